using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Verify;

/// <summary>The command as a user runs it: exit codes, messages and files.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NeedsFact("gcc", "gcc")]
    public void A_manifest_that_holds()
    {
        Generate("int twice(int);\nstruct s { int a : 3; long b; };\n", "linux-x64", "linux-s390x");
        var result = Verify("--keep", "asked");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("x: 2 targets asked, ", result.Output, StringComparison.Ordinal);
        Assert.Contains(" 0 differences", result.Output, StringComparison.Ordinal);
        Assert.Contains("_Static_assert(__builtin_types_compatible_p(__typeof__(twice), ", File.ReadAllText(_folder.At("asked", "linux-s390x.c")), StringComparison.Ordinal);
    }

    [NeedsFact("gcc", "gcc")]
    public void A_header_that_has_changed()
    {
        Generate("struct s { int a; };\n#define N 1\n", "linux-x64", "linux-x86");
        _folder.Write("x.h", "struct s { char a; };\n#define N 2\n");
        var result = Verify("-q");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("x.h:1: size of struct s: 4 in the manifest, 1 (linux-x64, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("; linux-x86, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("x.h:2: value of N: 1 in the manifest, 2 (", result.Output, StringComparison.Ordinal);
    }

    [NeedsFact("gcc", "gcc")]
    public void A_header_that_no_longer_compiles()
    {
        Generate("int a(void);\n", "linux-x64");
        _folder.Write("x.h", "int a(void);\n#error \"not today\"\n");
        var result = Verify();
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("warning: the headers do not compile for linux-x64 (", result.Error, StringComparison.Ordinal);
        Assert.Contains("#error \"not today\"", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_is_gone()
    {
        Generate("int a(void);\n", "linux-x64");
        File.Delete(_folder.At("x.h"));
        var result = Verify();
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("x.h is not found", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_compiler_at_all()
    {
        Generate("int a(void);\n", "linux-x64", "osx-arm64");
        var result = Tool.Run(_folder.Path, new Dictionary<string, string?> { ["PATH"] = _folder.Path }, "verify", "out/x.abi.json");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("linux-x64         not asked: no compiler for it is on the PATH (tried x86_64-linux-gnu-gcc, gcc, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("Install clang, or name a compiler with --compiler osx-arm64=COMMAND.", result.Output, StringComparison.Ordinal);
        Assert.Contains("nothing is verified", result.Error, StringComparison.Ordinal);
    }

    [NeedsFact("gcc", "gcc")]
    public void The_configuration_of_the_same_library_is_used()
    {
        _folder.Write("include/x.h", "#ifndef SIZE\n#error SIZE\n#endif\nstruct s { char a[SIZE]; };\n");
        _folder.Write("interop.json", """{ "headers": "include/x.h", "library": "x", "defines": "SIZE=3", "output": "out", "targets": "linux-x64", "verify": { "compilers": { "linux-x64": "gcc" } } }""");
        Assert.Equal(0, Tool.Run(_folder.Path, "generate").ExitCode);
        var result = Tool.Run(_folder.Path, "verify");
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("(gcc ", result.Output, StringComparison.Ordinal);
        Assert.Equal(1, Tool.Run(_folder.Path, "verify", "-D", "SIZE=4", "-q").ExitCode);
    }

    [Theory]
    [InlineData("is no known target", "--compiler", "linux-x65=gcc")]
    [InlineData("takes RID=COMMAND", "--compiler", "gcc")]
    [InlineData("is not found: no-such-compiler", "--compiler", "linux-x64=no-such-compiler")]
    [InlineData("The manifest says nothing of 'osx-x64'", "-t", "osx-x64")]
    [InlineData("cannot be read", "--library", "missing.so")]
    [InlineData("it is text", "--library", "x.h")]
    public void Wrong_options(string message, params string[] options)
    {
        Generate("int a(void);\n", "linux-x64");
        var result = Verify(options);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [NeedsFact("aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu")]
    public void A_compiler_of_another_target_is_refused()
    {
        Generate("int a(void);\n", "linux-x64");
        var result = Verify("--compiler", "linux-x64=aarch64-linux-gnu-gcc");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'aarch64-linux-gnu-gcc' does not compile for linux-x64.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "out/x.abi.json(1,2): ")]
    [InlineData("""{ "format": 99 }""", "newer than")]
    public void Manifests_that_are_none(string text, string message)
    {
        _folder.Write("out/x.abi.json", text);
        var result = Verify();
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error.Replace(_folder.Path + "/", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_that_names_no_header()
    {
        Generate("int a(void);\n", "linux-x64");
        var manifest = File.ReadAllText(_folder.At("out", "x.abi.json"));
        _folder.Write("out/x.abi.json", manifest.Replace("\"includes\": [\"x.h\"]", "\"includes\": [\"x.h>\\n#error\"]", StringComparison.Ordinal));
        var result = Verify();
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("names a header that no include can name", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_C_files_cannot_be_written()
    {
        Generate("int a(void);\n", "linux-x64");
        var result = Verify("--keep", "x.h/inside");
        Assert.Equal(5, result.ExitCode);
        Assert.Contains("--keep", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_has_examples()
    {
        var result = Tool.Run(_folder.Path, "verify", "--help");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Exit codes:", result.Output, StringComparison.Ordinal);
        Assert.Contains("--library build/liba.so", result.Output, StringComparison.Ordinal);
    }

    private void Generate(string header, params string[] targets)
    {
        _folder.Write("x.h", header);
        var result = Tool.Run(_folder.Path, ["generate", "x.h", "-l", "x", "-o", "out", "-q", .. targets.SelectMany(target => new[] { "-t", target })]);
        Assert.True(result.ExitCode == 0, result.All);
    }

    private CommandResult Verify(params string[] options) => Tool.Run(_folder.Path, ["verify", "out/x.abi.json", .. options]);
}
