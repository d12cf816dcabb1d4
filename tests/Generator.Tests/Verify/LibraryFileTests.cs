using System.Buffers.Binary;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Verify.Libraries;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Verify;

/// <summary>Libraries as linkers really make them are read, and any other bytes end in a clear error.</summary>
public sealed class LibraryFileTests : IDisposable
{
    private const string Source = """
        #ifdef __i386__
        #ifdef _WIN32
        __attribute__((stdcall))
        #endif
        #endif
        int walk(const void *from, int by) { (void)from; return by; }
        int *somewhere(void) { return 0; }
        double scale(double factor) { return factor; }
        void quit(int code) { for (;;) (void)code; }
        int counter = 1;
        int origin[4];
        int unheard_of(void) { return 1; }
        static int kept(void) { return 2; }
        __attribute__((visibility("hidden"))) int hidden_here(void) { return kept(); }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NeedsTheory("gcc", "gcc")]
    [InlineData("gcc", TargetArchitecture.X64)]
    [InlineData("i686-linux-gnu-gcc", TargetArchitecture.X86)]
    [InlineData("arm-linux-gnueabihf-gcc", TargetArchitecture.Arm)]
    [InlineData("aarch64-linux-gnu-gcc", TargetArchitecture.Arm64)]
    [InlineData("s390x-linux-gnu-gcc", TargetArchitecture.S390x)]
    [InlineData("powerpc64le-linux-gnu-gcc", TargetArchitecture.Ppc64le)]
    [InlineData("riscv64-linux-gnu-gcc", TargetArchitecture.RiscV64)]
    public void Elf(string compiler, TargetArchitecture architecture)
    {
        var image = Assert.Single(LibraryFile.Read(Build(compiler, "libsample.so", "-shared", "-fPIC", "-Wl,--no-as-needed", "-lc")));
        Assert.Equal(("ELF", architecture), (image.Format, image.Architecture));
        Assert.Equal([TargetOs.Linux], image.Systems);
        Assert.Superset(new HashSet<string> { "walk", "somewhere", "scale", "quit", "counter", "origin", "unheard_of" }, image.Exports.ToHashSet());
        Assert.Empty(image.Exports.Intersect(["kept", "hidden_here"]));
    }

    [NeedsTheory("i686-w64-mingw32-gcc", "gcc-mingw-w64-i686-win32")]
    [InlineData("x86_64-w64-mingw32-gcc", TargetArchitecture.X64, "walk")]
    [InlineData("i686-w64-mingw32-gcc", TargetArchitecture.X86, "walk@8")]
    public void Pe(string compiler, TargetArchitecture architecture, string walk)
    {
        var image = Assert.Single(LibraryFile.Read(Build(compiler, "sample.dll", "-shared")));
        Assert.Equal(("PE", architecture), (image.Format, image.Architecture));
        Assert.Superset(new HashSet<string> { walk, "somewhere", "counter" }, image.Exports.ToHashSet());
    }

    [NeedsFact("clang-19", "clang-19")]
    public void MachO_thin_and_fat()
    {
        var (x64, arm64) = (File.ReadAllBytes(MachO("osx-x64")), File.ReadAllBytes(MachO("osx-arm64")));
        var images = LibraryFile.Read(_folder.At("osx-x64.dylib")).Concat(LibraryFile.Read(Fat(x64, arm64))).ToList();
        Assert.Equal([TargetArchitecture.X64, TargetArchitecture.X64, TargetArchitecture.Arm64], images.Select(image => image.Architecture));
        Assert.All(images, image =>
        {
            Assert.Equal([TargetOs.MacOS], image.Systems);
            Assert.Equal(["counter", "origin", "quit", "scale", "somewhere", "unheard_of", "walk"], image.Exports.Order());
        });
    }

    [NeedsFact("gcc", "gcc")]
    public void Missing_symbols_are_differences_with_the_nearest_name()
    {
        var library = Build("gcc", "libsample.so", "-shared", "-fPIC", "-Dquit=quite", "-Wl,--no-as-needed", "-lc");
        var verdict = Assert.Single(LibraryCheck.Check(library, Sample.Module, All));
        Assert.Equal(["linux-x64"], verdict.Rids);
        Assert.Equal(5, verdict.Found);
        Assert.Contains("unheard_of", verdict.Undeclared);
        var difference = Assert.Single(verdict.Differences);
        Assert.Equal(("symbol of quit", "quit", "not exported. Did you mean 'quite'?"), (difference.What, difference.InManifest, difference.Found));
    }

    [NeedsTheory("i686-w64-mingw32-gcc", "gcc-mingw-w64-i686-win32")]
    [InlineData("x86_64-w64-mingw32-gcc", "win-x64")]
    [InlineData("i686-w64-mingw32-gcc", "win-x86")]
    public void Decorated_names_are_found(string compiler, string rid)
    {
        var verdict = Assert.Single(LibraryCheck.Check(Build(compiler, "sample.dll", "-shared"), Sample.Module, All));
        Assert.Equal([rid], verdict.Rids);
        Assert.Empty(verdict.Differences);
        Assert.Equal(6, verdict.Found);
    }

    /// <summary>A function that is not there on a target is not asked of its library.</summary>
    [NeedsFact("gcc", "gcc")]
    public void Only_what_exists_there_is_asked()
    {
        var module = Sample.Module;
        var windows = TargetSet.Of(module.Targets.ToList().FindIndex(target => target.Rid == "win-x64"));
        var only = module with { Decls = module.Decls.Map(decl => decl.Name == "quit" ? decl with { Targets = windows } : decl) };
        Assert.Empty(Assert.Single(LibraryCheck.Check(Build("gcc", "libsample.so", "-shared", "-fPIC", "-Dquit=quite"), only, All)).Differences);
    }

    [NeedsFact("gcc", "gcc")]
    public void A_library_of_no_target_is_refused()
    {
        var library = Build("gcc", "libsample.so", "-shared", "-fPIC", "-Wl,--no-as-needed", "-lc");
        var error = Assert.Throws<ToolException>(() => LibraryCheck.Check(library, Sample.Module, [0]));
        Assert.Equal(ExitCode.Usage, error.Code);
        Assert.Contains("it is ELF, X64, Linux", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "too short")]
    [InlineData("/* GNU ld script */\nGROUP ( /lib/libc.so.6 )\n", "it is text")]
    [InlineData("!<arch>\nfoo.o/", "it is an archive")]
    [InlineData("\0asm\u0001\0\0\0", "WebAssembly")]
    [InlineData("MZ", "ends before")]
    [InlineData("\u007fELF\u0002\u0001", "ends before")]
    [InlineData("\u007fELF\u0009\u0001", "no known width")]
    public void Other_files_are_told_from_libraries(string text, string reason)
    {
        var error = Assert.Throws<ToolException>(() => LibraryFile.Read(_folder.Write("file", text)));
        Assert.Equal(ExitCode.Usage, error.Code);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    /// <summary>Cut anywhere, or with any bytes changed, a file is read or refused: nothing else happens, and it takes no time.</summary>
    [NeedsTheory("clang-19", "clang-19")]
    [InlineData("elf")]
    [InlineData("elf32")]
    [InlineData("pe")]
    [InlineData("macho")]
    [InlineData("fat")]
    public void Damaged_files_end_in_an_error(string format)
    {
        var path = format switch
        {
            "elf" => Build("gcc", "libsample.so", "-shared", "-fPIC", "-s"),
            "elf32" => Build("i686-linux-gnu-gcc", "libsample32.so", "-shared", "-fPIC", "-s"),
            "pe" => Build("x86_64-w64-mingw32-gcc", "sample.dll", "-shared", "-s"),
            "macho" => MachO("osx-arm64"),
            _ => Fat(File.ReadAllBytes(MachO("osx-x64")), File.ReadAllBytes(MachO("osx-arm64"))),
        };
        var bytes = File.ReadAllBytes(path);
        Assert.NotEmpty(LibraryFile.Read(bytes.AsMemory()));
        var random = new Random(20240601);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 3000; i++)
        {
            var damaged = (byte[])bytes.Clone();
            // Where the tables of each format lie, damage is worse than in code.
            var reach = random.Next(2) == 0 ? Math.Min(1024, damaged.Length) : damaged.Length;
            for (var flips = random.Next(4); flips >= 0; flips--)
                damaged[random.Next(reach)] = (byte)random.Next(256);
            if (random.Next(3) == 0)
                damaged = damaged[..random.Next(damaged.Length)];
            try
            {
                LibraryFile.Read(damaged.AsMemory());
                read++;
            }
            catch (LibraryException e)
            {
                Assert.NotEmpty(e.Message);
                refused++;
            }
        }
        Assert.True(read > 0 && refused > 0, $"{read} read, {refused} refused");
    }

    private static IReadOnlyList<int> All => Enumerable.Range(0, Sample.Module.Targets.Count).ToList();

    private string Build(string compiler, string name, params string[] arguments)
    {
        var source = _folder.Write("library.c", Source);
        var result = Command.Run(compiler, ["-w", "-o", _folder.At(name), source, .. arguments]);
        Assert.True(result.ExitCode == 0, result.All);
        return _folder.At(name);
    }

    /// <summary>An object file has the symbol table of a library; its header only has to say that it is one.</summary>
    private string MachO(string rid)
    {
        var source = _folder.Write("library.c", Source);
        var path = _folder.At(rid + ".dylib");
        var result = Command.Run("clang-19", ["-w", "-c", "--target=" + KnownTargets.Find(rid)!.Triple, "-o", path, source]);
        Assert.True(result.ExitCode == 0, result.All);
        var bytes = File.ReadAllBytes(path);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), 6);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A universal file, as lipo writes it.</summary>
    private string Fat(params byte[][] images)
    {
        var file = new byte[4096 + images.Sum(image => image.Length)];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0xCAFEBABE);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(4), images.Length);
        var at = 4096;
        foreach (var (number, image) in images.Index())
        {
            var entry = file.AsSpan(8 + number * 20);
            image.AsSpan(4, 4).CopyTo(entry);
            entry[..4].Reverse();
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], image.Length);
            image.CopyTo(file, at);
            at += image.Length;
        }
        var path = _folder.At("fat.dylib");
        File.WriteAllBytes(path, file);
        return path;
    }
}
