using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.TestKit;

/// <summary>The command as a user runs it: exit codes, messages and files.</summary>
public sealed class KitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_kit_is_the_same_each_time_and_keeps_what_is_the_users()
    {
        Generate("struct s { int a; };\nvoid f(struct s *);\n");
        Assert.Equal(0, Write().ExitCode);
        _folder.Write("x.testkit/known.txt", "f: export\n");
        _folder.Write("x.testkit/libraries/linux-x64/libx.so", "");
        var first = Snapshot();
        var again = Write();
        Assert.Contains(" files, 0 changed.", again.Output, StringComparison.Ordinal);
        Assert.Equal(first, Snapshot());
        Assert.Contains("It tests 1 records and 0 scalar types", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_an_earlier_kit_goes_with_its_reason()
    {
        Generate("struct s { int a; };\n");
        Assert.Equal(0, Write().ExitCode);
        Assert.True(File.Exists(_folder.At("x.testkit", "bindings", "x.Layout.g.cs")));
        Generate("int f(void);\n");
        Assert.Equal(0, Write().ExitCode);
        Assert.False(File.Exists(_folder.At("x.testkit", "bindings", "x.Layout.g.cs")));
    }

    [Fact]
    public void The_kit_needs_nothing_of_the_folder_that_it_lies_in()
    {
        Generate("int f(void);\n");
        Assert.Equal(0, Write().ExitCode);
        string[] needed = ["run.sh", "debian-sysroot.sh", "toolchains/linux-arm64.cmake", "native/include/x.h", "native/CMakeLists.txt", "native/x_testkit.c", "program/testkit.csproj", "xunit/KitTests.cs", "README.md"];
        Assert.All(needed, name => Assert.True(File.Exists(_folder.At("x.testkit", name)), name));
        foreach (var file in Directory.GetFiles(_folder.At("x.testkit"), "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(_folder.Path, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotMatch("@[A-Z]+@", File.ReadAllText(_folder.At("x.testkit", "run.sh")));
    }

    [Fact]
    public void What_interop_json_tells_compilers_reaches_the_probe()
    {
        _folder.Write("interop.json", """{ "headers": "x.h", "library": "x", "targets": ["linux-x64", "linux-arm"], "defines": ["A=\"b c\""], "targetOptions": { "linux-arm": { "clangArguments": ["-funsigned-char"] } } }""");
        _folder.Write("x.h", "int f(void);\n");
        Assert.Equal(0, Tool.Run(_folder.Path, "generate", "-q").ExitCode);
        Assert.Equal(0, Tool.Run(_folder.Path, "test-kit").ExitCode);
        var flags = File.ReadAllText(_folder.At("x.testkit", "native", "flags.cmake"));
        Assert.Contains("set(TESTKIT_FLAGS \"-DA=\\\"b c\\\"\")\nif(TESTKIT_RID STREQUAL \"linux-arm\")\n  list(APPEND TESTKIT_FLAGS \"-funsigned-char\")\nendif()\n", flags, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_that_is_none()
    {
        _folder.Write("bad.abi.json", "{ \"format\": 1, ");
        Refused(2, "bad.abi.json(1,", "test-kit", "bad.abi.json");
        Refused(2, "none.abi.json cannot be read", "test-kit", "none.abi.json");
        Refused(2, "No manifest is named.", "test-kit");
    }

    [Fact]
    public void Bindings_that_are_none()
    {
        Generate("int f(void);\n");
        Directory.CreateDirectory(_folder.At("empty"));
        Refused(2, "There are no bindings of x in", "test-kit", "Bindings/x.abi.json", "-b", "empty");
        Refused(2, "cannot be read", "test-kit", "Bindings/x.abi.json", "-b", "nowhere");
    }

    [Fact]
    public void A_header_that_is_gone()
    {
        Generate("int f(void);\n");
        File.Delete(_folder.At("x.h"));
        Refused(3, "x.h is not found", "test-kit", "Bindings/x.abi.json");
    }

    [Fact]
    public void A_folder_that_is_anothers_stays_as_it_is()
    {
        Generate("int f(void);\n");
        _folder.Write("mine/precious.txt", "keep");
        Refused(5, "has other files in it, and no kit", "test-kit", "Bindings/x.abi.json", "-o", "mine");
        Assert.Equal([_folder.At("mine", "precious.txt")], Directory.GetFileSystemEntries(_folder.At("mine")));
    }

    [NeedsFact("bash", "bash")]
    public void The_script_says_what_it_cannot_run()
    {
        Generate("int f(void);\n");
        Assert.Equal(0, Write().ExitCode);
        var help = Command.Run("bash", ["x.testkit/run.sh", "--help"], _folder.Path);
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("usage: run.sh", help.Output, StringComparison.Ordinal);
        var unknown = Command.Run("bash", ["x.testkit/run.sh", "--arch", "vax"], _folder.Path);
        Assert.Equal((2, "There is no target 'vax' that runs here; there are: linux-x64 linux-arm64 win-x64 linux-x86 linux-arm linux-s390x\n"), (unknown.ExitCode, unknown.Error));
        var mono = Command.Run("bash", ["x.testkit/run.sh", "--arch", "linux-x86,linux-s390x"], _folder.Path);
        Assert.Equal(1, mono.ExitCode);
        Assert.Contains("Mono runs there: generate the bindings with --emit dllimport", mono.Output, StringComparison.Ordinal);
        Assert.Contains("the bindings do not have it", mono.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n0 passed, 0 failed, 2 skipped\n", mono.Output, StringComparison.Ordinal);
    }

    private void Generate(string header)
    {
        _folder.Write("x.h", header);
        var result = Tool.Run(_folder.Path, "generate", "x.h", "-l", "x", "-q", "-t", "linux-x64", "-t", "linux-x86");
        Assert.True(result.ExitCode == 0, result.All);
    }

    private CommandResult Write() => Tool.Run(_folder.Path, "test-kit", "Bindings/x.abi.json");

    private void Refused(int code, string message, params string[] arguments)
    {
        var before = Snapshot();
        var result = Tool.Run(_folder.Path, arguments);
        Assert.Equal(code, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    private List<(string Name, string Text)> Snapshot() => Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path))).ToList();
}
