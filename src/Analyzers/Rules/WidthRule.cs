using System.Collections.Immutable;
using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Analyzers;

/// <summary>ABI1001: a parameter or result crosses with another width than C gives it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WidthRule : InteropAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ABI1001_Width);

    /// <summary>The property that holds the right C# type.</summary>
    public const string RightType = nameof(RightType);

    private protected override void Analyze(CompilationStartAnalysisContext context, InteropContext interop) =>
        context.RegisterSymbolAction(symbol => Check((IMethodSymbol)symbol.Symbol, interop, symbol), SymbolKind.Method);

    private static void Check(IMethodSymbol method, InteropContext interop, SymbolAnalysisContext context)
    {
        // The implementing part of a partial method repeats the part that the user wrote.
        if (method.PartialDefinitionPart is not null || interop.Managed.Read(method) is not { } managed)
            return;
        foreach (var manifest in interop.Of(managed.Library))
        {
            try
            {
                if (manifest.Reader!.Find(managed.EntryPoint) is not FunctionDecl native)
                    continue;
                foreach (var finding in WidthComparer.Compare(managed, native, manifest.Carriers!, Targets(managed, native, manifest.Reader)))
                    context.ReportDiagnostic(Describe(finding, method, native, context.CancellationToken));
            }
            catch (ManifestException)
            {
                // A declaration that cannot be decoded says nothing; the manifest's own rule reports what it finds in the file.
            }
        }
    }

    /// <summary>The targets on which the import is called.</summary>
    private static TargetSet Targets(ManagedFunction managed, FunctionDecl native, IDeclSource source) => managed.Targets.Count == 0
        ? native.Targets
        : native.Targets.Indices().Where(target => managed.Targets.Contains(source.Targets[target].Rid)).Aggregate(TargetSet.None, (set, target) => set.Union(TargetSet.Of(target)));

    private static Diagnostic Describe(Finding finding, IMethodSymbol method, FunctionDecl native, CancellationToken cancellation)
    {
        var isReturn = finding.Position == Finding.ReturnPosition;
        var what = isReturn ? $"The result of '{native.Name}'" : $"Parameter '{method.Parameters[finding.Position].Name}' of '{native.Name}'";
        var properties = finding.Right is { } right ? ImmutableDictionary<string, string?>.Empty.Add(RightType, right.CSharp) : ImmutableDictionary<string, string?>.Empty;
        return Diagnostic.Create(
            Descriptors.ABI1001_Width,
            TypeLocation(finding, method, cancellation) ?? method.Locations[0],
            finding.Severity == FindingSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties,
            what,
            finding.Managed,
            finding.Detail,
            finding.Native,
            CSpelling.Prototype(native, native.Type[finding.Targets.Lowest]),
            native.Location);
    }

    /// <summary>The type in the user's code.</summary>
    private static Location? TypeLocation(Finding finding, IMethodSymbol method, CancellationToken cancellation)
    {
        var declaration = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        if (declaration is MethodDeclarationSyntax syntax)
        {
            return finding.Position == Finding.ReturnPosition
                ? syntax.ReturnType.GetLocation()
                : syntax.ParameterList.Parameters[finding.Position].Type?.GetLocation();
        }
        return null;
    }
}
