using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Benchmarks.Analyzer;

/// <summary>A project as the compiler gets it: files, and a manifest beside them.</summary>
internal sealed class Project
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release);
    private readonly IReadOnlyList<(string Path, SourceText Text)> _files;
    private readonly string _manifest;

    /// <summary>Makes it, with what source generators add.</summary>
    /// <exception cref="InvalidOperationException">It does not compile, so that no time of it means anything.</exception>
    public Project(string name, IEnumerable<(string Path, string Text)> files, string manifest)
    {
        (Name, _manifest) = (name, manifest);
        _files = files.Select(file => (file.Path, SourceText.From(file.Text))).ToList();
        CSharpGeneratorDriver.Create(TargetingPack.LibraryImport()).RunGeneratorsAndUpdateCompilation(Compile(), out var generated, out _);
        _files = generated.SyntaxTrees.Select((tree, i) => (tree.FilePath.Length > 0 ? tree.FilePath : $"generated{i}.g.cs", tree.GetText())).ToList();
        if (Compile().Emit(Stream.Null) is { Success: false, Diagnostics: var diagnostics })
            throw new InvalidOperationException($"{name} does not compile: {diagnostics.First(one => one.Severity == DiagnosticSeverity.Error)}");
    }

    /// <summary>What the tables call it.</summary>
    public string Name { get; }

    /// <summary>Parses and declares everything anew, as a build does.</summary>
    public CSharpCompilation Compile() =>
        CSharpCompilation.Create("bench", _files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path)), TargetingPack.References, Options);

    /// <summary>The manifest as a text of its own, so that nothing of it is known yet.</summary>
    public AnalyzerOptions FreshOptions() => new([new ManifestText("bench.abi.json", SourceText.From(_manifest))]);

    private sealed class ManifestText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
