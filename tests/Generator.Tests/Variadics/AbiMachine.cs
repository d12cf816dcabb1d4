using Interop.Testing;

namespace Interop.Generator.Tests.Variadics;

/// <summary>
/// What runs a target's variadic functions here: a compiler that follows its ABI, what links that code to a main, and an emulator.
/// clang compiles with Apple's and Microsoft's conventions into ELF objects too, so that an emulator of Linux runs them.
/// </summary>
/// <param name="Rid">The target.</param>
/// <param name="Compiler">Compiles the functions and their calls.</param>
/// <param name="Linker">Compiles main and links; for WebAssembly, which needs no main, only links.</param>
/// <param name="Emulator">Runs the program; empty where this machine does.</param>
internal sealed record AbiMachine(string Rid, string[] Compiler, string[] Linker, string[] Emulator)
{
    private const string MsAbi = "-DCALLEE=__attribute__((ms_abi))";

    private const string Main =
        """
        #ifndef CALLEE
        #define CALLEE
        #endif
        CALLEE int run(void);
        #ifdef __loongarch__
        /* Debian has no C library for it: exit(run()) of our own. */
        __asm__(".globl _start\n_start:\n bl run\n li.w $a7, 93\n syscall 0\n");
        #else
        int main(void) { return run(); }
        #endif
        """;

    /// <summary>Every one that Debian has the parts for.</summary>
    public static IReadOnlyList<AbiMachine> All { get; } =
    [
        Gcc("linux-x64", "gcc"),
        Gcc("linux-musl-x64", "musl-gcc"),
        Gcc("linux-x86", "i686-linux-gnu-gcc", "qemu-i386"),
        Gcc("linux-arm64", "aarch64-linux-gnu-gcc", "qemu-aarch64"),
        Gcc("linux-arm", "arm-linux-gnueabihf-gcc", "qemu-arm"),
        Gcc("linux-riscv64", "riscv64-linux-gnu-gcc", "qemu-riscv64"),
        Gcc("linux-s390x", "s390x-linux-gnu-gcc", "qemu-s390x"),
        Gcc("linux-ppc64le", "powerpc64le-linux-gnu-gcc", "qemu-ppc64le"),
        Clang("osx-arm64", ["--target=arm64-apple-macosx13-elf"], ["aarch64-linux-gnu-gcc", "-static"], "qemu-aarch64"),
        Clang("win-x64", ["--target=x86_64-pc-windows-msvc-elf"], ["gcc", "-static", MsAbi]),
        Clang("win-x86", ["--target=i686-pc-windows-msvc-elf"], ["i686-linux-gnu-gcc", "-static"], "qemu-i386"),
        // clang writes no ELF for Windows on Arm, but knows its convention by an attribute.
        Clang("win-arm64", ["--target=aarch64-linux-gnu", "-DMS_VARIADICS", "-DAPI=__attribute__((ms_abi))", MsAbi], ["aarch64-linux-gnu-gcc", "-static"], "qemu-aarch64"),
        // Android's convention is that of soft floating point, which this main does not have; run takes and gives none.
        Clang("android-arm", ["--target=armv7a-linux-gnueabi", "-mfloat-abi=softfp"], ["arm-linux-gnueabihf-gcc", "-static", "-Wl,--no-warn-mismatch"], "qemu-arm"),
        Clang("linux-loongarch64", ["--target=loongarch64-unknown-linux-gnu", "-msimd=none"], ["clang-19", "--target=loongarch64-unknown-linux-gnu", "-nostdlib", "-static", "-fuse-ld=lld"], "qemu-loongarch64"),
        Clang(
            "browser-wasm",
            ["--target=wasm32-unknown-emscripten"],
            ["wasm-ld-19", "--no-entry", "--export=run"],
            "node", "-e", "WebAssembly.instantiate(require('fs').readFileSync(process.argv[1])).then(program => process.exit(program.instance.exports.run()))"),
    ];

    /// <summary>The programs that it needs and that are not here.</summary>
    public IEnumerable<string> Missing => new[] { Compiler[0], Linker[0] }.Concat(Emulator.Take(1)).Where(program => Command.Find(program) is null);

    /// <summary>Builds and runs a program.</summary>
    /// <returns>The exit code: 0, or the number of the overload whose results differ.</returns>
    public int Run(TemporaryFolder folder, string program, string optimisation)
    {
        var source = folder.Write("caller.c", program);
        string[] objects = [folder.At("variadic.o"), folder.At("caller.o")];
        foreach (var (input, output) in new[] { (Repository.At("native", "variadic", "variadic.c"), objects[0]), (source, objects[1]) })
            Check([.. Compiler, "-ffreestanding", "-fno-stack-protector", optimisation, "-w", "-I" + Repository.At("native", "variadic"), "-c", "-o", output, input]);
        string[] main = Linker[0].StartsWith("wasm", StringComparison.Ordinal) ? [] : ["-w", folder.Write("main.c", Main)];
        Check([.. Linker, .. main, .. objects, "-o", folder.At("program")]);
        string[] run = [.. Emulator, folder.At("program")];
        return Command.Run(run[0], run[1..]).ExitCode;
    }

    private static void Check(string[] command)
    {
        var result = Command.Run(command[0], command[1..]);
        if (result.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)}\n{result.All}");
    }

    private static AbiMachine Gcc(string rid, string program, params string[] emulator) => new(rid, [program, "-DCALLEE="], [program, "-static"], emulator);

    private static AbiMachine Clang(string rid, string[] arguments, string[] linker, params string[] emulator) =>
        new(rid, ["clang-19", .. arguments.Contains(MsAbi) ? arguments : [.. arguments, "-DCALLEE="]], linker, emulator);
}
