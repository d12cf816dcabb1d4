using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>
/// Holds a struct against a record where fields may overlap or stand anywhere: unions, and structs of explicit layout. A field is held
/// against the member of its name, or else the one at its place.
/// </summary>
internal sealed class PlacedComparer(RecordContext context)
{
    /// <summary>Compares them on targets on which both have a layout. The members are those of unnamed records too.</summary>
    public void Compare(IReadOnlyList<Side> sides)
    {
        foreach (var side in sides)
            Compare(side);
        JudgeBitness(TargetSet.From(sides.Select(side => side.Target)));
        var wrong = context.Notes.TargetsOf(FindingKind.FieldOffset).Union(context.Notes.TargetsOf(FindingKind.BitnessOffsets));
        if (!wrong.IsEmpty && SequentialForm.Of(context) is { } remedy)
        {
            context.Notes.Remedy(FindingKind.BitnessOffsets, remedy);
            context.Notes.RemedyOthers(FindingKind.FieldOffset, remedy);
        }
    }

    private void Compare(Side side)
    {
        var members = MatchMembers(side);
        for (var field = 0; field < members.Count; field++)
        {
            if (members[field] is { Kind: NativeMemberKind.Plain } member)
                Compare(side, field, member);
        }
        CompareBits(side);
        if (!context.Notes.IsExplained(side.Target))
            context.NoteSize(side.Target, side.Layout.Size, side.NativeSize);
    }

    /// <summary>
    /// Where the offsets are right for one bitness alone, that is the finding. (That of a struct that is right nowhere is the first
    /// field's.)
    /// </summary>
    private void JudgeBitness(TargetSet targets)
    {
        var wrong = context.Notes.TargetsOf(FindingKind.FieldOffset);
        var right = targets.Except(wrong);
        if (!wrong.IsEmpty && !right.IsEmpty && !PointerSizes(wrong).Intersect(PointerSizes(right)).Any())
            context.Notes.Merge(FindingKind.FieldOffset, FindingKind.BitnessOffsets);
    }

    private IEnumerable<int> PointerSizes(TargetSet targets) => targets.Indices().Select(target => context.Native.Targets[target].Facts.PointerSize);

    private List<NativeMember?> MatchMembers(Side side)
    {
        var names = context.Names(side.Members);
        if (names.Length == side.Members.Count && names.All(name => name < 0) && context.Record.Tag == RecordTag.Struct)
            return InOrder(side);
        return names.Select((name, field) => name >= 0 ? side.Members[name] : AtPlace(side, field)).ToList();
    }

    /// <summary>Without a name in common, the first field in memory is the first member.</summary>
    private static List<NativeMember?> InOrder(Side side)
    {
        var result = new NativeMember?[side.Members.Count];
        var fields = Enumerable.Range(0, result.Length).OrderBy(field => side.Layout.Offsets[field]).ToList();
        for (var i = 0; i < result.Length; i++)
            result[fields[i]] = side.Members[i];
        return [.. result];
    }

    /// <summary>The one member of the same bytes.</summary>
    private static NativeMember? AtPlace(Side side, int field)
    {
        var same = side.Members.Where(member => member.Offset == side.Layout.Offsets[field] && member.Size == side.Sizes[field]).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    private void Compare(Side side, int field, NativeMember member)
    {
        context.Pair(field, member, side.Target);
        var (offset, isExplained) = (side.Layout.Offsets[field], context.Notes.IsExplained(side.Target));
        var verdict = PairComparer.Compare(context.Managed.Fields[field].Type, member, side.Target, context.Native);
        if (verdict.Difference is { } hidden && verdict.IsWidth && offset == member.Offset && IsHidden(side, field, member))
            context.NoteHidden(field, side.Target, hidden, member);
        else if (verdict.Difference is { } difference)
            context.NotePair(field, side.Target, difference, member);
        if (offset == member.Offset || isExplained)
            return;
        var detail = $"at byte {offset} where C has {member.Display} at {member.Offset}";
        context.NoteField(field, side.Target, new Difference(FindingKind.FieldOffset, FindingSeverity.Error, detail), member, Remedy(member));
    }

    /// <summary>Whether a field of another width touches no byte of a member that stands behind its own.</summary>
    private static bool IsHidden(Side side, int field, NativeMember member) =>
        side.FieldEnd(field) <= side.NativeSize
        && !side.Members.Any(other => other.Offset >= member.End && other.Offset < side.FieldEnd(field));

    /// <summary>An offset can be said where it is the same everywhere.</summary>
    private Remedy? Remedy(NativeMember member)
    {
        if (context.Managed.Layout != ManagedLayoutKind.Explicit)
            return null;
        foreach (var target in context.Targets.Indices())
        {
            var there = NativeMembers.Of(context.Record, target, context.Native, Dissolve.Everything).FirstOrDefault(other => other.Name == member.Name);
            if (there is not null && there.Offset != member.Offset)
                return null;
        }
        return new Remedy(RemedyKind.Offset, member.Offset.ToString());
    }

    /// <summary>Bit-fields of which there are some of the bytes need all of them.</summary>
    private void CompareBits(Side side)
    {
        var bytes = new ByteSet();
        for (var field = 0; field < side.Sizes.Count; field++)
            Coverage.Add(bytes, context.Managed.Fields[field].Type, side.Layout.Offsets[field], context.Native.Targets[side.Target]);
        foreach (var bits in side.Members.Where(member => member.Kind == NativeMemberKind.Bits && bytes.Touches(member.Offset, member.End)))
        {
            var needed = new ByteSet();
            needed.Add(bits.Offset, bits.End);
            var first = Enumerable.Range(0, side.Sizes.Count).First(field => side.Layout.Offsets[field] < bits.End && side.FieldEnd(field) > bits.Offset);
            if (!bytes.Contains(needed))
                context.NoteField(first, side.Target, BitStorage.Difference(side.Sizes[first], bits), bits);
        }
    }
}
