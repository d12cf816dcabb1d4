using System.Reflection;
using Interop.Hosts.Tests.Editing;
using Interop.Testing;
using Xunit;

namespace Interop.Hosts.Tests;

/// <summary>What all tests need once: the sample with manifests that the command has made of the installed headers, and the analyzers' package.</summary>
public sealed class Prepared : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<Editor>> _editor;

    public Prepared()
    {
        var sample = _folder.At("sample");
        Files.Copy(Repository.At("samples", "Handwritten"), sample);
        foreach (var config in new[] { "sqlite3.json", "zlib.json" })
            Succeed("dotnet", [Tool, "generate", "--quiet", "--config", config], sample);
        Directory.Delete(Path.Combine(sample, "obj"), recursive: true);
        Succeed("dotnet", ["pack", Repository.At("src", "Analyzers", "Package"), "--no-build", "-c", Configuration, "-v", "quiet", "--nologo", "-o", _folder.At("packages")], Repository.Root);
        UsePackage(sample);
        // Restored here, so that the copies have packages of their own folder, and none of an earlier build's.
        Original = new Sample(sample);
        Original.Restore();
        _editor = new(() => Editor.OpenAsync(Original));
    }

    /// <summary>The sample as it is. Tests that change files take a copy.</summary>
    public Sample Original { get; }

    /// <summary>The sample in an editor. Solutions do not change, so that all tests can have the same.</summary>
    internal Task<Editor> OpenAsync() => _editor.Value;

    /// <summary>The command, which is built beside these tests.</summary>
    private static string Tool => Path.Combine(AppContext.BaseDirectory, "interop.dll");

    /// <summary>Debug or Release, as these tests are built.</summary>
    public static string Configuration { get; } = typeof(Prepared).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The analyzers' assembly that the SDK gives a compiler of that version: of the newest folder that is not newer (docs of NuGet's analyzers/dotnet/roslynX.Y).</summary>
    public string AnalyzersFor(string roslyn)
    {
        var newest = Directory.GetDirectories(_folder.At("restored"), "roslyn*", SearchOption.AllDirectories)
            .Select(folder => (Folder: folder, Version: Version.Parse(Path.GetFileName(folder)["roslyn".Length..])))
            .Where(one => one.Version <= Version.Parse(roslyn))
            .MaxBy(one => one.Version);
        return Path.Combine(newest.Folder, "cs", "Interop.Analyzers.dll");
    }

    /// <summary>A copy of the sample, restored.</summary>
    public Sample Copy(string name)
    {
        Files.Copy(Original.Folder, _folder.At(name));
        var copy = new Sample(_folder.At(name));
        copy.Restore();
        return copy;
    }

    public void Dispose()
    {
        if (_editor.IsValueCreated)
            _editor.Value.Result.Dispose();
        _folder.Dispose();
    }

    private void UsePackage(string sample)
    {
        var version = Path.GetFileNameWithoutExtension(Directory.GetFiles(_folder.At("packages"), "Interop.Analyzers.*.nupkg").Single())["Interop.Analyzers.".Length..];
        File.WriteAllText(Path.Combine(sample, "Directory.Build.targets"), $"""
            <Project>
              <ItemGroup>
                <PackageReference Include="Interop.Analyzers" Version="{version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(sample, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{_folder.At("restored")}" />
              </config>
              <packageSources>
                <clear />
                <add key="here" value="{_folder.At("packages")}" />
              </packageSources>
            </configuration>
            """);
    }

    private static void Succeed(string program, string[] arguments, string folder)
    {
        var result = Command.Run(program, arguments, folder);
        Assert.True(result.ExitCode == 0, result.All);
    }
}
