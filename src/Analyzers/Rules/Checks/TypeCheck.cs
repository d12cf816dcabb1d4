using Interop.Abi.Compare;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Analyzers;

/// <summary>Holds structs, enumerations and delegates against the C types that they stand for.</summary>
internal static class TypeCheck
{
    public static void Register(CompilationStartAnalysisContext context, InteropContext interop) =>
        context.RegisterSymbolAction(symbol => Check((INamedTypeSymbol)symbol.Symbol, interop, interop.Known.Unless(symbol.ReportDiagnostic), symbol.CancellationToken), SymbolKind.NamedType);

    private static void Check(INamedTypeSymbol type, InteropContext interop, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (type.TypeKind is not (TypeKind.Struct or TypeKind.Class or TypeKind.Enum or TypeKind.Delegate))
            return;
        var options = interop.Options(type);
        if (options.TrustedTypes.Contains(type.Name) || (interop.HasCalls && interop.Memory?.IsRight(MemoryKey.Of(type, interop)) == true))
            return;
        var reported = new HashSet<(FindingKind, FindingPlace)>();
        var isRight = true;
        var found = new List<(Finding Finding, Subject Subject)>();
        foreach (var use in Pairs(type, interop))
            found.AddRange(Guarded(type, use, ref isRight, interop, cancellation));
        // A type that stands for one C type in many signatures is reported once, as what it is at worst.
        foreach (var (finding, subject) in found.OrderByDescending(one => one.Finding.Severity))
        {
            if (options.SeverityOf(finding.Severity) is { } severity && reported.Add((finding.Kind, finding.Place)))
                report(Reporter.Describe(finding, subject, severity, DeclaredTypes.TypeLocation(type, finding.Place, cancellation) ?? Location.None));
        }
        if (isRight && interop.HasCalls)
            interop.Memory?.NoteRight(MemoryKey.Of(type, interop));
    }

    /// <summary>A declaration that cannot be decoded says nothing.</summary>
    private static IReadOnlyList<(Finding Finding, Subject Subject)> Guarded(INamedTypeSymbol type, PairUse use, ref bool isRight, InteropContext interop, CancellationToken cancellation)
    {
        try
        {
            return Compare(type, use, ref isRight, interop, cancellation);
        }
        catch (ManifestException)
        {
            return [];
        }
    }

    /// <summary>A signature is the surest evidence; an attribute or name counts where there is none.</summary>
    private static IEnumerable<PairUse> Pairs(INamedTypeSymbol type, InteropContext interop)
    {
        var used = interop.Pairs.Of(type);
        return used.Count > 0 || type.TypeKind is not (TypeKind.Struct or TypeKind.Enum)
            ? used
            : NamedPairs.Of(type, interop).Select(pair => new PairUse(pair.Scope, pair.Pair));
    }

    private static IReadOnlyList<(Finding Finding, Subject Subject)> Compare(INamedTypeSymbol type, PairUse use, ref bool isRight, InteropContext interop, CancellationToken cancellation)
    {
        IReadOnlyList<(Finding Finding, Subject Subject)> On(TypePair one) => TypeComparison.Compare(type, one, use.Scope, interop).ToList();
        var (pair, found) = (use.Pair, On(use.Pair));
        if (found.Count == 0)
            return found;
        isRight = false;
        if (HalfTyped.Is(type, cancellation))
            return [];
        var uses = new UseSeverity(type, interop, cancellation);
        if (found.Any(one => one.Finding.Severity > FindingSeverity.Suggestion) && (pair = uses.Of(pair)) != use.Pair)
            found = On(pair);
        var guards = new Guards(interop.Compilation, use.Scope.Reader.Targets, cancellation);
        var narrowed = guards.Narrow(type, (use.Pair.Native as NamedType)?.Id ?? "", use.Pair.Targets);
        // What is passed in several calls is held against all of them.
        if (use.Imports() is { Count: > 0 } imports)
            narrowed = imports.Aggregate(TargetSet.None, (set, import) => set == narrowed ? set : set.Union(guards.Narrow(import, narrowed)));
        if (narrowed != pair.Targets)
            found = On(pair = pair with { Targets = narrowed });
        return found.Select(one => (uses.Of(one.Finding, pair, On), one.Subject)).ToList();
    }
}
