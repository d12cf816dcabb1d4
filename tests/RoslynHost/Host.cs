using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.RoslynHost;

/// <summary>A compiler with analyzers. Its one method speaks in strings, so that a caller with another Roslyn can ask.</summary>
public static class Host
{
    /// <summary>Compiles files and runs the analyzers of some assemblies over them.</summary>
    /// <param name="sources">C# files.</param>
    /// <param name="references">Assemblies that they use.</param>
    /// <param name="analyzers">Assemblies with analyzers.</param>
    /// <param name="files">Additional files.</param>
    /// <param name="config">An <c>.editorconfig</c>.</param>
    /// <returns><c>version</c>, and <c>file(line,column): ID message</c> of each diagnostic of the analyzers and each error of the compiler, sorted.</returns>
    public static async Task<string[]> RunAsync(string[] sources, string[] references, string[] analyzers, string[] files, string config)
    {
        var compilation = CSharpCompilation.Create(
            "code",
            sources.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), path)),
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        var loader = new Loader();
        var loaded = analyzers.SelectMany(path => new AnalyzerFileReference(path, loader).GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        var options = new AnalyzerOptions([.. files.Select(path => (AdditionalText)new FileText(path))], new EditorConfig(config));
        var found = await compilation.WithAnalyzers(loaded, options).GetAnalyzerDiagnosticsAsync();
        var errors = compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error);
        return [$"{typeof(Compilation).Assembly.GetName().Version}", .. errors.Concat(found).Select(Text).Order(StringComparer.Ordinal)];
    }

    private static string Text(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Severity} {diagnostic.Id} {diagnostic.GetMessage()}";
    }
}
