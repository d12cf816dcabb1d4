using Xunit;

namespace Interop.Packages.Tests;

/// <summary>When the generator runs: counted, for each reason to do so and for none.</summary>
[Collection(FeedCollection.Name)]
public sealed class IncrementalTests(Feed feed)
{
    private const string Item = """<ItemGroup><NativeHeader Include="native/mylib.h" Library="mylib" Defines="$(Extra)" /></ItemGroup>""";

    [Fact]
    public void It_runs_once_for_each_change_and_never_without_one()
    {
        var project = Make("incremental");
        project.Build();
        Assert.Equal(1, project.Runs);
        var assembly = File.GetLastWriteTimeUtc(project.At("bin", "Debug", "net10.0", "Project.dll"));
        project.Build();
        Assert.Equal(1, project.Runs);
        Assert.Equal(assembly, File.GetLastWriteTimeUtc(project.At("bin", "Debug", "net10.0", "Project.dll")));

        // A header that another one includes.
        project.Write("native/parts/inner.h", "int inner(long a, int b);\n");
        project.Build();
        project.Build();
        Assert.Equal(2, project.Runs);
        Assert.Contains(" int b)", project.Generated("mylib", "parts.inner.g.cs"), StringComparison.Ordinal);

        // What the project says of the library.
        project.Build("-p:Extra=MORE");
        project.Build("-p:Extra=MORE");
        Assert.Equal(3, project.Runs);
        Assert.Contains(" more()", project.Generated("mylib", "mylib.g.cs"), StringComparison.Ordinal);
        project.Build();
        Assert.Equal(4, project.Runs);
        Assert.DoesNotContain(" more()", project.Generated("mylib", "mylib.g.cs"), StringComparison.Ordinal);

        // Something that was generated is gone.
        File.Delete(project.At("obj", "Debug", "net10.0", "interop", "mylib", "parts.inner.g.cs"));
        project.Build();
        project.Build();
        Assert.Equal(5, project.Runs);

        // A header that is not included any more, and is deleted.
        project.Write("native/mylib.h", "int mylib(int a);\n");
        File.Delete(project.At("native", "parts", "inner.h"));
        project.Build();
        project.Build();
        Assert.Equal(6, project.Runs);
        Assert.False(File.Exists(project.At("obj", "Debug", "net10.0", "interop", "mylib", "parts.inner.g.cs")));
    }

    [Fact]
    public void A_header_with_an_error_is_an_error_of_the_build_with_its_place_until_it_is_mended()
    {
        var project = Make("broken");
        project.Build();
        var inner = project.Write("native/parts/inner.h", "\nint inner(long);\nint broken(int;\n");
        for (var time = 2; time <= 3; time++)
        {
            var build = project.TryBuild();
            Assert.NotEqual(0, build.ExitCode);
            Assert.Equal(
                [$"{inner}(3,15): error INTEROP3001: expected ')' (on every target), included from mylib.h:1", $"{project.At("Project.csproj")} : error INTEROP6008: The bindings of 'mylib' could not be generated: the generator ended with exit code 3."],
                UserProject.Messages(build));
            Assert.Equal(time, project.Runs);
        }
        project.Write("native/parts/inner.h", "\nint inner(long);\nint mended(int);\n");
        project.Build();
        Assert.Contains(" mended(int", project.Generated("mylib", "parts.inner.g.cs"), StringComparison.Ordinal);

        // What one target alone refuses is a warning.
        project.Write("native/parts/inner.h", "#ifdef __wasm__\n#error \"not here\"\n#endif\n");
        Assert.Contains($"{inner}(2,2): warning INTEROP3003: left out: \"not here\" (browser-wasm), included from mylib.h:1", UserProject.Messages(project.Build()));
    }

    [Fact]
    public void An_editor_gets_bindings_if_there_are_none_and_an_answer_in_any_case()
    {
        var project = Make("editor");
        string[] bindings = ["mylib.g.cs", "parts.inner.g.cs"];
        var (result, compiled, evidence) = project.Ask();
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Equal(1, project.Runs);
        Assert.Equal(bindings, compiled.Intersect(bindings).Order(StringComparer.Ordinal));
        Assert.Equal(["mylib.abi.json"], evidence);

        // A change waits for the next build, which is the first here.
        project.Write("native/parts/inner.h", "int broken(int;\n");
        (result, compiled, evidence) = project.Ask();
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Equal(1, project.Runs);
        Assert.Equal(bindings, compiled.Intersect(bindings).Order(StringComparer.Ordinal));
        Assert.Equal(["mylib.abi.json"], evidence);

        // Not even a header that cannot be read keeps it from asking.
        Directory.Delete(project.At("obj", "Debug"), recursive: true);
        (result, compiled, evidence) = project.Ask();
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Equal(2, project.Runs);
        Assert.Contains("Project.AssemblyInfo.cs", compiled);
        Assert.Empty(compiled.Intersect(bindings).Concat(evidence));
        project.Write("native/parts/inner.h", "int mended(int);\n");
        project.Build();
        Assert.Equal(3, project.Runs);

        // What makes it build when nobody asks.
        var headers = new[] { project.At("native", "mylib.h"), project.At("native", "parts", "inner.h") };
        var watched = Feed.Succeed(project.Run(["watch", "--list", "--non-interactive"]));
        Assert.Equal(headers, watched.Output.Split('\n').Select(line => line.Trim()).Where(line => line.EndsWith(".h", StringComparison.Ordinal)));
        var inputs = Feed.Succeed(project.Run(["msbuild", "-nologo", "-t:InteropDescribe", "-p:DesignTimeBuild=true", "-getItem:UpToDateCheckInput"]));
        Assert.All(headers, header => Assert.Contains($"\"Identity\": \"{header}\"", inputs.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Clean_removes_what_was_generated_and_a_build_brings_it_back()
    {
        var project = Make("clean");
        project.Build();
        Feed.Succeed(project.Run(["clean", "--nologo", "-v", "minimal"]));
        Assert.False(Directory.Exists(project.At("obj", "Debug", "net10.0", "interop")));
        project.Build("--no-incremental");
        Assert.Equal(2, project.Runs);
        project.Build();
        Assert.Equal(2, project.Runs);
    }

    private UserProject Make(string name)
    {
        var project = new UserProject(feed, name, Item);
        project.Write("native/mylib.h", "#include \"parts/inner.h\"\nint mylib(int a);\n#ifdef MORE\nint more(void);\n#endif\n");
        project.Write("native/parts/inner.h", "int inner(long a);\n");
        return project;
    }
}
