using System.Text;
using System.Text.Json;
using Interop.Generator;
using Interop.Generator.CompileCommands;
using Interop.Testing;
using Xunit;

namespace Interop.CMake.Tests;

/// <summary>What is read of a <c>compile_commands.json</c>, and which of its entries count.</summary>
public sealed class CompileCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("cc -DA=1 -D B -I inc -I/abs -isystem sys -c a.c", "A=1|B", "/w/inc|/abs|/w/sys", "")]
    [InlineData("""cc '-DNAME="two words"' -DESCAPED=\"x\" -DPLAIN="in quotes" a.c""", "NAME=\"two words\"|ESCAPED=\"x\"|PLAIN=in quotes", "", "")]
    [InlineData("cc -DA -UA -UB -DB=2 a.c", "B=2", "", "-UA")]
    [InlineData("cc -std=c99 -O2 -Wall -m32 -fPIC -fshort-enums -fno-pack-struct -include pre.h -o a.o a.c", "", "", "-std=c99|-fshort-enums|-fno-pack-struct|-include|/w/pre.h")]
    [InlineData("c++ -std=c++20 -DCPP a.cpp", "CPP", "", "")]
    [InlineData("cl /DA /Iinc /D B=2 /external:I ext a.c", "A|B=2", "/w/inc|/w/ext", "")]
    public void Options_that_matter(string command, string defines, string folders, string arguments)
    {
        var file = command.Split(' ')[^1];
        var options = BuildOptions.Of(Parse([new { directory = "/w", file, command }]));
        Assert.Equal(defines, string.Join('|', options.Defines));
        Assert.Equal(folders, string.Join('|', options.IncludeFolders));
        Assert.Equal(arguments, string.Join('|', options.ClangArguments));
    }

    [Fact]
    public void Arguments_are_taken_as_they_are_and_relative_folders_from_the_directory()
    {
        var options = BuildOptions.Of(Parse([new { directory = "sub", file = "a.c", arguments = new[] { "cc", "-DA=b c", "-I", "../inc dir" }, output = "x.o", more = new { a = new[] { 1 } } }]));
        Assert.Equal(["A=b c"], options.Defines);
        Assert.Equal([_folder.At("inc dir")], options.IncludeFolders);
    }

    [Theory]
    [InlineData("""cl.exe /DPATH=C:\x\ "/DQ=\"a b\"" -I"C:\my inc" a.c""", """cl.exe|/DPATH=C:\x\|/DQ="a b"|-IC:\my inc|a.c""")]
    [InlineData("""a "" b\\"c d" \\\"e""", """a||b\c d|\"e""")]
    public void Words_of_Windows(string text, string words) => Assert.Equal(words, string.Join('|', WindowsWords.Split(text)));

    [Fact]
    public void Response_files_stand_for_their_words()
    {
        _folder.Write("includes.rsp", "-Iinc '-DA=\"b c\"'\n");
        var options = BuildOptions.Of(Parse([new { directory = _folder.Path, file = "a.c", command = "cc @includes.rsp @missing.rsp a.c" }]));
        Assert.Equal(["A=\"b c\""], options.Defines);
        Assert.Equal([_folder.At("inc")], options.IncludeFolders);
    }

    [Fact]
    public void The_library_counts_and_not_its_tests()
    {
        _folder.Write("include/my.h", "");
        _folder.Write("src/one.c", "#include <my.h>\n");
        _folder.Write("src/two.c", "int two;\n");
        _folder.Write("test/a.c", "#include \"my.h\"\n");
        _folder.Write("test/b.c", "#  include \"../include/my.h\"\n");
        _folder.Write("other/c.c", "int c;\n");
        var commands = Parse(
        [
            Entry("other/c.c", "CMakeFiles/other.dir/c.c.o", "-DOTHER -Iinclude"),
            Entry("test/a.c", "CMakeFiles/tests.dir/a.c.o", "-DTESTING -Iinclude"),
            Entry("test/b.c", "CMakeFiles/tests.dir/b.c.o", "-DTESTING"),
            Entry("src/one.c", "CMakeFiles/my.dir/one.c.o", "-DONE -Iinclude"),
            Entry("src/two.c", "CMakeFiles/my.dir/two.c.o", "-DTWO -Iinclude -Imore"),
        ]);
        Assert.Equal(["ONE", "TWO"], Defines("my"));
        // Called otherwise, the target with more such sources.
        Assert.Equal(["TESTING"], Defines("something"));
        // Where no source includes the header, those that can find it.
        File.WriteAllText(_folder.At("src", "one.c"), "");
        File.WriteAllText(_folder.At("test", "a.c"), "");
        File.WriteAllText(_folder.At("test", "b.c"), "");
        Assert.Equal(["OTHER"], Defines("other"));
        Assert.Equal(["ONE", "TWO"], Defines("my"));
        Assert.Empty(HeaderCommands.Choose(commands, [_folder.Write("elsewhere/x.h", "")], "my"));

        IReadOnlyList<string> Defines(string library) => BuildOptions.Of(HeaderCommands.Choose(commands, [_folder.At("include", "my.h")], library)).Defines;
    }

    [Fact]
    public void Contradictions_are_told()
    {
        var options = BuildOptions.Of(Parse([new { directory = "/w", file = "a.c", command = "cc -DA=1 -DB a.c" }, new { directory = "/w", file = "b.c", command = "cc -DA=2 -UB b.c" }]));
        Assert.Equal(["A is '1' for a.c and '2' for b.c; taken as '1'", "B is defined for a.c and undefined for b.c; taken as defined"], options.Contradictions);
        Assert.Equal(["A=1", "B"], options.Defines);
    }

    [Theory]
    [InlineData("{}", "compile_commands.json(1,1): 'compile_commands.json' must be a list of compile commands")]
    [InlineData("[\n  { \"directory\": \"/w\", \"file\": 5 }\n]", "compile_commands.json(2,32): 'file' must be a string")]
    [InlineData("[\n  { \"directory\": \"/w\", \"file\": \"a.c\" }\n]", "compile_commands.json(2,38): an entry has no 'command' or 'arguments'")]
    [InlineData("[ { \"file\": \"a.c\", \"command\": \"cc\" } ]", "an entry has no 'directory'")]
    [InlineData("[ { \"directory\": \"/w\", \"file\": \"a\\u0000.c\", \"command\": \"cc\" } ]", "an entry has a path that is none")]
    [InlineData("[ 1 ]", "compile_commands.json(1,3): 'an entry' must be an object")]
    [InlineData("[ { \"directory\": \"/w\", \"file\": \"a.c\", \"command\": \"cc\" }", "compile_commands.json(1,")]
    [InlineData("", "compile_commands.json(1,1)")]
    public void What_is_malformed_is_told_with_its_place(string json, string message)
    {
        var error = Assert.Throws<ToolException>(() => CompileCommandsFile.Parse("compile_commands.json", Encoding.UTF8.GetBytes(json), _folder.Path));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, error.Code);
    }

    [Fact]
    public void The_command_takes_a_folder_a_file_or_what_the_configuration_says()
    {
        _folder.Write("include/my.h", "#ifdef WIDE\nlong f(void);\n#else\nint f(void);\n#endif\n");
        _folder.Write("src/my.c", "#include <my.h>\n");
        var database = _folder.Write("build/compile_commands.json", JsonSerializer.Serialize(new[] { Entry("src/my.c", "my.o", "-DWIDE -Iinclude") }));
        Binds("-D", "NOTHING", "--compile-commands", "build", "--depfile", "my.d");
        Assert.Contains(database, File.ReadAllText(_folder.At("my.d")), StringComparison.Ordinal);
        Binds("--compile-commands", "build/compile_commands.json");
        _folder.Write("interop.json", """{ "headers": "include/my.h", "library": "my", "targets": "linux-x64", "compileCommands": "build" }""");
        Binds();
        var verified = Generator.Run(_folder.Path, "verify", "-t", "linux-x64");
        Assert.True(verified.ExitCode == 0, verified.All);

        var missing = Generator.Run(_folder.Path, "generate", "include/my.h", "-l", "my", "--compile-commands", "src");
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("There is no compile_commands.json in", missing.Error, StringComparison.Ordinal);
        Assert.Contains("CMAKE_EXPORT_COMPILE_COMMANDS", missing.Error, StringComparison.Ordinal);
        _folder.Write("far/other.h", "int g(void);\n");
        var silent = Generator.Run(_folder.Path, "generate", "far/other.h", "-l", "my", "--compile-commands", "build");
        Assert.Equal(2, silent.ExitCode);
        Assert.Contains("says nothing of far/other.h", silent.Error, StringComparison.Ordinal);
    }

    private void Binds(params string[] arguments)
    {
        if (Directory.Exists(_folder.At("Bindings")))
            Directory.Delete(_folder.At("Bindings"), recursive: true);
        string[] named = File.Exists(_folder.At("interop.json")) ? [] : ["include/my.h", "-l", "my", "-t", "linux-x64"];
        var result = Generator.Run(_folder.Path, ["generate", .. named, .. arguments]);
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("CLong f()", string.Concat(Directory.GetFiles(_folder.At("Bindings"), "*.g.cs").Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    private object Entry(string file, string output, string options) => new { directory = _folder.Path, file, command = $"cc {options} -o {output} -c {file}" };

    private IReadOnlyList<CompileCommand> Parse(object[] entries) =>
        CompileCommandsFile.Parse("compile_commands.json", JsonSerializer.SerializeToUtf8Bytes(entries), _folder.Path);
}
