using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Analyzers;

/// <summary>
/// Holds every declaration of native code against the manifests. One analyzer, so that manifests and declarations are read once for all
/// rules; a rule is a descriptor and a look at a difference that Abi/Compare has named.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InteropAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // Bindings are often generated, by this or another tool, and no less wrong for that.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            LoadedManifest Load(SourceText text) => start.TryGetValue(text, LoadedManifest.Provider, out var loaded) ? loaded : LoadedManifest.Load(text);
            if (InteropContext.Create(start.Options, start.Compilation, Load, start.CancellationToken) is not { } interop)
                return;
            ManifestCheck.Register(start, interop);
            ImportCheck.Register(start, interop);
            TypeCheck.Register(start, interop);
            ConstantCheck.Register(start, interop);
            StaleCheck.Register(start, interop);
            // These look at calls. Without any, Roslyn need not make the operations of all bodies.
            if (interop.HasCalls)
            {
                BoundByNameCheck.Register(start, interop);
                CallbackCheck.Register(start, interop);
                DelegateLifetimeCheck.Register(start, interop);
                ExceptionCheck.Register(start, interop);
                SizeOfCheck.Register(start, interop);
            }
            start.RegisterCompilationEndAction(end =>
            {
                OptionCheck.Check(end, interop);
                BaselineCheck.Check(end, interop);
            });
        });
    }
}
