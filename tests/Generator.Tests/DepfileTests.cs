using Interop.Generator.Packages;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests;

/// <summary>What build systems are told of what was read: make and ninja are the judges of it.</summary>
public sealed class DepfileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_has_what_was_read_for_any_target_and_nothing_that_is_bundled()
    {
        _folder.Write("outer.h", "#include <stddef.h>\n#ifdef _WIN32\n#include \"windows_only.h\"\n#endif\n#if 0\n#include \"never.h\"\n#endif\n#include \"sub/inner.h\"\n");
        _folder.Write("windows_only.h", "int w(void);\n");
        _folder.Write("never.h", "int n(void);\n");
        _folder.Write("sub/inner.h", "#ifdef __wasm__\n#include \"../of_a_target_that_is_left_out.h\"\n#endif\n");
        _folder.Write("of_a_target_that_is_left_out.h", "#error \"not here\"\n");
        _folder.Write("forced.h", "int forced(void);\n");
        _folder.Write("interop.json", """{ "headers": "outer.h", "library": "x", "clangArguments": ["-include", "forced.h"] }""");
        Succeed("generate", "--depfile", "deps/x.d", "--depfile-format", "lines");
        Assert.Equal(
            new[] { "forced.h", "interop.json", "of_a_target_that_is_left_out.h", "outer.h", "sub/inner.h", "windows_only.h" }.Select(name => _folder.At(name.Split('/'))).Order(StringComparer.Ordinal),
            File.ReadAllLines(_folder.At("deps", "x.d")));
    }

    [Fact]
    public void Without_a_target_of_its_own_it_names_every_file_that_is_written()
    {
        _folder.Write("mine.h", "struct s { long a; };\nlong f(struct s *s);\nextern int v;\n");
        Succeed("generate", "mine.h", "-l", "x", "-o", "out", "--manifest", "elsewhere/x.abi.json", "--depfile", "x.d");
        var text = File.ReadAllText(_folder.At("x.d"));
        var written = Directory.GetFiles(_folder.At("out")).Append(_folder.At("elsewhere", "x.abi.json"));
        Assert.Equal(written.Order(StringComparer.Ordinal), text[..text.IndexOf(':', StringComparison.Ordinal)].Split(' ').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_run_that_fails_leaves_the_old_one_as_it_was()
    {
        _folder.Write("mine.h", "int f(int;\n");
        _folder.Write("x.d", "the old one");
        Assert.Equal(3, Tool.Run(_folder.Path, "generate", "mine.h", "-l", "x", "--depfile", "x.d").ExitCode);
        Assert.Equal("the old one", File.ReadAllText(_folder.At("x.d")));
        Assert.Equal(["mine.h", "x.d"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_cannot_be_written_leaves_nothing_behind()
    {
        _folder.Write("mine.h", "int f(int a);\n");
        Directory.CreateDirectory(_folder.At("x.d"));
        Assert.Equal(5, Tool.Run(_folder.Path, "generate", "mine.h", "-l", "x", "--depfile", "x.d", "-o", "out").ExitCode);
        Assert.Empty(Directory.GetFiles(_folder.At("out")));
    }

    [NeedsTheory("make", "make")]
    [InlineData("plain")]
    [InlineData("with a space")]
    [InlineData("number#sign")]
    [InlineData("$dollar $(x)")]
    [InlineData("back\\slash")]
    [InlineData("co:lon")]
    public void Make_runs_again_when_a_header_changes_wherever_it_is(string folder)
    {
        _folder.Write($"{folder}/in.h", "int f(int a);\n");
        _folder.Write("outer.h", $"#include \"{folder}/in.h\"\n");
        _folder.Write("outer.rsp", $"generate\nouter.h\n--library\nx\n--depfile\nx.d\n--depfile-target\nstamp\n");
        _folder.Write("Makefile", $"stamp:\n\t'{Tool.Dotnet}' '{Tool.Arguments()[0]}' @outer.rsp\n\techo run >> log\n\ttouch stamp\n-include x.d\n");
        Assert.Equal([1, 1, 2, 2], CountRuns(folder, () => Command.Run("make", [], _folder.Path)));
    }

    [NeedsTheory("ninja", "ninja-build")]
    [InlineData("plain")]
    [InlineData("with a space")]
    [InlineData("number#sign")]
    [InlineData("$dollar $(x)")]
    [InlineData("back\\slash")]
    [InlineData("co:lon")]
    public void Ninja_runs_again_when_a_header_changes_wherever_it_is(string folder)
    {
        _folder.Write($"{folder}/in.h", "int f(int a);\n");
        _folder.Write("outer.h", $"#include \"{folder}/in.h\"\n");
        _folder.Write("outer.rsp", $"generate\nouter.h\n--library\nx\n--depfile\nx.d\n--depfile-target\nstamp\n");
        _folder.Write("build.ninja", $"rule interop\n  command = '{Tool.Dotnet}' '{Tool.Arguments()[0]}' @outer.rsp && echo run >> log && touch stamp\n  depfile = x.d\nbuild stamp: interop\n");
        Assert.Equal([1, 1, 2, 2], CountRuns(folder, () => Command.Run("ninja", [], _folder.Path)));
    }

    [Theory]
    [InlineData("-I/a -DX=1", "-I/a", "-DX=1")]
    [InlineData("  -I/with\\ space\t'-DS=\"a b\"' \n", "-I/with space", "-DS=\"a b\"")]
    [InlineData("-D\"V=\\\"1.0\\\"\" ''", "-DV=\"1.0\"", "")]
    [InlineData("")]
    public void Words_of_pkg_config_are_read_as_a_shell_reads_them(string text, params string[] words) => Assert.Equal(words, ShellWords.Split(text));

    /// <summary>The runs after a first build, a build of what has not changed, one after the header has, and another.</summary>
    private List<int> CountRuns(string folder, Func<CommandResult> build)
    {
        var counts = new List<int>();
        for (var round = 0; round < 4; round++)
        {
            if (round == 2)
            {
                File.WriteAllText(_folder.At(folder, "in.h"), "int f(int a, int b);\n");
                File.SetLastWriteTimeUtc(_folder.At(folder, "in.h"), DateTime.UtcNow.AddSeconds(1));
                Thread.Sleep(1100);
            }
            var result = build();
            Assert.True(result.ExitCode == 0, result.All);
            counts.Add(File.ReadAllLines(_folder.At("log")).Length);
        }
        return counts;
    }

    private void Succeed(params string[] arguments)
    {
        var result = Tool.Run(_folder.Path, arguments);
        Assert.True(result.ExitCode == 0, result.All);
    }
}
