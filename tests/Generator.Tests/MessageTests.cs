using Interop.Generator.Messages;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests;

/// <summary>Messages as MSBuild reads them, and what else builds need of the command line.</summary>
public sealed class MessageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_error_in_a_header_has_its_place()
    {
        var path = _folder.Write("broken.h", "int fine(void);\nint broken(int;\n");
        Says(3, ["broken.h"], $"{path}(2,15): error INTEROP3001: expected ')' (on every target)");
    }

    [Fact]
    public void A_missing_header_has_the_place_of_its_include_and_the_chain()
    {
        _folder.Write("outer.h", "int a;\n#include \"inner.h\"\n");
        var path = _folder.Write("inner.h", "#include <no_such_header.h>\n");
        Says(3, ["outer.h"], $"{path}(1,10): error INTEROP3002: the header 'no_such_header.h' is not found (on every target), included from outer.h:2. Give the folder that has it with -I");
    }

    [Fact]
    public void A_target_that_is_left_out_is_a_warning_unless_it_was_asked_for()
    {
        var path = _folder.Write("partly.h", "#ifdef __wasm__\n#error \"not here\"\n#endif\nint f(void);\n");
        Says(0, ["partly.h"], $"{path}(2,2): warning INTEROP3003: left out: \"not here\" (browser-wasm)");
        Says(3, ["partly.h", "-t", "browser-wasm", "-t", "linux-x64"], $"{path}(2,2): error INTEROP3003: left out: \"not here\" (browser-wasm)");
        Says(1, ["partly.h", "--strict"], $"{path}(2,2): error INTEROP3003: left out: \"not here\" (browser-wasm)");
    }

    [Fact]
    public void A_strict_run_says_what_it_could_not_bind()
    {
        var path = _folder.Write("odd.h", "int fine(void);\n\nlong double odd(long double value);\n");
        Says(1, ["odd.h", "--strict"], $"{path}(3,13): error INTEROP1002: 'odd' is not bound: ");
        Assert.Equal("", Tool.Run(_folder.Path, "generate", "odd.h", "-l", "x", "-q", "--message-format", "msbuild").Error);
    }

    [Fact]
    public void A_configuration_has_its_place()
    {
        var path = _folder.Write("interop.json", "{\n  \"libary\": \"x\" }");
        Says(2, [], $"{path}(2,3): error INTEROP2001: unknown property 'libary'; Did you mean 'library'? ");
    }

    [Theory]
    [InlineData(2, "INTEROP2001: '--libary' is no option of 'generate'", "a.h", "--libary", "y")]
    [InlineData(2, "INTEROP2001: 'x65' is no known target. Known are", "a.h", "-t", "x65")]
    [InlineData(3, "INTEROP3002: missing.h is not found", "missing.h")]
    [InlineData(4, "INTEROP4001: --libclang names '/nowhere'", "a.h", "--libclang", "/nowhere")]
    [InlineData(5, "INTEROP5001: The output cannot be written", "a.h", "-o", "a.h/inside")]
    public void What_has_no_place_is_told_of_the_command(int exitCode, string text, params string[] arguments)
    {
        _folder.Write("a.h", "int f(void);\n");
        Says(exitCode, arguments, "interop : error " + text);
    }

    [Fact]
    public void A_form_that_is_none_is_said_in_the_usual_one()
    {
        var result = Tool.Run(_folder.Path, "generate", "--message-format", "msbuilt");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("error: Argument 'msbuilt' not recognized", result.Error, StringComparison.Ordinal);
    }

    /// <summary>docs/cli.md has every code, and no other.</summary>
    [Fact]
    public void The_codes_are_documented()
    {
        var codes = typeof(MessageCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);
        var rows = File.ReadAllLines(Repository.At("docs", "cli.md")).Where(line => line.StartsWith("| INTEROP", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]);
        Assert.Equal(codes, rows);
    }

    [Fact]
    public void Arguments_stand_in_a_file_as_they_are()
    {
        _folder.Write("a b.h", "int VALUE(void);\n");
        _folder.Write("args.rsp", "# what a build writes\ngenerate\n\na b.h\n--library=x\n-D\nVALUE=f\n--\n-DNOT=\"a b\"\n");
        var result = Tool.Run(_folder.Path, "@args.rsp", "-include", "a b.h");
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains(" int f()", File.ReadAllText(_folder.At("Bindings", "a b.g.cs")), StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run(_folder.Path, "generate", "@missing.rsp").ExitCode);
    }

    [NeedsFact("pkg-config", "pkg-config")]
    public void A_package_brings_what_its_headers_need()
    {
        var pc = _folder.Write("pc/fictional.pc", "Name: fictional\nDescription: none\nVersion: 4.2\nCflags: -I${pcfiledir}/in\\ clude -DWIDTH=long -fshort-enums\nLibs: -L/nowhere -lfictional2 -lm\n");
        _folder.Write("pc/in clude/fictional.h", "enum e { a };\ntypedef char enum_is_short[sizeof(enum e) == 1 ? 1 : -1];\nWIDTH width(void);\n");
        var environment = new Dictionary<string, string?> { ["PKG_CONFIG_PATH"] = _folder.At("pc") };
        var result = Tool.Run(_folder.Path, environment, "generate", "fictional.h", "--pkg-config", "fictional", "--depfile", "x.d", "--depfile-format", "lines");
        Assert.True(result.ExitCode == 0, result.All);
        var manifest = File.ReadAllText(_folder.At("Bindings", "fictional2.abi.json"));
        Assert.Contains("\"4.2\"", manifest, StringComparison.Ordinal);
        Assert.Contains("CLong width()", File.ReadAllText(_folder.At("Bindings", "fictional.g.cs")), StringComparison.Ordinal);
        Assert.Equal([pc, _folder.At("pc", "in clude", "fictional.h")], File.ReadAllLines(_folder.At("x.d")).Order(StringComparer.Ordinal));

        // The same in a file; the command line's name of the library wins.
        _folder.Write("interop.json", """{ "headers": "fictional.h", "pkgConfig": "fictional" }""");
        result = Tool.Run(_folder.Path, environment, "generate", "-l", "other");
        Assert.True(result.ExitCode == 0 && File.Exists(_folder.At("Bindings", "other.abi.json")), result.All);
    }

    [NeedsFact("pkg-config", "pkg-config")]
    public void A_package_that_is_unknown() =>
        Says(2, ["a.h", "--pkg-config", "no-such-package"], "interop : error INTEROP2002: pkg-config does not know the package 'no-such-package': ");

    [Theory]
    [InlineData("PATH", "/nowhere", "and is not on the PATH. Install it")]
    [InlineData("PKG_CONFIG", "/nowhere/pkgconf", "and PKG_CONFIG names '/nowhere/pkgconf', which is not there. Install it")]
    public void Pkg_config_that_is_missing(string variable, string value, string text)
    {
        var dotnet = Command.Find(Tool.Dotnet) ?? Tool.Dotnet;
        var result = Command.Run(dotnet, Tool.Arguments("generate", "a.h", "--pkg-config", "zlib"), _folder.Path, new Dictionary<string, string?> { [variable] = value, ["DOTNET_ROOT"] = null });
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(text, string.Join(' ', result.Error.Split('\n')), StringComparison.Ordinal);
    }

    private void Says(int exitCode, string[] arguments, string line)
    {
        var result = Tool.Run(_folder.Path, ["generate", "-l", "x", "-q", "--message-format", "msbuild", .. arguments]);
        Assert.True(result.ExitCode == exitCode, $"exit code {result.ExitCode}\n{result.All}");
        Assert.Contains(result.All.Split('\n'), written => written.StartsWith(line, StringComparison.Ordinal));
    }
}
