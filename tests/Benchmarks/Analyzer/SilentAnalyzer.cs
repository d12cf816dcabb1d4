using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Benchmarks.Analyzer;

/// <summary>
/// Asks for what an analyzer of code asks for, and does nothing with it: what it costs is Roslyn's own. The analyzers of the .NET SDK ask for
/// the same in every project.
/// </summary>
#pragma warning disable RS1001, RS1025, RS1026, RS1036, RS1038, RS1041, RS2008 // It is in no package.
internal sealed class SilentAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Nothing = new("BENCH0001", "Nothing", "Nothing", "Bench", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Nothing];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            start.RegisterSymbolAction(_ => { }, SymbolKind.Method, SymbolKind.NamedType, SymbolKind.Field);
            start.RegisterOperationAction(_ => { }, OperationKind.Invocation, OperationKind.DelegateCreation, OperationKind.SizeOf, OperationKind.LocalFunction);
            start.RegisterOperationBlockAction(_ => { });
            start.RegisterSemanticModelAction(_ => { });
            start.RegisterSyntaxTreeAction(_ => { });
            start.RegisterAdditionalFileAction(_ => { });
        });
    }
}
