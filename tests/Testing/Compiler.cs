using Interop.Abi.Targets;

namespace Interop.Testing;

/// <summary>A C compiler that judges what we say of a target.</summary>
/// <param name="Rid">The target.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">What makes it compile for the target.</param>
/// <param name="Package">The Debian package that has it.</param>
/// <param name="HasLibc">Whether it brings the target's real headers; else ours are used.</param>
public sealed record Compiler(string Rid, string Program, string[] Arguments, string Package, bool HasLibc)
{
    /// <summary>Every compiler that Debian has for a target of the first rank, and clang for all of them.</summary>
    public static IReadOnlyList<Compiler> All { get; } =
    [
        new("linux-x64", "gcc", [], "gcc", true),
        new("linux-arm64", "aarch64-linux-gnu-gcc", [], "gcc-aarch64-linux-gnu", true),
        new("linux-arm", "arm-linux-gnueabihf-gcc", [], "gcc-arm-linux-gnueabihf", true),
        new("linux-x86", "i686-linux-gnu-gcc", [], "gcc-i686-linux-gnu", true),
        new("linux-s390x", "s390x-linux-gnu-gcc", [], "gcc-s390x-linux-gnu", true),
        new("linux-riscv64", "riscv64-linux-gnu-gcc", [], "gcc-riscv64-linux-gnu", true),
        new("linux-ppc64le", "powerpc64le-linux-gnu-gcc", [], "gcc-powerpc64le-linux-gnu", true),
        new("linux-musl-x64", "musl-gcc", [], "musl-tools", true),
        new("win-x64", "x86_64-w64-mingw32-gcc", ["-mms-bitfields"], "gcc-mingw-w64-x86-64-win32", true),
        new("win-x86", "i686-w64-mingw32-gcc", ["-mms-bitfields"], "gcc-mingw-w64-i686-win32", true),
        .. KnownTargets.FirstRank.Select(target => new Compiler(target.Rid, "clang-19", ["--target=" + target.Triple, "-nostdinc"], "clang-19", false)),
    ];

    /// <summary>Whether it is on this machine.</summary>
    public bool IsInstalled => Command.Find(Program) is not null;

    /// <summary>Its target.</summary>
    public Target Target => KnownTargets.Find(Rid)!;

    /// <summary>For messages.</summary>
    public override string ToString() => $"{Program} for {Rid}";

    /// <summary>Checks a C file without writing anything.</summary>
    public CommandResult Check(string path, IEnumerable<string> arguments) =>
        Command.Run(Program, ["-fsyntax-only", "-std=gnu17", "-w", .. Arguments, .. arguments, path]);
}
