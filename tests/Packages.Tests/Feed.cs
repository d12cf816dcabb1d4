using System.Reflection;
using Interop.Testing;
using Xunit;

namespace Interop.Packages.Tests;

/// <summary>The packages, made once, in a feed of their own; and a folder for the projects that use them.</summary>
public sealed class Feed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Feed()
    {
        foreach (var project in new[] { Path.Combine("src", "Build"), Path.Combine("src", "Analyzers", "Package") })
            Succeed(Run(Repository.Root, ["pack", project, "--no-build", "-c", Configuration, "-v", "quiet", "--nologo", "-o", Packages]));
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Packages, "Interop.Build.*.nupkg").Single())["Interop.Build.".Length..];
        // A folder of packages of its own, so that none of an earlier build is taken; what is not ours may come from the machine's.
        _folder.Write("nuget.config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{_folder.At("restored")}" />
              </config>
              <fallbackPackageFolders>
                <add key="machine" value="{Metadata("NuGetPackageRoot")}" />
              </fallbackPackageFolders>
              <packageSources>
                <add key="here" value="{Packages}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The version of all packages.</summary>
    public string Version { get; }

    /// <summary>The feed's folder.</summary>
    public string Packages => _folder.At("packages");

    /// <summary>What the tests, and what they test, were built as.</summary>
    public static string Configuration { get; } = typeof(Feed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The path of something below the folder of all projects.</summary>
    public string At(params string[] parts) => _folder.At(parts);

    /// <summary>Writes a file there.</summary>
    public void Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Runs dotnet as users do, in a folder below this one.</summary>
    public static CommandResult Run(string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null) =>
        Command.Run("dotnet", arguments, folder, new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>())
        {
            // No process is left that keeps files of a folder that is deleted.
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["NuGetAudit"] = "false",
        });

    /// <summary>Demands that a command has succeeded.</summary>
    public static CommandResult Succeed(CommandResult result)
    {
        Assert.True(result.ExitCode == 0, result.All);
        return result;
    }

    public void Dispose() => _folder.Dispose();

    private static string Metadata(string key) =>
        typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

/// <summary>The tests that share the feed. They run one after the other: each build takes the whole machine.</summary>
[CollectionDefinition(Name)]
public sealed class FeedCollection : ICollectionFixture<Feed>
{
    public const string Name = "Feed";
}
