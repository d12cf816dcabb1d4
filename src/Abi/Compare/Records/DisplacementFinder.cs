using Interop.Abi.Managed;

namespace Interop.Abi.Compare.Records;

/// <summary>Says on one target why a struct and a record are not laid out alike: the causes, and not what follows from them.</summary>
internal sealed class DisplacementFinder(RecordContext context, Side side, IReadOnlyList<Slot> slots, Dictionary<int, List<int>> packs)
{
    private readonly List<(RepairPlace Place, PairVerdict Verdict)> _places = [];

    /// <summary>Notes the causes.</summary>
    public void Explain()
    {
        foreach (var slot in slots)
        {
            _places.Add(Look(slot));
            if (slot.IsPair)
                context.Pair(slot.Fields[0], side.Members[slot.Members[0]], side.Target);
        }
        var repair = new Repair(side, context, _places.ConvertAll(pair => pair.Place));
        foreach (var (place, verdict) in _places)
            NoteWrong(place, verdict, repair);
        NoteMissing();
        NoteSurplus();
        NoteDisplaced(repair);
    }

    private (RepairPlace, PairVerdict) Look(Slot slot)
    {
        var own = slot.Fields.Select(field => context.Managed.Fields[field]).ToList();
        var standIns = slot.Members.Select(member => new ManagedField("", StandIn.Of(side.Members[member], side.RoomEnd(member), side.Target, context.Native))).ToList();
        var verdict = own.Count == 0 || standIns.Count == 0 ? PairVerdict.Elsewhere : Compare(slot);
        return (new RepairPlace(slot, own, standIns, verdict.IsWidth), verdict);
    }

    private PairVerdict Compare(Slot slot)
    {
        var member = side.Members[slot.Members[0]];
        if (slot.IsPair && member.Kind == NativeMemberKind.Plain)
            return PairComparer.Compare(context.Managed.Fields[slot.Fields[0]].Type, member, side.Target, context.Native);
        var managed = Math.Max(slot.Fields.Sum(field => side.Sizes[field]), side.FieldEnd(slot.Fields[slot.Fields.Count - 1]) - side.Layout.Offsets[slot.Fields[0]]);
        var last = slot.Members[slot.Members.Count - 1];
        if (member.Kind == NativeMemberKind.Bits)
        {
            return managed >= member.Size && managed <= side.RoomEnd(last) - (member.Offset / managed * managed)
                ? PairVerdict.Right
                : new PairVerdict(BitStorage.Difference(managed, member, slot.Fields.Count), true);
        }
        var native = side.Members[last].End - member.Offset;
        return managed >= native && managed <= side.RoomEnd(last) - member.Offset ? PairVerdict.Right : PairVerdict.Width(Difference.Widths(managed, native));
    }

    private void NoteWrong(RepairPlace place, PairVerdict verdict, Repair repair)
    {
        if (verdict.Difference is not { } difference)
            return;
        var member = side.Members[place.Slot.Members[0]];
        if (verdict.IsWidth && difference.Kind != FindingKind.BitField && repair.IsHidden(place))
        {
            context.NoteHidden(place.Slot.Fields[0], side.Target, difference, member);
            return;
        }
        // Of the last member a struct that C# only reads may have a part.
        if (difference.Kind == FindingKind.FieldWidth && context.Memory == PairMemory.Read && IsPartOfLast(place.Slot))
            difference = difference with { Severity = FindingSeverity.Suggestion };
        // The program knows how many elements there really are.
        else if (difference.Kind == FindingKind.ArrayCount && ReferenceEquals(member, side.Members[side.Members.Count - 1]) && Tail.IsOne(member, side.Target, context.Native))
            difference = difference with { Severity = FindingSeverity.Suggestion };
        context.NotePair(place.Slot.Fields[0], side.Target, difference, member);
    }

    private bool IsPartOfLast(Slot slot) =>
        slot.IsPair && slot.Fields[0] == side.Sizes.Count - 1 && slot.Members[0] == side.Members.Count - 1 && side.Sizes[slot.Fields[0]] < side.Members[slot.Members[0]].Size;

    /// <summary>Members that no field stands for, each run of them once.</summary>
    private void NoteMissing()
    {
        for (var i = 0; i < slots.Count; i++)
        {
            var end = i;
            while (end < slots.Count && slots[end].Fields.Count == 0)
                end++;
            if (end == i)
                continue;
            NoteMissing(slots.Skip(i).Take(end - i).SelectMany(slot => slot.Members).Select(index => side.Members[index]).ToList(), i == 0 ? null : slots[i - 1], end == slots.Count);
            i = end;
        }
    }

