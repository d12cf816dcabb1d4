using System.Reflection;
using System.Runtime.Loader;
using Interop.Testing;

namespace Interop.Hosts.Tests.Versions;

/// <summary>A version of Roslyn that is loaded beside the one of these tests.</summary>
internal sealed class RoslynVersion : AssemblyLoadContext
{
    private readonly IReadOnlyList<string> _folders;

    private RoslynVersion(IReadOnlyList<string> folders)
        : base("Roslyn") => _folders = folders;

    /// <summary>Loads it.</summary>
    /// <param name="packages">The folder of restored packages.</param>
    /// <param name="version">The version of Roslyn's packages.</param>
    public static RoslynVersion Load(string packages, string version) =>
        new([.. new[] { "microsoft.codeanalysis.common", "microsoft.codeanalysis.csharp" }.Select(package => Library(Path.Combine(packages, package, version, "lib")))]);

    /// <summary>Compiles and analyzes there.</summary>
    public Task<string[]> RunAsync(string[] sources, string[] references, string[] analyzers, string[] files, string config)
    {
        var host = LoadFromAssemblyPath(Repository.At("tests", "RoslynHost", "bin", Prepared.Configuration, "net10.0", "Interop.RoslynHost.dll"));
        return (Task<string[]>)host.GetType("Interop.RoslynHost.Host", throwOnError: true)!.GetMethod("RunAsync")!.Invoke(null, [sources, references, analyzers, files, config])!;
    }

    /// <summary>Roslyn itself, and what lies beside the analyzers; everything else is the runtime's.</summary>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = _folders.Select(folder => Path.Combine(folder, assemblyName.Name + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? Beside(assemblyName) : LoadFromAssemblyPath(path);
    }

    private Assembly? Beside(AssemblyName name) => Assemblies
        .Select(one => Path.Combine(Path.GetDirectoryName(one.Location) ?? "", name.Name + ".dll"))
        .Where(path => Path.GetFileName(path).StartsWith("Interop.", StringComparison.Ordinal) && File.Exists(path))
        .Select(LoadFromAssemblyPath)
        .FirstOrDefault();

    private static string Library(string folder) => Directory.GetDirectories(folder, "net*").Where(path => !path.Contains("netstandard", StringComparison.Ordinal)).OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal).Last();
}
