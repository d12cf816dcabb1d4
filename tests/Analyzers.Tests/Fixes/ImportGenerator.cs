using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>.NET's own generator of marshalling code, from the reference pack that these tests are compiled with.</summary>
internal static class ImportGenerator
{
    private static readonly Lazy<ImmutableArray<ISourceGenerator>> Generators = new(Load);

    /// <summary>The code with what the generator adds to it; as it is where nothing asks for that.</summary>
    public static CSharpCompilation Run(CSharpCompilation compilation)
    {
        if (!compilation.SyntaxTrees.Any(tree => tree.ToString().Contains("LibraryImport", StringComparison.Ordinal)))
            return compilation;
        var driver = CSharpGeneratorDriver.Create(Generators.Value, parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return (CSharpCompilation)generated;
    }

    private static ImmutableArray<ISourceGenerator> Load()
    {
        var path = typeof(ImportGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "LibraryImportGenerator").Value!;
        var generators = new AnalyzerFileReference(path, new Loader()).GetGenerators(LanguageNames.CSharp);
        Assert.NotEmpty(generators);
        return generators;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // LoadFrom finds what lies beside.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
