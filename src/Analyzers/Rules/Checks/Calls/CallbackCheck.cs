using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>Holds methods with UnmanagedCallersOnly against the functions that C takes where it gets their addresses.</summary>
internal static class CallbackCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop)
    {
        context.RegisterSymbolAction(symbol => Check((IMethodSymbol)symbol.Symbol, interop, interop.Known.Unless(symbol.ReportDiagnostic), symbol.CancellationToken), SymbolKind.Method);
        context.RegisterOperationAction(
            operation => Check(((ILocalFunctionOperation)operation.Operation).Symbol, interop, interop.Known.Unless(operation.ReportDiagnostic), operation.CancellationToken), OperationKind.LocalFunction);
    }

    private static void Check(IMethodSymbol method, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (!method.IsStatic || method.IsExtern || interop.Managed.Signature(method) is not { } signature)
            return;
        var options = interop.Options(method);
        var reported = new HashSet<(FindingKind, FindingPlace)>();
        try
        {
            foreach (var use in CallbackAddresses.Of(method, interop, cancellation).SelectMany(address => CallbackUse.Of(address, interop)))
            {
                var subject = new Subject(method, method.Name, use.Callee.Type.ToString(), null);
                foreach (var finding in Compare(method, signature, use, interop, cancellation))
                {
                    // A method whose address is passed in many places is reported once.
                    if (options.SeverityOf(finding.Severity) is { } severity && reported.Add((finding.Kind, finding.Place)))
                        report(Reporter.Describe(finding, subject, severity, DeclaredTypes.TypeLocation(method, finding.Place, cancellation) ?? Location.None));
                }
            }
        }
        catch (ManifestException)
        {
            // A declaration that cannot be decoded says nothing.
        }
    }

    private static IEnumerable<Finding> Compare(IMethodSymbol method, ManagedSignature signature, CallbackUse use, InteropContext interop, CancellationToken cancellation)
    {
        var targets = use.Callee.Targets;
        var found = use.Scope.Functions.Callback(signature, use.Callee.Type, targets).ToList();
        if (!found.Exists(finding => finding.Severity > FindingSeverity.Suggestion))
            return found;
        var narrowed = PlaceGuards.Narrow(use.Place, [use.Origin, method], targets, use.Scope, interop, cancellation);
        return narrowed == targets ? found : use.Scope.Functions.Callback(signature, use.Callee.Type, narrowed);
    }
}
