using Interop.Abi.Compare;
using Interop.Abi.Manifest;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers;

/// <summary>ABI4005: a delegate that is made for a call, and that C keeps beyond it.</summary>
internal static class DelegateLifetimeCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop) => context.RegisterOperationAction(
        operation => Check((IDelegateCreationOperation)operation.Operation, operation.ContainingSymbol, interop, interop.Known.Unless(operation.ReportDiagnostic), operation.CancellationToken), OperationKind.DelegateCreation);

    private static void Check(IDelegateCreationOperation creation, ISymbol holder, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        try
        {
            if (Verdict(creation, holder, interop, cancellation) is { } verdict && interop.Options(holder).SeverityOf(verdict.Severity) is { } severity)
                report(SentenceReport.Of(FindingKind.StoredDelegate, holder, verdict.Sentence, severity, creation.Syntax.GetLocation()));
        }
        catch (ManifestException)
        {
            // A declaration that cannot be decoded says nothing.
        }
    }

    private static (FindingSeverity Severity, string Sentence)? Verdict(IDelegateCreationOperation creation, ISymbol holder, InteropContext interop, CancellationToken cancellation)
    {
        if (ValueFlow.Taker(creation, ValueFlow.Passes) is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "GetFunctionPointerForDelegate" } method } } && Namespaces.Contain(Namespaces.InteropServices, method))
            return Describe(creation, Storing.Sure, "whose address is taken");
        if (creation.Type is not INamedTypeSymbol { IsGenericType: false } type || interop.Pairs.Pairs(type).Count == 0)
            return null;
        var takers = ValueFlow.Takers(creation, ValueFlow.Passes).Select(taker => Taking(taker, interop)).ToList();
        // Whatever else has the delegate may keep it.
        if (takers.Count == 0 || takers.Exists(one => one is null))
            return null;
        var storing = takers.OfType<(NativeCall Call, Storing Storing, SyntaxNode Place)>().OrderByDescending(one => one.Storing).First();
        return storing.Storing == Storing.No || PlaceGuards.Narrow(storing.Place, [storing.Call.Callable, holder], storing.Call.Targets, storing.Call.Scope, interop, cancellation).IsEmpty
            ? null
            : Describe(creation, storing.Storing, $"that '{storing.Call.Function.Name}' gets");
    }

    /// <summary>A call of C that takes the delegate as a pointer to a function; null for all else that takes it.</summary>
    private static (NativeCall Call, Storing Storing, SyntaxNode Place)? Taking(IOperation taker, InteropContext interop)
    {
        if (taker is not IArgumentOperation { Parameter: { } parameter } argument || NativeCall.Of(argument.Parent, interop) is not { } call)
            return null;
        var callee = call.Callees(argument).FirstOrDefault();
        var storing = callee is null ? Storing.No : StoringNames.Of(call.Function, parameter.Ordinal, call.Scope.Native.Typedefs(callee.Declared, callee.Targets.Lowest));
        return (call, storing, taker.Syntax);
    }

    private static (FindingSeverity Severity, string Sentence) Describe(IDelegateCreationOperation creation, Storing storing, string which)
    {
        var isCached = Captures.IsNone(creation);
        var keeper = isCached ? "Only the compiler's own cache, which C# does not promise, keeps" : "Nothing keeps";
        var later = storing == Storing.Sure ? "while C still calls it" : "while C may still call it";
        return (storing == Storing.Sure && !isCached ? FindingSeverity.Warning : FindingSeverity.Suggestion, $"{keeper} the delegate {which}: once collected, it is gone {later}; keep it in a field");
    }
}
