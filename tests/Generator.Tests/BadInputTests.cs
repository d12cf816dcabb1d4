using System.Diagnostics;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests;

/// <summary>Whatever a user gives it, the command ends with its exit code, says place, cause and remedy, and leaves nothing half-written.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_header() => Fails(3, ["generate", "missing.h", "-l", "x"], "missing.h is not found", "-I");

    [Fact]
    public void A_folder_for_a_header()
    {
        Directory.CreateDirectory(_folder.At("folder.h"));
        Fails(3, ["generate", "folder.h", "-l", "x"], "is a folder, not a header");
    }

    [Fact]
    public void An_unreadable_header()
    {
        // Root reads everything; a link to itself nobody does.
        File.CreateSymbolicLink(_folder.At("loop.h"), "loop.h");
        Fails(3, ["generate", "loop.h", "-l", "x"], "loop.h");
    }

    [Fact]
    public void An_empty_header_is_none_of_these()
    {
        _folder.Write("empty.h", "");
        var result = Tool.Run(_folder.Path, "generate", "empty.h", "-l", "x");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("declare nothing of their own", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_bytes()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(_folder.At("binary.h"), bytes);
        Fails(3, ["generate", "binary.h", "-l", "x"], "binary.h:1: ");
    }

    [Fact]
    public void Syntax_errors_name_their_line()
    {
        _folder.Write("syntax.h", "int fine(void);\nint broken(int;\n");
        Fails(3, ["generate", "syntax.h", "-l", "x"], "syntax.h:2: expected ')' (on every target)");
    }

    [Fact]
    public void An_error_on_one_target_leaves_that_one_out()
    {
        _folder.Write("partly.h", "#ifdef __wasm__\n#error \"not here\"\n#endif\nint f(void);\n");
        var result = Tool.Run(_folder.Path, "generate", "partly.h", "-l", "x");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("warning: left out browser-wasm:\npartly.h:2: \"not here\" (browser-wasm)", result.Error, StringComparison.Ordinal);
        Assert.Contains("x: 11 targets", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("browser-wasm", File.ReadAllText(_folder.At("Bindings", "x.abi.json")), StringComparison.Ordinal);
        // Asked for by name, a target that cannot be read is an error, though the others are still written.
        Assert.Equal(3, Tool.Run(_folder.Path, "generate", "partly.h", "-l", "x", "-t", "browser-wasm", "-t", "linux-x64").ExitCode);
        Assert.Equal(1, Tool.Run(_folder.Path, "generate", "partly.h", "-l", "x", "--strict").ExitCode);
    }

    [Fact]
    public void An_include_that_is_not_found_names_the_chain_and_the_remedy()
    {
        _folder.Write("outer.h", "int a;\n#include \"inner.h\"\n");
        _folder.Write("inner.h", "#include <no_such_header.h>\n");
        var error = Fails(3, ["generate", "outer.h", "-l", "x"], "inner.h:1: the header 'no_such_header.h' is not found (on every target)");
        Assert.Contains("    included from outer.h:2\n    Give the folder that has it with -I", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_of_this_machines_C_library_is_as_good_as_missing()
    {
        _folder.Write("argp_user.h", "#include <argp.h>\nint match(int r);\n");
        Fails(3, ["generate", "argp_user.h", "-l", "x"], "argp_user.h:1: the header 'argp.h' is not", "sysroot");
    }

    [Fact]
    public void The_C_library_itself_wants_a_sysroot() =>
        Fails(3, ["generate", "unistd.h", "-l", "libc"], "unistd.h is the C library's own header", "sysroot");

    [Fact]
    public void A_sysroot_has_the_folders_of_other_architectures_and_C_libraries_beside_the_targets()
    {
        _folder.Write("usr/include/aarch64-linux-gnu/width.h", "#error \"of another architecture\"\n");
        _folder.Write("usr/include/x86_64-linux-gnu/width.h", "typedef long width;\n");
        _folder.Write("usr/include/x86_64-linux-musl/width.h", "#error \"of another C library\"\n");
        _folder.Write("usr/include/common.h", "#include <width.h>\n");
        _folder.Write("mine.h", "#include <common.h>\nwidth f(void);\n");
        _folder.Write("interop.json", """{ "headers": "mine.h", "library": "x", "targets": ["linux-x64"], "targetOptions": { "linux-x64": { "sysroot": "." } } }""");
        var result = Tool.Run(_folder.Path, "generate");
        Assert.True(result.ExitCode == 0, result.All);
    }

    [Fact]
    public void An_include_cycle()
    {
        _folder.Write("one.h", "#include \"two.h\"\nint a(void);\n");
        _folder.Write("two.h", "#include \"one.h\"\nint b(void);\n");
        Fails(3, ["generate", "one.h", "-l", "x"], "nested too deeply");
    }

    [Theory]
    [InlineData("struct a0 { int x; };", "struct a{0} {{ struct a{1} m; }};", 500, 0)]
    [InlineData("typedef int t0;", "typedef t{1} *t{0};", 3000, 0)]
    [InlineData("typedef int f0(void);", "typedef f{1} *f{0}(f{1} *);", 60, 0)]
    [InlineData("#define M0 1", "#define M{0} (M{1} + 1)", 300, 0)]
    public void Deeply_nested_declarations(string first, string next, int depth, int exitCode)
    {
        var lines = Enumerable.Range(1, depth).Select(i => string.Format(next, i, i - 1));
        _folder.Write("deep.h", first + "\n" + string.Join('\n', lines) + "\n");
        var result = Tool.Run(_folder.Path, "generate", "deep.h", "-l", "x", "-t", "linux-x64", "-t", "win-x86");
        Assert.True(result.ExitCode == exitCode, result.All);
    }

    [Fact]
    public void Deeply_nested_expressions()
    {
        var sum = string.Join("+", Enumerable.Repeat("1", 3000));
        _folder.Write("expressions.h", $"#define SUM {sum}\n#define PARENTHESES {new string('(', 2000)}1{new string(')', 2000)}\n#define STARS(x) x\nint {new string('*', 5000)}stars;\n#define AFTER 7\n");
        var result = Tool.Run(_folder.Path, "generate", "expressions.h", "-l", "x", "-t", "linux-x64");
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("const int AFTER = 7;", File.ReadAllText(_folder.At("Bindings", "expressions.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_of_ten_megabytes()
    {
        // Ten megabytes as real ones are: mostly comments.
        using (var writer = new StreamWriter(_folder.At("big.h")))
        {
            for (var i = 0; i < 5000; i++)
                writer.Write($"/* {new string('x', 2000)} */\nint function_{i}(int a, long b, const char *c);\n#define CONSTANT_{i} {i}\n");
        }
        var result = Tool.Run(_folder.Path, "generate", "big.h", "-l", "x", "-t", "linux-x64", "-t", "win-x64");
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("5000 functions, 5000 constants", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_target() => Fails(2, ["generate", Header(), "-l", "x", "-t", "linux-x65"], "'linux-x65' is no known target", "linux-x64");

    [Fact]
    public void An_unknown_option() => Fails(2, ["generate", Header(), "-l", "x", "--libary", "y"], "'--libary' is no option", "Did you mean '--library'?");

    [Fact]
    public void An_unknown_command() => Fails(2, ["generat"], "generat");

    [Fact]
    public void No_header() => Fails(2, ["generate", "-l", "x"], "No header is named.", "interop.json");

    [Fact]
    public void No_library() => Fails(2, ["generate", Header()], "No library is named.", "--library");

    [Fact]
    public void A_name_that_is_none() => Fails(2, ["generate", Header(), "-l", "x", "-n", "9lives"], "'9lives' is no name for a C# namespace");

    [Fact]
    public void Arguments_that_clang_refuses() => Fails(3, ["generate", Header(), "-l", "x", "--", "-fno-such-flag"], "fno-such-flag");

    [Theory]
    [InlineData("{ \"headers\": \"good.h\", \"libary\": \"x\" }", "interop.json(1,24): unknown property 'libary'", "Did you mean 'library'?")]
    [InlineData("{\n  \"headers\": \"good.h\",\n  \"strict\": \"yes\"\n}", "interop.json(3,13): 'strict' must be true or false", "")]
    [InlineData("{ \"headers\": 5 }", "interop.json(1,14): 'headers' must be a list of strings", "")]
    [InlineData("{ \"headers\": [\"good.h\", 5] }", "interop.json(1,25): 'headers' must be a string", "")]
    [InlineData("{ \"headers\": \"good.h\" \"library\": \"x\" }", "interop.json(1,", "")]
    [InlineData("{ \"targetOptions\": { \"linux-x86x\": {} } }", "interop.json(1,22): 'linux-x86x' is no known target", "Did you mean 'linux-x86'?")]
    [InlineData("{ \"targetOptions\": { \"linux-x86\": { \"args\": [] } } }", "unknown property 'args'", "clangArguments")]
    [InlineData("{ \"casing\": \"snake\" }", "interop.json(1,13): 'snake' is no style", "KIND")]
    [InlineData("{ \"casing\": { \"fields\": \"camel\", \"colours\": \"camel\" } }", "interop.json(1,34): 'colours' and its style are not known", "enumConstants")]
    [InlineData("{ \"casing\": 5 }", "interop.json(1,13): 'casing' must be an object", "")]
    [InlineData("[]", "interop.json(1,1): 'the configuration' must be an object", "")]
    [InlineData("", "interop.json(1,1): the file is empty", "")]
    [InlineData("{ \"library\": \"a\", \"library\": \"b\" }", "'library' stands there twice", "")]
    public void A_bad_configuration_names_line_and_column(string json, string cause, string remedy)
    {
        Header();
        _folder.Write("interop.json", json);
        Fails(2, ["generate"], cause, remedy);
    }

    [Fact]
    public void A_configuration_that_is_missing() => Fails(2, ["generate", "-c", "nowhere.json"], "nowhere.json cannot be read");

    [Fact]
    public void Renames_that_clash()
    {
        Header();
        Fails(1, ["generate", "good.h", "-l", "x", "--rename", "good=other"], "'good' is renamed to 'other', which is the name of something else");
    }

    [Fact]
    public void Renames_that_clash_with_a_styled_name()
    {
        _folder.Write("styled.h", "int a_good(int a);\nint other(int a);\n");
        Fails(1, ["generate", "styled.h", "-l", "x", "--strip-prefix", "a_", "--casing", "pascal", "--rename", "other=Good"], "'other' is renamed to 'Good', which is the name of something else");
    }

    [Theory]
    [InlineData("snake")]
    [InlineData("camel")]
    [InlineData("colours=pascal")]
    [InlineData("fields=pascal=camel")]
    [InlineData("")]
    public void A_style_that_is_none(string casing) => Fails(2, ["generate", Header(), "-l", "x", "--casing", casing], $"'{casing}' is no style for --casing", "enumConstants");

    [Fact]
    public void An_output_that_cannot_be_written()
    {
        _folder.Write("occupied", "a file where a folder is wanted");
        Fails(5, ["generate", Header(), "-l", "x", "-o", "occupied/inside"], "cannot be written", "--output");
    }

    [Fact]
    public void Nothing_is_half_written_when_a_file_is_in_the_way()
    {
        Header();
        Directory.CreateDirectory(_folder.At("out", "good.g.cs"));
        Fails(5, ["generate", "good.h", "-l", "x", "-o", "out"], "cannot be written");
        Assert.Empty(Directory.GetFiles(_folder.At("out")));
    }

    [Fact]
    public void No_libclang() => Fails(4, ["generate", Header(), "-l", "x", "--libclang", "/nowhere/libclang.so"], "--libclang names '/nowhere/libclang.so'", "/nowhere/libclang.so (not there)");

    [NeedsFact("gcc", "gcc")]
    public void A_libclang_that_is_too_old()
    {
        var source = _folder.Write("old.c", "typedef struct { const void *data; unsigned flags; } S; S clang_getClangVersion(void) { S s = { \"clang version 9.0.1\", 0 }; return s; } const char *clang_getCString(S s) { return s.data; } void clang_disposeString(S s) {}");
        Assert.Equal(0, Command.Run("gcc", ["-shared", "-fPIC", "-o", _folder.At("libclang.so"), source]).ExitCode);
        Fails(4, ["generate", Header(), "-l", "x", "--libclang", _folder.Path], "is 'clang version 9.0.1': libclang 14 or newer is needed", "Install");
    }

    [NeedsFact("gcc", "gcc")]
    public void A_library_that_is_no_libclang()
    {
        var source = _folder.Write("other.c", "int nothing;");
        Assert.Equal(0, Command.Run("gcc", ["-shared", "-fPIC", "-o", _folder.At("libclang.so"), source]).ExitCode);
        Fails(4, ["generate", Header(), "-l", "x", "--libclang", _folder.Path], "is not libclang");
    }

    [Fact]
    public async Task Control_C_writes_nothing()
    {
        await File.WriteAllTextAsync(_folder.At("long.h"), string.Concat(Enumerable.Range(0, 60000).Select(i => $"int function_{i}(int a, long b, void *c);\n")));
        var start = new ProcessStartInfo(Tool.Dotnet, Tool.Arguments("generate", "long.h", "-l", "x", "-o", "out")) { WorkingDirectory = _folder.Path, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        Assert.False(process.HasExited, "the run was over before it could be stopped");
        Assert.Equal(0, Command.Run("kill", ["-INT", process.Id.ToString()]).ExitCode);
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);
        Assert.Equal(130, process.ExitCode);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    private string Header()
    {
        _folder.Write("good.h", "int good(int a);\nint other(int a);\n");
        return "good.h";
    }

    private string Fails(int exitCode, string[] arguments, params string[] texts)
    {
        var result = Tool.Run(_folder.Path, arguments);
        Assert.True(result.ExitCode == exitCode, $"exit code {result.ExitCode}\n{result.All}");
        foreach (var text in texts)
            Assert.Contains(text, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", result.All, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("Bindings")), "something was written");
        return result.Error.Replace("\r", "");
    }
}
