using System.Collections.Concurrent;
using Interop.Abi.Compare;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>ABI4006: a callback that throws into C.</summary>
internal static class ExceptionCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop)
    {
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is IMethodSymbol { IsStatic: true } method && IsCalledByC(method))
                Check(method, block.OperationBlocks, FindingSeverity.Warning, interop, interop.Known.Unless(block.ReportDiagnostic));
        });
        context.RegisterOperationAction(operation =>
        {
            if (operation.Operation is ILocalFunctionOperation { Symbol: { IsStatic: true } local, Body: { } body } && IsCalledByC(local))
                Check(local, [body], FindingSeverity.Warning, interop, interop.Known.Unless(operation.ReportDiagnostic));
        }, OperationKind.LocalFunction);
        var seen = new ConcurrentDictionary<IMethodSymbol, bool>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(
            operation => CheckDelegate((IDelegateCreationOperation)operation.Operation, operation.ContainingSymbol, seen, interop, interop.Known.Unless(operation.ReportDiagnostic), operation.CancellationToken), OperationKind.DelegateCreation);
    }

    private static bool IsCalledByC(IMethodSymbol method) =>
        Attributes.Find(method.GetAttributes(), Namespaces.InteropServices, "UnmanagedCallersOnlyAttribute") is not null;

    /// <summary>What becomes a delegate that C calls: a lambda, or a method, which is reported once.</summary>
    private static void CheckDelegate(
        IDelegateCreationOperation creation, ISymbol holder, ConcurrentDictionary<IMethodSymbol, bool> seen, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (creation.Type is not INamedTypeSymbol { IsGenericType: false } type || !IsCallback(type, interop))
            return;
        if (creation.Target is IAnonymousFunctionOperation lambda)
            Check(holder, [lambda.Body], FindingSeverity.Suggestion, interop, report);
        else if (creation.Target is IMethodReferenceOperation { Method: { DeclaringSyntaxReferences: { Length: > 0 } declared } method } && seen.TryAdd(method, true)
            && Operations.At(declared[0].GetSyntax(cancellation), interop.Compilation, cancellation) is { } body)
        {
            Check(method, [body], FindingSeverity.Suggestion, interop, report);
        }
    }

    private static bool IsCallback(INamedTypeSymbol type, InteropContext interop)
    {
        try
        {
            return interop.Pairs.Pairs(type).Any(use => use.Pair.Native is FunctionType);
        }
        catch (ManifestException)
        {
            return false;
        }
    }

    private static void Check(ISymbol method, IEnumerable<IOperation> bodies, FindingSeverity severity, InteropContext interop, Action<Diagnostic> report)
    {
        if (interop.Options(method).SeverityOf(severity) is not { } shown || bodies.Select(EscapingThrows.First).FirstOrDefault(one => one is not null) is not { } found)
            return;
        var end = severity == FindingSeverity.Warning ? "ends the process" : "ends the process, or skips what C had still to do";
        report(SentenceReport.Of(FindingKind.EscapingException, method, $"C calls this, and nothing catches what is thrown here: an exception that leaves it into C {end}", shown, found.Syntax.GetLocation()));
    }
}
