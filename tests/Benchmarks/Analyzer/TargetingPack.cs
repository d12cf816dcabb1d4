using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Interop.Benchmarks.Analyzer;

/// <summary>What a project for this .NET is compiled against.</summary>
internal static class TargetingPack
{
    private static readonly string Folder = typeof(TargetingPack).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "TargetingPack").Value!;

    /// <summary>The reference assemblies.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Directory.GetFiles(Directory.GetDirectories(Path.Combine(Folder, "ref")).Single(), "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The source generator that makes the bodies of LibraryImport.</summary>
    public static ISourceGenerator LibraryImport()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(Folder, "analyzers", "dotnet", "cs", "Microsoft.Interop.LibraryImportGenerator.dll"));
        return ((IIncrementalGenerator)Activator.CreateInstance(assembly.GetType("Microsoft.Interop.LibraryImportGenerator", throwOnError: true)!)!).AsSourceGenerator();
    }
}
