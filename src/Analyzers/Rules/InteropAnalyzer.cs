using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>What all rules have in common: they run concurrently, also on generated code, and only where a manifest speaks.</summary>
public abstract class InteropAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // Bindings are often generated, by this or another tool, and no less wrong for that.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            LoadedManifest Load(SourceText text) => start.TryGetValue(text, LoadedManifest.Provider, out var loaded) ? loaded : LoadedManifest.Load(text);
            if (InteropContext.Create(start.Options.AdditionalFiles, start.Compilation, Load, start.CancellationToken) is { } interop)
                Analyze(start, interop);
        });
    }

    /// <summary>Registers the rule's actions.</summary>
    private protected abstract void Analyze(CompilationStartAnalysisContext context, InteropContext interop);
}
