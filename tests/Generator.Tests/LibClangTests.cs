using Interop.Abi.Targets;
using Interop.Generator.Clang;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests;

/// <summary>Every libclang that is supported gives the same output.</summary>
public sealed class LibClangTests
{
    private const string Newest = "19";

    [NeedsFact("/usr/lib/llvm-14/lib/libclang.so.1", "libclang1-14")]
    public void Every_version_writes_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        string[] versions = ["14", "16", Newest];
        foreach (var version in versions)
            GenerateAll(version, folder);
        foreach (var version in versions.Except([Newest]))
        {
            var difference = Command.Run("diff", ["-r", version, Newest], folder.Path);
            Assert.True(difference.ExitCode == 0, difference.Output);
        }
    }

    /// <summary>All cases, each by a process of its own: a process loads one libclang.</summary>
    private static void GenerateAll(string version, TemporaryFolder folder)
    {
        var library = Directory.GetFiles($"/usr/lib/llvm-{version}/lib", "libclang-*.so*").First(path => !path.Contains("cpp", StringComparison.Ordinal));
        var cases = Repository.At("tests", "Cases");
        foreach (var name in Directory.GetFiles(cases, "*.h").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            var result = Tool.Run(folder.Path, ["generate", Path.Combine(cases, name), "-l", "x", "--own", name, "-q", "-o", Path.Combine(version, name), "--libclang", library]);
            Assert.True(result.ExitCode == 0, $"{name}: {result.All}");
        }
    }

    [Theory]
    [InlineData("Debian clang version 19.1.7 (3~deb12u1)", 19)]
    [InlineData("clang version 14.0.6", 14)]
    [InlineData("Apple clang version 15.0.0 (clang-1500.3.9.4)", 15)]
    [InlineData("libclang-19.so.1", 19)]
    [InlineData("no number", 0)]
    public void Reads_the_major_version(string text, int major) => Assert.Equal(major, LibClangLocator.Major(text));

    /// <summary>The table of targets says what clang says.</summary>
    [Fact]
    public void Confirms_the_facts_of_every_known_target()
    {
        using var folder = new TemporaryFolder();
        var header = folder.Write("facts.h", "int f(void);\n");
        var options = new GenerateOptions { Headers = [header], BaseFolder = folder.Path, Library = "x", Namespace = "X", ClassName = "C", Output = folder.Path, Targets = ["all"] };
        var generated = Pipeline.Run(options, new Progress<Target>(), default);
        Assert.Empty(generated.LeftOut);
        Assert.Equal(KnownTargets.All, generated.Module.Targets);
    }

    [Fact]
    public void An_abi_switch_changes_the_facts()
    {
        using var folder = new TemporaryFolder();
        var header = folder.Write("facts.h", "#include <stddef.h>\nwchar_t f(char c);\n");
        var options = new GenerateOptions
        {
            Headers = [header],
            BaseFolder = folder.Path,
            Library = "x",
            Namespace = "X",
            ClassName = "C",
            Output = folder.Path,
            Targets = ["linux-x64"],
            PerTarget = new Dictionary<string, Input.TargetOptions> { ["linux-x64"] = new(["-fshort-wchar", "-funsigned-char"], null) },
        };
        var target = Pipeline.Run(options, new Progress<Target>(), default).Module.Targets[0];
        Assert.Equal(2, target.Facts.WCharSize);
        Assert.False(target.Facts.CharIsSigned);
    }
}
