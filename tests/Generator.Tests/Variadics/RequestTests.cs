using Interop.Generator.Input;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.Variadics;

/// <summary>What the user asks of variadic functions, macros and shims is read, or refused with cause and remedy.</summary>
public sealed class RequestTests : IDisposable
{
    private const string Header = "int print(const char *f, ...);\nint plain(int a);\n#define ADD(a, b) ((a) + (b))\n#define FIVE 5\nstatic inline int twice(int a) { return 2 * a; }\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--variadic", "prnt=int", "the headers have no variadic function 'prnt'", "Did you mean 'print'?")]
    [InlineData("--variadic", "plain=int", "'plain' takes no variable arguments", "bound as it is")]
    [InlineData("--variadic", "print=no_such_type", "--variadic print=no_such_type: ", "must be declared in the headers")]
    [InlineData("--variadic", "print", "it is written FUNCTION=TYPES", "")]
    [InlineData("--variadic", "print=int)", "the ')' closes nothing", "")]
    [InlineData("--variadic", "print=(int]", "the ']' closes nothing", "")]
    [InlineData("--variadic", "print=void (*)(int", "a '(' is not closed", "")]
    [InlineData("--variadic", "print=int, , int", "a type between two commas is missing", "")]
    [InlineData("--variadic", "print=int; int x", "has only words", "")]
    [InlineData("--variadic", "print=...", "has only words", "")]
    [InlineData("--variadic", "=int", "it is written FUNCTION=TYPES", "")]
    [InlineData("--macro", "int AD(int a, int b)", "the headers have no macro with parameters 'AD'", "Did you mean 'ADD'?")]
    [InlineData("--macro", "int ADD(int a)", "too few arguments", "")]
    [InlineData("--macro", "int ADD(int, int)", "the parameter 'int' has no name", "")]
    [InlineData("--macro", "int ADD", "it is no prototype", "SDL_BUTTON")]
    [InlineData("--macro", "int FIVE(void)", "'FIVE' is a constant", "bound as that")]
    [InlineData("--macro", "int print(int a)", "'print' is a function too", "bound as that")]
    [InlineData("--shim-library", "a b", "'a b' is no name for a library of C shims", "letters")]
    public void A_wrong_request_is_refused(string option, string value, string cause, string remedy)
    {
        _folder.Write("requests.h", Header);
        var result = Tool.Run(_folder.Path, "generate", "requests.h", "-l", "x", option, value);
        Assert.True(result.ExitCode == 2, result.All);
        Assert.Contains(cause, result.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("Bindings")), "something was written");
    }

    [Theory]
    [InlineData("{ \"headers\": \"requests.h\", \"library\": \"x\", \"variadic\": { \"print\": [\"int)\"] } }", "interop.json(1,58): print(int)): the ')' closes nothing")]
    [InlineData("{ \"headers\": \"requests.h\", \"library\": \"x\", \"variadic\": [] }", "'variadic' must be an object")]
    [InlineData("{ \"headers\": \"requests.h\", \"library\": \"x\", \"variadic\": { \"print\": 5 } }", "'print' must be a list of strings")]
    [InlineData("{ \"headers\": \"requests.h\", \"library\": \"x\", \"macros\": { \"ADD\": \"int\" } }", "ADD as int: it is no prototype")]
    [InlineData("{ \"headers\": \"requests.h\", \"library\": \"x\", \"macros\": { \"ADD\": [] } }", "'ADD' must be a string")]
    public void A_wrong_configuration_is_refused(string json, string cause)
    {
        _folder.Write("requests.h", Header);
        _folder.Write("interop.json", json);
        var result = Tool.Run(_folder.Path, "generate");
        Assert.True(result.ExitCode == 2, result.All);
        Assert.Contains(cause, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_and_the_command_line_add_up()
    {
        _folder.Write("requests.h", Header);
        _folder.Write("interop.json", """{ "headers": "requests.h", "library": "x", "variadic": { "print": ["int", ""] }, "macros": { "ADD": "long (long a, long b)" }, "shims": "tw*", "shimLibrary": "x_c" }""");
        var result = Tool.Run(_folder.Path, "generate", "--variadic", "print=int", "--variadic", "print=int, int", "--shim", "print", "--variadic", "print=double", "-t", "linux-x64", "--strict");
        Assert.True(result.ExitCode == 0, result.All);
        var code = File.ReadAllText(_folder.At("Bindings", "requests.g.cs"));
        foreach (var line in new[] { "byte* f)", "byte* f, int arg1)", "byte* f, int arg1, int arg2)", "byte* f, double arg1)", "\"interop_shim_ADD\"", "[LibraryImport(\"x_c\", EntryPoint = \"interop_shim_twice\")]" })
            Assert.Contains(line, code, StringComparison.Ordinal);
        Assert.Contains("through C shims  3 (print, ADD, twice): build Bindings/x.shim with CMake", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shims_that_are_no_longer_wanted_are_removed()
    {
        _folder.Write("requests.h", Header);
        Assert.Equal(0, Tool.Run(_folder.Path, "generate", "requests.h", "-l", "x", "--shim", "*").ExitCode);
        Assert.Equal(["CMakeLists.txt", "x.shim.c"], Directory.GetFiles(_folder.At("Bindings", "x.shim")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal(0, Tool.Run(_folder.Path, "generate", "requests.h", "-l", "x").ExitCode);
        Assert.False(Directory.Exists(_folder.At("Bindings", "x.shim")));
    }

    [Fact]
    public void A_type_that_one_target_lacks_leaves_that_target_out()
    {
        _folder.Write("some.h", "#ifndef _WIN32\ntypedef int unix_only;\n#endif\nint print(const char *f, ...);\n");
        Assert.Equal(0, Tool.Run(_folder.Path, "generate", "some.h", "-l", "x", "--variadic", "print=unix_only", "-t", "linux-x64", "-t", "win-x64").ExitCode);
        Assert.Contains("Only on linux-x64.", File.ReadAllText(_folder.At("Bindings", "some.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_overloads_of_one_name_are_refused() =>
        Assert.Throws<ToolException>(() => Request.Combine([VariadicRequest.Parse("f=a_b"), VariadicRequest.Parse("f=a, b")]));
}
