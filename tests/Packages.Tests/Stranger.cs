using Interop.Testing;
using Xunit;

namespace Interop.Packages.Tests;

/// <summary>Somebody who has the tool's packages and a header, and has never used either: with a home, settings and packages of his own.</summary>
internal sealed class Stranger
{
    private const string Header = "#include <stddef.h>\n#include <stdbool.h>\nstruct item { long id; size_t size; };\nlong count(const struct item *items, size_t n, bool all);\n";
    private static readonly string[] Arguments = ["generate", "mylib.h", "--library", "mylib"];
    private readonly string _root;
    private readonly string _version;

    /// <summary>Gives him a folder, and the folder of packages as his only source.</summary>
    public Stranger(string root, string packages)
    {
        _root = root;
        _version = Path.GetFileNameWithoutExtension(Directory.GetFiles(packages, "Interop.Generator.any.*.nupkg").Single())["Interop.Generator.any.".Length..];
        Directory.CreateDirectory(At("project"));
        File.WriteAllText(At("nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="restored" /></config>
              <packageSources><clear /><add key="here" value="{packages}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(At("project", "mylib.h"), Header);
    }

    /// <summary>Installs it into a folder, and uses it.</summary>
    public void InstallsForHimself()
    {
        Dotnet("tool", "install", "Interop.Generator", "--tool-path", At("bin"));
        var command = At("bin", "interop");
        Assert.Equal(_version, Feed.Succeed(Run(command, "--version")).Output.Trim().Split('+')[0]);
        Feed.Succeed(Run(command, [.. Arguments, "--output", "own"]));
        Assert.Equal(FromTheTree(), Files("own"));
    }

    /// <summary>Installs it for those who work on a project, and uses it as one of them who has the project alone.</summary>
    public void InstallsForAProject()
    {
        Dotnet("new", "tool-manifest");
        Dotnet("tool", "install", "Interop.Generator");
        Assert.Equal(_version, Dotnet("interop", "--version").Output.Trim().Split('+')[0]);
        Directory.Delete(At("restored"), recursive: true);
        Directory.Delete(At("home"), recursive: true);
        Dotnet("tool", "restore");
        Dotnet(["tool", "run", "interop", .. Arguments, "--output", "project's"]);
        Assert.Equal(FromTheTree(), Files("project's"));
    }

    /// <summary>The files of that name among what was installed into the folder.</summary>
    public string[] Installed(string name) => Directory.GetFiles(At("bin", ".store"), name, SearchOption.AllDirectories);

    private string At(params string[] parts) => Path.Combine([_root, .. parts]);

    private SortedDictionary<string, string> FromTheTree()
    {
        var command = Repository.At("src", "Generator", "bin", Feed.Configuration, "net10.0", "interop.dll");
        Dotnet([command, .. Arguments, "--output", "tree's"]);
        return Files("tree's");
    }

    private SortedDictionary<string, string> Files(string folder) =>
        new(Directory.GetFiles(At("project", folder)).ToDictionary(path => Path.GetFileName(path), File.ReadAllText), StringComparer.Ordinal);

    private CommandResult Dotnet(params string[] arguments) => Feed.Succeed(Run("dotnet", arguments));

    private CommandResult Run(string program, params string[] arguments) => Command.Run(program, arguments, At("project"), new Dictionary<string, string?>
    {
        ["HOME"] = At("home"),
        ["DOTNET_CLI_HOME"] = At("home"),
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
    });
}
