using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.RealCode;

/// <summary>What the analyzers said of some code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Census">What is in it.</param>
/// <param name="Diagnostics">What was reported, by file and line.</param>
/// <param name="Time">How long the analyzers took.</param>
internal sealed record Run(CodeBase Code, Census Census, IReadOnlyList<Diagnostic> Diagnostics, TimeSpan Time)
{
    /// <summary>Exceptions of analyzers, which Roslyn reports as AD0001.</summary>
    public int AnalyzerFailures => Diagnostics.Count(diagnostic => diagnostic.Id == "AD0001");

    /// <summary>Runs every analyzer of Interop.Analyzers.</summary>
    public static async Task<Run> Of(CodeBase code, IReadOnlyList<TextFile> manifests, IReadOnlyDictionary<string, string> options, CancellationToken cancellation)
    {
        var compilation = code.Compile();
        var with = compilation.WithAnalyzers(
            Analyzers(),
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. manifests], new OptionsForAll(options)),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false));
        var watch = Stopwatch.StartNew();
        var diagnostics = await with.GetAnalyzerDiagnosticsAsync(cancellation);
        watch.Stop();
        return new Run(code, Census.Of(compilation, manifests, cancellation), InOrder(diagnostics), watch.Elapsed);
    }

    // Found by what they are, so that a new rule needs no line here.
    private static ImmutableArray<DiagnosticAnalyzer> Analyzers() => Assembly.Load("Interop.Analyzers").GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!)
        .ToImmutableArray();

    private static List<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
        .ToList();
}
