using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>
/// Parameters of C's that C# lacks: where they stand is where those that C# has fit best, by type and by name, so that only what is missing
/// is told, and not of each one behind it that it is not the one before.
/// </summary>
/// <param name="Index">The index of the first of them in C's prototype.</param>
/// <param name="Count">How many there are.</param>
internal sealed record LackingParameters(int Index, int Count)
{
    /// <summary>The signature with nothing known in their place.</summary>
    public ManagedSignature Fill(ManagedSignature managed) => Fill(managed, Index, Count);

    /// <summary>A finding about the filled signature as one about the signature itself.</summary>
    public Finding Restore(Finding finding) => finding.Place is { Part: DeclarationPart.Parameter, Index: var index } && index >= Index + Count
        ? finding with { Place = finding.Place with { Index = index - Count } }
        : finding;

    /// <summary>What C# lacks, or null where it has as many parameters as C, or more, or C not always as many.</summary>
    /// <param name="managed">The C# signature.</param>
    /// <param name="types">C's.</param>
    /// <param name="names">The names of C's parameters.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="compare">Compares a signature's values with C's.</param>
    public static LackingParameters? Find(
        ManagedSignature managed, PerTarget<FunctionType> types, EquatableArray<string> names, TargetSet targets, Func<ManagedSignature, IEnumerable<Finding>> compare)
    {
        var counts = targets.Intersect(types.Targets).Indices().Select(target => types[target].Parameters.Count).Distinct().ToList();
        if (counts.Count != 1 || counts[0] - managed.Parameters.Count is not (> 0 and var lacking) || managed.IsVariadic)
            return null;
        var (best, least) = (managed.Parameters.Count, int.MaxValue);
        for (var index = managed.Parameters.Count; index >= 0; index--)
        {
            var filled = Fill(managed, index, lacking);
            var cost = compare(filled).Sum(finding => (int)finding.Severity * 4) + Misnamed(filled, names);
            if (cost < least)
                (best, least) = (index, cost);
        }
        return new(best, lacking);
    }

    /// <summary>The remedy that adds them, or null where one has no type that code can name.</summary>
    public Remedy? Remedy(PerTarget<FunctionType> types, EquatableArray<string> names, Remedies remedies, SignatureUse use)
    {
        if (!types.IsSame)
            return null;
        var all = Enumerable.Range(Index, Count)
            .Select(i => remedies.Parameter(types.First.Parameters[i], i < names.Count && names[i].Length > 0 ? names[i] : $"argument{i + 1}", types.Targets, use.Argument)).ToList();
        return all.Contains(null) ? null : new(RemedyKind.AddParameters, $"{Index}: {string.Join(", ", all)}");
    }

    private static ManagedSignature Fill(ManagedSignature managed, int index, int count) => managed with
    {
        Parameters = managed.Parameters.Take(index).Concat(Enumerable.Repeat(new ManagedValue("", "", null), count)).Concat(managed.Parameters.Skip(index)).ToEquatableArray(),
    };

    private static int Misnamed(ManagedSignature filled, EquatableArray<string> names) => filled.Parameters
        .Where((value, i) => value.Name.Length > 0 && i < names.Count && names[i].Length > 0 && Records.FieldNames.Normalise(value.Name) != Records.FieldNames.Normalise(names[i])).Count();
}
