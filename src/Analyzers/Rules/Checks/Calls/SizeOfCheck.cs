using Interop.Abi.Compare;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Analyzers;

/// <summary>ABI4007: the size of a struct's memory where C's is that of the marshalled copy, or the reverse.</summary>
internal static class SizeOfCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop) => context.RegisterOperationAction(
        operation => Check(operation.Operation, operation.ContainingSymbol, interop, interop.Known.Unless(operation.ReportDiagnostic), operation.CancellationToken), OperationKind.SizeOf, OperationKind.Invocation);

    private static void Check(IOperation operation, ISymbol holder, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (ComputedSize.Of(operation) is not { } size || interop.Options(holder).SeverityOf(FindingSeverity.Warning) is not { } severity)
            return;
        try
        {
            var records = interop.Pairs.Pairs(size.Type).Where(use => use.Scope.Native.Find(use.Pair.Native) is RecordDecl).ToList();
            // Of a struct that stands for several records, some may have this size.
            if (records.Select(use => use.Pair.Native).Distinct().Count() != 1 || SizeUses.Of(operation, size.Type, interop) is var use && use == SizeUse.None)
                return;
            if (Sentence(operation, size, records, use, holder, interop, cancellation) is { } sentence)
                report(SentenceReport.Of(FindingKind.MarshalSizeOf, holder, sentence, severity, operation.Syntax.GetLocation(), Remedy(operation, size)));
        }
        catch (ManifestException)
        {
            // A declaration that cannot be decoded says nothing.
        }
    }

    private static Remedy? Remedy(IOperation operation, ComputedSize size) => operation.SemanticModel is { } model
        ? new(RemedyKind.Expression, Text(Other(size.View), size.Type.ToMinimalDisplayString(model, operation.Syntax.SpanStart)))
        : null;

    private static string Text(StructView view, string type) => view == StructView.Marshalled ? $"Marshal.SizeOf<{type}>()" : $"sizeof({type})";

    private static string? Sentence(
        IOperation operation, ComputedSize size, IReadOnlyList<PairUse> records, SizeUse use, ISymbol holder, InteropContext interop, CancellationToken cancellation)
    {
        var scope = records[0].Scope;
        var record = (RecordDecl)scope.Native.Find(records[0].Pair.Native)!;
        var targets = records.Where(one => one.Scope == scope).Aggregate(TargetSet.None, (set, one) => set.Union(one.Pair.Targets)).Intersect(record.Layout.Targets);
        var wrong = Wrong(size, record, targets, use, scope, interop);
        if (wrong.Count == 0)
            return null;
        var reached = PlaceGuards.Narrow(operation.Syntax, [holder, size.Type], targets, scope, interop, cancellation);
        wrong.RemoveAll(one => !reached.Contains(one.Target));
        var other = Text(Other(size.View), size.Type.Name);
        return wrong.Count == 0 ? null : $"'{operation.Syntax}' is {Difference.Describe(wrong, scope.Native, targets)}, where '{other}' is C's size of '{record.Id}' ({record.Location})";
    }

    /// <summary>The targets on which the other layout has C's size, and this one has not.</summary>
    private static List<(int Target, Difference Difference)> Wrong(ComputedSize size, RecordDecl record, TargetSet targets, SizeUse use, ManifestScope scope, InteropContext interop)
    {
        var wrong = new List<(int, Difference)>();
        foreach (var target in targets.Indices())
        {
            var (one, native) = (scope.Reader.Targets[target], record.Layout[target].Size);
            if (size.On(one, size.View, interop) is { } own && own != native && (own < native || use != SizeUse.Allocation) && size.On(one, Other(size.View), interop) == native)
                wrong.Add((target, new Difference(FindingKind.MarshalSizeOf, FindingSeverity.Warning, Difference.Widths(own, native))));
        }
        return wrong;
    }

    private static StructView Other(StructView view) => view == StructView.Memory ? StructView.Marshalled : StructView.Memory;
}
