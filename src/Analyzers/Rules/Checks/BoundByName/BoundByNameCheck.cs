using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Analyzers;

/// <summary>Holds delegates and function pointers that are bound by name against the functions of those names, where they are written.</summary>
internal static class BoundByNameCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop) =>
        context.RegisterSemanticModelAction(model => Check(model.SemanticModel.SyntaxTree, interop, interop.Known.Unless(model.ReportDiagnostic), model.CancellationToken));

    private static void Check(SyntaxTree tree, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var bearer in interop.Bound.In(tree).GroupBy(bound => bound.Bearer.Key))
        {
            // One that is bound in many places is reported once.
            var reported = new HashSet<(FindingKind, FindingPlace)>();
            foreach (var bound in bearer)
                Check(bound, reported, interop, report, cancellation);
        }
    }

    private static void Check(BoundName bound, HashSet<(FindingKind, FindingPlace)> reported, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var options = interop.Options(bound.Bearer.Symbol);
        if (options.TrustedTypes.Contains(bound.Bearer.Symbol.Name))
            return;
        try
        {
            var managed = Trusted.Without(new ManagedFunction("", bound.Function.Name, bound.Signature) { Name = bound.Bearer.Symbol.Name }, options);
            foreach (var finding in Compare(managed, bound, interop, cancellation))
            {
                if (options.SeverityOf(finding.Severity) is { } severity && reported.Add((finding.Kind, finding.Place)))
                    report(Reporter.Describe(finding, Subject.Of(bound.Bearer.Symbol, bound.Function, finding.Targets), severity, bound.Bearer.Locate(finding.Place, cancellation)));
            }
        }
        catch (ManifestException)
        {
            // A declaration that cannot be decoded says nothing.
        }
    }

    private static IReadOnlyList<Finding> Compare(ManagedFunction managed, BoundName bound, InteropContext interop, CancellationToken cancellation)
    {
        var targets = CheckedTargets.OfFunction(bound.Function.Name, bound.Scope.Reader.Targets, bound.Targets);
        var found = bound.Scope.Functions.Import(managed, bound.Function, targets).ToList();
        if (!found.Exists(finding => finding.Severity > FindingSeverity.Suggestion))
            return found;
        var narrowed = PlaceGuards.Narrow(bound.Place, [bound.Bearer.Symbol], targets, bound.Scope, interop, cancellation);
        return narrowed == targets ? found : bound.Scope.Functions.Import(managed, bound.Function, narrowed).ToList();
    }
}
