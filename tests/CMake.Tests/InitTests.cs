using Interop.Testing;
using Xunit;

namespace Interop.CMake.Tests;

/// <summary><c>interop init</c>, and that what it writes generates and builds without another word.</summary>
public sealed class InitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NeedsFact("/usr/include/git2.h", "libgit2-dev libsqlite3-dev zlib1g-dev libcurl4-openssl-dev libsdl2-dev libxml2-dev pkg-config")]
    public void Packages()
    {
        (string Package, string Headers, string Library, string Project)[] packages =
        [
            ("libgit2", "git2.h", "git2", "Git2"),
            ("sqlite3", "sqlite3.h", "sqlite3", "Sqlite3"),
            ("zlib", "zlib.h", "z", "Zlib"),
            ("libcurl", "curl/curl.h", "curl", "Curl"),
            ("sdl2", "SDL.h", "SDL2", "SDL2"),
            ("openssl", "openssl/ssl.h", "ssl", "Ssl"),
        ];
        foreach (var (package, headers, library, project) in packages)
        {
            var output = Succeeds(_folder.Path, "init", package, "-o", package);
            Assert.Contains($"{library}: {headers}, namespace {project}", output, StringComparison.Ordinal);
            Assert.Contains($"  cd {package}\n  interop generate\n  dotnet build", output, StringComparison.Ordinal);
            Assert.Equal($$"""
                {
                  "pkgConfig": "{{package}}",
                  "headers": "{{headers}}",
                  "library": "{{library}}",
                  "namespace": "{{project}}"
                }

                """, File.ReadAllText(_folder.At(package, "interop.json")));
            Succeeds(_folder.At(package), "generate", "--quiet");
            Assert.True(File.Exists(_folder.At(package, project + ".csproj")));
        }
        BuildAll();
    }

    [Fact]
    public void A_header_finds_the_folders_that_it_includes_from()
    {
        _folder.Write("include/my/lib.h", "#include <my/types.h>\nmy_size my_count(void);\n");
        _folder.Write("include/my/types.h", "#include <stddef.h>\ntypedef size_t my_size;\n");
        _folder.Write("samples/Other.cs", "this is no C#, and not of this project");
        Succeeds(_folder.Path, "init", "include/my/lib.h", "--library", "my", "-n", "Acme.My", "--strip-prefix", "my_", "--define", "A=\"b\"");
        Assert.Equal("""
            {
              "headers": "include/my/lib.h",
              "library": "my",
              "namespace": "Acme.My",
              "includeDirectories": "include",
              "defines": "A=\"b\"",
              "stripPrefix": "my_"
            }

            """, File.ReadAllText(_folder.At("interop.json")));
        Succeeds(_folder.Path, "generate");
        BuildAll();
    }

    [Theory]
    [InlineData("dllimport", "netstandard2.0")]
    [InlineData("libraryimport", "net8.0")]
    public void The_framework(string emit, string framework)
    {
        _folder.Write("my.h", "int my(void);\n");
        Succeeds(_folder.Path, ["init", "my.h", "--emit", emit, .. emit == "dllimport" ? Array.Empty<string>() : ["--framework", framework]]);
        Assert.Contains($"<TargetFramework>{framework}</TargetFramework>", File.ReadAllText(_folder.At("My.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_stays()
    {
        _folder.Write("my.h", "int my(void);\n");
        _folder.Write("interop.json", "mine");
        Assert.Contains("interop.json is there already", Fails(5, "init", "my.h"), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_folder.At("interop.json")));
        File.Delete(_folder.At("interop.json"));
        _folder.Write("My.csproj", "mine");
        Assert.Contains("--force", Fails(5, "init", "my.h"), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("interop.json")));
        Succeeds(_folder.Path, "init", "my.h", "--force");
        Assert.StartsWith("<Project", File.ReadAllText(_folder.At("My.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_is_there_gets_no_second_one()
    {
        _folder.Write("my.h", "int my(void);\n");
        _folder.Write("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        var output = Succeeds(_folder.Path, "init", "my.h");
        Assert.Contains("App.csproj is here already: it needs <AllowUnsafeBlocks>", output, StringComparison.Ordinal);
        Assert.Equal(["App.csproj"], Directory.GetFiles(_folder.Path, "*.csproj").Select(Path.GetFileName));
    }

    [Fact]
    public void All_files_are_written_or_none()
    {
        _folder.Write("my.h", "int my(void);\n");
        Directory.CreateDirectory(_folder.At("My.csproj"));
        Fails(5, "init", "my.h", "--force");
        Assert.Equal(["my.h"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Wrong_sources()
    {
        _folder.Write("my.h", "int my(void);\n");
        Assert.Contains("No source is named", Fails(2, "init"), StringComparison.Ordinal);
        Assert.Contains("pkg-config does not know the package 'no-such-package'", Fails(2, "init", "no-such-package"), StringComparison.Ordinal);
        Assert.Contains("missing.h is not found", Fails(3, "init", "missing.h"), StringComparison.Ordinal);
        Assert.Contains("no build folder of CMake: it has no CMakeCache.txt", Fails(2, "init", "--cmake", "."), StringComparison.Ordinal);
        Assert.Contains("'x' is no kind of imports", Fails(2, "init", "my.h", "--emit", "x"), StringComparison.Ordinal);
        Assert.Contains("'9' is no name for a C# namespace", Fails(2, "init", "my.h", "-n", "9"), StringComparison.Ordinal);
        Assert.Contains("'two' is no header", Fails(2, "init", "my.h", "two"), StringComparison.Ordinal);
        Assert.Equal(["my.h"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [NeedsFact("ninja", "ninja-build")]
    public void A_build_folder()
    {
        using var shapes = new Shapes();
        File.AppendAllText(shapes.At("CMakeLists.txt"), "add_library(helper STATIC src/shapes.c)\ntarget_include_directories(helper PUBLIC include base)\n");
        var build = shapes.Configure("build", "-G", "Ninja", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON");
        var output = Succeeds(shapes.At(), "init", "--cmake", build.Folder, "-n", "Acme");
        Assert.Contains("shapes: shapes.h, namespace Acme", output, StringComparison.Ordinal);
        Assert.Equal("""
            {
              "headers": "include/shapes.h",
              "library": "shapes",
              "libraryVersion": "1.2.0",
              "namespace": "Acme",
              "includeDirectories": [
                "include",
                "base"
              ],
              "defines": [
                "SHAPES_NAME=\"two words\"",
                "SHAPES_WIDE"
              ]
            }

            """, File.ReadAllText(shapes.At("interop.json")));
        Succeeds(shapes.At(), "generate", "-o", "Bindings");
        Assert.Contains("CLong x;", File.ReadAllText(shapes.At("Bindings", "shapes.point.g.cs")), StringComparison.Ordinal);

        // CMake that is gone cannot be asked; what it has left behind tells nearly as much.
        Directory.Delete(build.At(".cmake"), recursive: true);
        File.WriteAllText(build.At("CMakeCache.txt"), "CMAKE_COMMAND:INTERNAL=/nowhere/cmake\nCMAKE_PROJECT_VERSION:STATIC=1.2.0\n");
        var environment = new Dictionary<string, string?> { ["PATH"] = "" };
        var dotnet = Command.Find("dotnet")!;
        var result = Command.Run(dotnet, [Generator.Assembly, "init", "../build", "--target", "helper", "--library", "shapes", "-o", "other"], shapes.At(), environment);
        Assert.True(result.ExitCode == 0, result.All);
        Assert.Contains("\"includeDirectories\": [", File.ReadAllText(shapes.At("other", "interop.json")), StringComparison.Ordinal);
        result = Command.Run(dotnet, [Generator.Assembly, "init", "../build", "-o", "third"], shapes.At(), environment);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("builds several libraries: helper, shapes_library", result.Error, StringComparison.Ordinal);
        Assert.Contains("--target", result.Error, StringComparison.Ordinal);
    }

    [NeedsFact("ninja", "ninja-build")]
    public void An_answer_of_CMake_that_is_broken()
    {
        var reply = _folder.At("build", ".cmake", "api", "v1", "reply");
        _folder.Write("build/CMakeCache.txt", "CMAKE_COMMAND:INTERNAL=/nowhere/cmake\n");
        foreach (var text in new[] { "{", "[]", "{}", "{ \"objects\": 5 }" })
        {
            File.WriteAllText(_folder.Write("build/.cmake/api/v1/reply/index-1.json", text), text);
            Assert.Contains("Remove the folder .cmake/api/v1/reply", Fails(2, "init", "--cmake", "build"), StringComparison.Ordinal);
        }
        File.WriteAllText(Path.Combine(reply, "index-1.json"), """{ "objects": [ { "kind": "codemodel", "version": { "major": 2 }, "jsonFile": "model.json" } ] }""");
        File.WriteAllText(Path.Combine(reply, "model.json"), """{ "paths": { "source": "/" }, "configurations": [] }""");
        Assert.Contains("Remove the folder .cmake/api/v1/reply", Fails(2, "init", "--cmake", "build"), StringComparison.Ordinal);
    }

    /// <summary>docs/cli.md explains every option.</summary>
    [Fact]
    public void The_section_has_every_option()
    {
        var help = Generator.Run(_folder.Path, "init", "--help").Output;
        var section = File.ReadAllText(Repository.At("docs", "cli.md")).Split("## Beginning\n")[1].Split("\n## ")[0];
        var options = help[help.IndexOf("Options:", StringComparison.Ordinal)..help.IndexOf("Examples:", StringComparison.Ordinal)]
            .Split('\n').SelectMany(line => line.Split(' ', ',')).Where(word => word.StartsWith("--", StringComparison.Ordinal) && word is not ("--help" or "--version")).Distinct().ToList();
        Assert.True(options.Count > 10, help);
        Assert.All(options, option => Assert.Contains($"`{option}", section.Replace("interop init --cmake", "`--cmake", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    /// <summary>Builds all projects of the folder in one run of MSBuild.</summary>
    private void BuildAll()
    {
        _folder.Write("all.proj", """
            <Project DefaultTargets="Build">
              <ItemGroup><One Include="**/*.csproj" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(One)" Targets="Restore" Properties="Restoring=true" /></Target>
              <Target Name="Build"><MSBuild Projects="@(One)" BuildInParallel="true" /></Target>
            </Project>
            """);
        var result = Command.Run("dotnet", ["build", "all.proj", "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:TreatWarningsAsErrors=true"], _folder.Path);
        Assert.True(result.ExitCode == 0, result.All);
    }

    private static string Succeeds(string folder, params string[] arguments)
    {
        var result = Generator.Run(folder, arguments);
        Assert.True(result.ExitCode == 0, result.All);
        return result.Output.Replace("\r", "");
    }

    private string Fails(int exitCode, params string[] arguments)
    {
        var result = Generator.Run(_folder.Path, arguments);
        Assert.True(result.ExitCode == exitCode, $"exit code {result.ExitCode}\n{result.All}");
        Assert.DoesNotContain("   at ", result.All, StringComparison.Ordinal);
        return result.Error;
    }
}
