using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Interop.Generator.Emit;
using Interop.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Generator.Tests;

/// <summary>Compiles emitted files as a user's project would: C# with the LibraryImport generator, documentation and nullable on.</summary>
internal static class BindingCompiler
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
        [.. Directory.GetFiles(Path.Combine(ReferencePack(), "ref", "net10.0"), "*.dll").Select(path => MetadataReference.CreateFromFile(path))]);

    private static readonly Lazy<ImmutableArray<ISourceGenerator>> Generators = new(LoadGenerators);

    /// <summary>Compiles, and gives the errors and warnings.</summary>
    public static (Compilation Compilation, IReadOnlyList<string> Problems) Compile(IEnumerable<OutputFile> files, params string[] extra) =>
        Compile(files, LanguageVersion.Latest, NullableContextOptions.Enable, extra);

    /// <summary>The same in C# 7.3.</summary>
    public static (Compilation Compilation, IReadOnlyList<string> Problems) CompileOld(IEnumerable<OutputFile> files, params string[] extra) =>
        Compile(files, LanguageVersion.CSharp7_3, NullableContextOptions.Disable, extra);

    private static (Compilation Compilation, IReadOnlyList<string> Problems) Compile(IEnumerable<OutputFile> files, LanguageVersion version, NullableContextOptions nullable, string[] extra)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(version).WithDocumentationMode(DocumentationMode.Diagnose);
        var trees = files
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, file.Name))
            .Concat(extra.Select((text, i) => CSharpSyntaxTree.ParseText(text, parse, $"extra{i}.cs")));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: nullable);
        Compilation compilation = CSharpCompilation.Create("Bindings" + Guid.NewGuid().ToString("N"), trees, References.Value, options);
        CSharpGeneratorDriver.Create(Generators.Value, parseOptions: parse).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out var generated);
        var problems = compilation.GetDiagnostics().Concat(generated)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .Select(diagnostic => diagnostic.ToString())
            .ToList();
        return (compilation, problems);
    }

    /// <summary>Loads what was compiled.</summary>
    public static Assembly Load(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>Writes what was compiled as a program for <c>dotnet exec</c>, and gives its path.</summary>
    public static string WriteProgram(Compilation compilation, TemporaryFolder folder, string name)
    {
        var version = Environment.Version.ToString(2);
        folder.Write($"{name}.runtimeconfig.json", $$"""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{version}}.0" } } }""");
        var path = folder.At($"{name}.dll");
        var result = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)).Emit(path);
        return result.Success ? path : throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
    }

    private static ImmutableArray<ISourceGenerator> LoadGenerators()
    {
        var folder = Path.Combine(ReferencePack(), "analyzers", "dotnet", "cs");
        var reference = new AnalyzerFileReference(Path.Combine(folder, "Microsoft.Interop.LibraryImportGenerator.dll"), new Loader(folder));
        reference.AnalyzerLoadFailed += (_, e) => throw new InvalidOperationException(e.Message);
        return reference.GetGenerators(LanguageNames.CSharp);
    }

    /// <summary>The newest reference pack of the installed SDK, which also holds the generator.</summary>
    private static string ReferencePack()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        return Directory.GetDirectories(packs, "10.*").OrderByDescending(path => Version.Parse(Path.GetFileName(path))).First();
    }

    private sealed class Loader(string folder) : IAnalyzerAssemblyLoader
    {
        private readonly AssemblyLoadContext _context = new("analyzers");

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath)
        {
            _context.Resolving += (context, name) => File.Exists(Path.Combine(folder, name.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
            return _context.LoadFromAssemblyPath(fullPath);
        }
    }
}
