using Interop.Abi.Compare.Records;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>Compares the values of an enumeration's members with those of the constants after which they are named.</summary>
internal sealed class EnumValues(ManagedEnum managed, EnumDecl @enum, TargetSet targets, NativeView native, Notes notes)
{
    /// <summary>They move with each new constant.</summary>
    private static readonly string[] Sentinels = ["MAX", "LAST", "LASTENTRY", "LASTONE", "COUNT", "NUM", "END", "SENTINEL"];

    /// <summary>Notes what differs.</summary>
    public void Compare(EnumNames names, PairTrust trust)
    {
        var differing = names.Matches.Where(match => targets.Indices().Any(target => Differs(match, target))).ToList();
        // Another enumeration whose members have the same everyday names.
        if (trust == PairTrust.Name && differing.Count(match => !match.IsExact) * 2 > names.Matches.Count)
            return;
        foreach (var match in differing)
            Note(match);
        NoteUnknown(names);
    }

    private bool Differs(EnumMatch match, int target) =>
        managed.Members[match.Member].Value is IntegerConstant member && match.Constant.Value.TryGet(target, out var value) && !IsSame(member.Integer, value, target);

    /// <summary>Equal in as many bits as both have: <c>-1</c> is <c>0xFFFFFFFF</c>.</summary>
    private bool IsSame(IntegerValue left, IntegerValue right, int target)
    {
        var size = Math.Min(Size(target), native.Size(new BuiltinType(@enum.Underlying[target]), target) ?? 8);
        return size >= 8 ? left.Bits == right.Bits : ((left.Bits ^ right.Bits) & ((1L << (int)(size * 8)) - 1)) == 0;
    }

    private long Size(int target) => KnownLayouts.Of(managed, native.Targets[target])?.Size ?? 8;

    private void Note(EnumMatch match)
    {
        var member = managed.Members[match.Member];
        var isSentinel = IsSentinel(match.Constant.Name);
        var kind = isSentinel ? FindingKind.Drift : FindingKind.EnumValue;
        var severity = isSentinel ? FindingSeverity.Suggestion : match.IsExact ? FindingSeverity.Error : FindingSeverity.Warning;
        foreach (var target in targets.Indices().Where(target => Differs(match, target)))
        {
            var detail = $"{((IntegerConstant)member.Value).Integer} for C's {match.Constant.Value[target]}";
            notes.Add(
                new FindingPlace(DeclarationPart.Member, match.Member, member.Name), target, new Difference(kind, severity, detail), member.Name, match.Constant.Name, Remedy(match.Constant));
        }
    }

    /// <summary>The value, where it is the same everywhere, as the C# enumeration's type has it.</summary>
    private Remedy? Remedy(EnumConstant constant)
    {
        var values = targets.Indices().Where(constant.Value.Targets.Contains).Select(target => (Value: constant.Value[target], Bits: (int)Size(target) * 8)).Distinct().ToList();
        if (values.Count != 1)
            return null;
        var (value, bits) = values[0];
        var isSigned = ManagedScalar.Of(new ManagedPrimitive(managed.Underlying)) is { IsSigned: true };
        if (isSigned ? value.FitsSigned(bits) : value.FitsUnsigned(bits))
            return new Remedy(RemedyKind.Value, value.ToString());
        if (bits >= 64)
            return new Remedy(RemedyKind.Value, new IntegerValue(value.Bits, !isSigned).ToString());
        var low = value.Bits & ((1L << bits) - 1);
        return new Remedy(RemedyKind.Value, (isSigned && low >= 1L << (bits - 1) ? low - (1L << bits) : low).ToString());
    }

    /// <summary>Members that C has not: one note for all. What is made of others, and a zero, needs no constant.</summary>
    private void NoteUnknown(EnumNames names)
    {
        if (names.Matches.Count == 0)
            return;
        var known = @enum.Constants.SelectMany(constant => constant.Value.Groups.Select(group => group.Value.Bits)).ToList();
        var union = known.Aggregate(0L, (all, bits) => all | bits);
        var unknown = names.Unmatched
            .Select(index => managed.Members[index])
            .Where(member => member.Value is IntegerConstant value && value.Integer.Bits != 0 && !known.Contains(value.Integer.Bits)
                && !(managed.IsFlags && (value.Integer.Bits & ~union) == 0) && !IsSentinel(member.Name))
            .ToList();
        if (unknown.Count == 0)
            return;
        var more = unknown.Count == 1 ? "" : $" and {unknown.Count - 1} more";
        foreach (var target in targets.Indices())
        {
            notes.Add(
                new FindingPlace(DeclarationPart.Name), target, new Difference(FindingKind.Drift, FindingSeverity.Suggestion, $"an enumeration with '{unknown[0].Name}'{more}, for which C has no constant"),
                managed.Name, @enum.Id, null);
        }
    }

    private static bool IsSentinel(string name)
    {
        var words = name.ToUpperInvariant().Split('_');
        return Sentinels.Contains(words[words.Length - 1]) || words.Any(word => word.StartsWith("FORCE", StringComparison.Ordinal) || word is "SENTINEL" or "LASTENTRY")
            // CXCursor_LastStmt
            || name.Contains("_Last") || name.Contains("_First");
    }
}
