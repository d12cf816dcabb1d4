using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>How bad a difference of a struct is, by what the code does with the struct: what nobody reads or makes does no harm.</summary>
/// <param name="type">The struct.</param>
/// <param name="interop">The code. Without a call into C it has its types for other code.</param>
/// <param name="cancellation">Ends the look into the code.</param>
internal sealed class UseSeverity(INamedTypeSymbol type, InteropContext interop, CancellationToken cancellation)
{
    private readonly CodeNames _names = CodeNames.Of(interop.Compilation);

    /// <summary>The pair, as read alone where it is known by its name and no code makes one.</summary>
    public TypePair Of(TypePair pair) =>
        pair.Trust == PairTrust.Name && interop.HasCalls && type.TypeKind == TypeKind.Struct && StructUses.OnlyRead(type, _names, cancellation) ? pair with { Memory = PairMemory.Read } : pair;

    /// <summary>The finding, as a suggestion where nobody uses what it is about.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="pair">The pair of which it was found.</param>
    /// <param name="compare">Finds what there is of another pair.</param>
    public Finding Of(Finding finding, TypePair pair, Func<TypePair, IEnumerable<(Finding Finding, Subject Subject)>> compare) =>
        finding.Severity > FindingSeverity.Suggestion && IsUnused(finding, pair, compare) ? finding with { Severity = FindingSeverity.Suggestion } : finding;

    private bool IsUnused(Finding finding, TypePair pair, Func<TypePair, IEnumerable<(Finding Finding, Subject Subject)>> compare) => finding.Kind switch
    {
        _ when pair.Memory == PairMemory.Read && StructUses.AreNone(type, _names, cancellation) => true,
        // A field that C# only writes might as well be in memory that C# gives.
        FindingKind.HiddenWidth => StructUses.Of(type, finding.Place, _names, cancellation) switch
        {
            FieldUse.None => true,
            FieldUse.Written => compare(pair with { Memory = PairMemory.Given }).Any(one => one.Finding.Kind == finding.Kind && one.Finding.Place == finding.Place && one.Finding.Severity == FindingSeverity.Suggestion),
            _ => false,
        },
        FindingKind.FieldWidth => pair.Memory == PairMemory.Read && StructUses.IsLast(type, finding.Place) && StructUses.Of(type, finding.Place, _names, cancellation) == FieldUse.None,
        _ => false,
    };
}
