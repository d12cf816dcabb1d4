using Interop.Testing;
using Xunit;

namespace Interop.CMake.Tests;

/// <summary>The generator runs when something changed that it read, and otherwise not. Its runs are counted.</summary>
public sealed class RebuildTests : IDisposable
{
    private readonly Shapes _shapes = new();

    public void Dispose() => _shapes.Dispose();

    [NeedsTheory("ninja", "ninja-build")]
    [InlineData("Ninja", "")]
    [InlineData("Unix Makefiles", "")]
    [InlineData("Ninja Multi-Config", "-Debug")]
    public void Only_what_was_read_counts(string generator, string suffix)
    {
        var build = _shapes.Configure("build", "-G", generator);
        build.Run();
        Assert.Single(_shapes.Generator.Runs);
        Assert.Contains("shapes_sum", Binding(build), StringComparison.Ordinal);
        Assert.True(File.Exists(build.At("interop", "shapes_library_bindings", $"generated{suffix}.stamp")));

        Runs(0, build, "an unchanged tree");

        File.WriteAllText(_shapes.At("base", "kind.h"), "enum kind { KIND_PLAIN, KIND_ROUND = 7, KIND_LATER = 9 };\n");
        Runs(1, build, "a header that is included by one that is included");
        Assert.Contains("KIND_LATER = 9", Binding(build), StringComparison.Ordinal);

        Append("include/unrelated.h", "int shapes_more(void);\n");
        Append("src/shapes.c", "int shapes_hidden;\n");
        Runs(0, build, "a header that nobody includes, and a source");

        File.Delete(build.At("the bindings", "shapes.g.cs"));
        Runs(1, build, "a file of the bindings that is gone");

        Configure(build);
        Runs(0, build, "configuring again");

        Append("CMakeLists.txt", "target_compile_definitions(shapes_library PUBLIC SHAPES_MORE=1)\n");
        Runs(1, build, "another definition");
        Assert.Contains("-D SHAPES_MORE=1", _shapes.Generator.Runs[^1], StringComparison.Ordinal);

        File.SetLastWriteTimeUtc(_shapes.Generator.Path, DateTime.UtcNow);
        Runs(1, build, "another generator");
    }

    [NeedsFact("ninja", "ninja-build")]
    public void A_header_that_does_not_parse_fails_the_build_with_its_line_and_is_tried_again()
    {
        var build = _shapes.Configure("build", "-G", "Ninja");
        Append("base/kind.h", "int broken(int;\n");
        var result = Command.Run("cmake", ["--build", build.Folder, "--target", "shapes_library_bindings"]);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("kind.h:2: expected ')'", result.All, StringComparison.Ordinal);
        Assert.Contains("The bindings of shapes_library are not generated", result.All, StringComparison.Ordinal);
        File.WriteAllText(_shapes.At("base", "kind.h"), "enum kind { KIND_PLAIN };\n");
        build.Run();
        Runs(0, build, "an unchanged tree");
    }

    private void Runs(int expected, Build build, string what)
    {
        var before = _shapes.Generator.Runs.Count;
        var output = build.Run();
        Assert.True(_shapes.Generator.Runs.Count - before == expected, $"{_shapes.Generator.Runs.Count - before} runs after {what}, not {expected}:\n{output}");
    }

    private static void Configure(Build build)
    {
        var result = Command.Run("cmake", [build.Folder]);
        Assert.True(result.ExitCode == 0, result.All);
    }

    private static string Binding(Build build) => string.Concat(Directory.GetFiles(build.At("the bindings"), "*.g.cs").Select(File.ReadAllText));

    private void Append(string file, string text) => File.AppendAllText(_shapes.At(file.Split('/')), text);
}
