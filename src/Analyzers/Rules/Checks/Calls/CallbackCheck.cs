using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            foreach (var use in Addresses(method, interop, cancellation).SelectMany(address => CallbackUse.Of(address, interop)))
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

    /// <summary>The places that take the method's address.</summary>
    private static IEnumerable<IOperation> Addresses(IMethodSymbol method, InteropContext interop, CancellationToken cancellation)
    {
        foreach (var use in interop.Compilation.SyntaxTrees.SelectMany(tree => CodeIndex.Of(tree, cancellation).Uses(method.Name)))
        {
            var name = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? (ExpressionSyntax)access : use;
            if (name.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address && AddressOf(address, interop.Compilation, cancellation) is { } operation
                && SymbolEqualityComparer.Default.Equals(((IMethodReferenceOperation)operation.Reference).Method.OriginalDefinition, method.OriginalDefinition))
            {
                yield return operation;
            }
        }
    }

    /// <summary>Behind a cast, the operation has the syntax of the cast.</summary>
    private static IAddressOfOperation? AddressOf(PrefixUnaryExpressionSyntax address, Compilation compilation, CancellationToken cancellation) =>
        new ExpressionSyntax?[] { address, address.Parent as CastExpressionSyntax }
            .Select(node => node is null ? null : Operations.At(node, compilation, cancellation))
            .SelectMany(operation => operation?.DescendantsAndSelf() ?? [])
            .OfType<IAddressOfOperation>()
            .FirstOrDefault(operation => operation.Reference is IMethodReferenceOperation);
}