    private void NoteMissing(List<NativeMember> members, Slot? before, bool isLast)
    {
        // A Size that reserves the bytes is as good as fields for them.
        if (isLast && context.Managed.Size >= side.NativeSize)
            return;
        var first = members[0];
        var isOptional = isLast && members.Count == 1 && Tail.IsOne(first, side.Target, context.Native);
        if (isOptional && !context.Notes.TargetsOf(FindingKind.FlexibleArray).IsEmpty)
            return;
        var detail = members.Count switch
        {
            1 => $"lacks C's {first.Display} ({first.Type}) at byte {first.Offset}",
            2 => $"lacks C's {first.Display} and {members[1].Display} from byte {first.Offset} on",
            var count => $"lacks C's {first.Display} and {count - 1} members more from byte {first.Offset} on",
        };
        // A struct that C# only reads may be the part of a record that it needs, and stand where that part does.
        var isPart = (isLast || before is null) && context.Memory == PairMemory.Read;
        var difference = new Difference(FindingKind.RecordSize, isOptional || isPart || (isLast && context.IsRoomElsewhere) ? FindingSeverity.Suggestion : FindingSeverity.Error, detail);
        var remedy = members.Count == 1 && !isOptional ? Remedies.Add(first, context.Targets, context.Native) : null;
        if (before is { Fields.Count: > 0 })
            context.NoteField(before.Fields[before.Fields.Count - 1], side.Target, difference, null, remedy);
        else
            context.NoteWhole(side.Target, difference);
    }

    /// <summary>Fields that stand for no member: they displace the others, or C does not know the bytes behind its own.</summary>
    private void NoteSurplus()
    {
        var last = slots.Select((slot, i) => slot.Members.Count > 0 ? i : -1).DefaultIfEmpty(-1).Max();
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i].Members.Count > 0)
                continue;
            var fields = slots[i].Fields;
            // Padding that C# writes out, behind a field that is narrower than C's member, is right as long as the size is.
            if (fields.All(field => Hidden.IsReserved(context.Managed.Fields[field].Name)) && KnownLayouts.Of(context.Managed, context.Native.Targets[side.Target])?.Size == side.NativeSize)
                continue;
            // Behind its own last member C reads and writes nothing of a value that C# gives.
            var severity = i < last ? FindingSeverity.Error : context.IsRoomElsewhere || context.Memory == PairMemory.Given ? FindingSeverity.Suggestion : FindingSeverity.Warning;
            context.NoteField(slots[i].Fields[0], side.Target, new Difference(FindingKind.RecordSize, severity, "C has no such member"), null);
        }
    }

    /// <summary>What is still elsewhere once all widths are right.</summary>
    private void NoteDisplaced(Repair repair)
    {
        var displaced = repair.FirstDisplaced();
        var size = repair.Size();
        if (displaced is null && (size is null || size == side.NativeSize))
            return;
        var isExplained = context.Notes.IsExplained(side.Target) || _places.Exists(pair => pair.Place.IsWrong && pair.Place.Slot.Fields.Count > 0);
        if (isExplained && displaced is null)
            return;
        var isPacking = repair.Packings().ToList() is { Count: > 0 } packings && (packs[side.Target] = packings).Count > 0;
        if (isExplained && !isPacking)
            return;
        if (displaced is not { } found)
        {
            if (isPacking)
                NotePacking(Difference.Widths(size!.Value, side.NativeSize), context.IsSpare(size.Value, side.NativeSize) ? FindingSeverity.Suggestion : FindingSeverity.Error);
            else
                context.NoteSize(side.Target, size!.Value, side.NativeSize);
            return;
        }
        var member = side.Members[found.Slot.Members[0]];
        var detail = $"at byte {found.Managed} where C has {member.Display} at {found.Native}";
        if (isPacking)
            NotePacking($"'{context.Managed.Fields[found.Slot.Fields[0]].Name}' {detail}", FindingSeverity.Error);
        else
            context.NoteField(found.Slot.Fields[0], side.Target, new Difference(KindOf(member), FindingSeverity.Error, detail), member);
    }

    private void NotePacking(string detail, FindingSeverity severity) => context.NoteWhole(side.Target, new Difference(FindingKind.Packing, severity, detail));

    private FindingKind KindOf(NativeMember member) =>
        member.Kind == NativeMemberKind.Bits ? FindingKind.BitField : IsOverAligned(member) ? FindingKind.Packing : FindingKind.FieldOffset;

    /// <summary>Whether C aligns a member, or the record, more strictly than its type.</summary>
    private bool IsOverAligned(NativeMember member) =>
        member.Kind == NativeMemberKind.Plain && NativeAlignments.Of(member.Type, side.Target, context.Native) is { } natural && context.Record.Layout[side.Target].Alignment > Math.Max(natural, 8);
}
