namespace Interop.Abi.Compare.Records;

/// <summary>Holds a sequential struct against a C struct: first whether both are the same, and where not, why.</summary>
internal sealed class SequentialComparer(RecordContext context)
{
    private readonly Dictionary<int, List<int>> _packs = [];

    /// <summary>Compares them on targets on which both have a layout; <paramref name="sides"/> has the ways to look at each, the best first.</summary>
    public void Compare(IReadOnlyList<IReadOnlyList<Side>> sides)
    {
        foreach (var group in sides.GroupBy(views => Key(views[0])))
            CompareAlike(group.ToList());
        if (_packs.Count > 0)
            context.Notes.Remedy(FindingKind.Packing, CommonPack(sides.Select(views => views[0])));
    }

    /// <summary>The pack that makes each target right on which something is packed otherwise, and lets the others be.</summary>
    private Remedy? CommonPack(IEnumerable<Side> sides)
    {
        var others = sides.Where(side => !_packs.ContainsKey(side.Target)).ToList();
        foreach (var pack in _packs.Values.Aggregate<IEnumerable<int>>((left, right) => left.Intersect(right)))
        {
            if (others.TrueForAll(side => KnownLayouts.Of(context.Managed with { Pack = pack }, context.Native.Targets[side.Target]) is { } layout
                && layout.Size == side.Layout.Size && layout.Offsets == side.Layout.Offsets))
            {
                return new Remedy(RemedyKind.Pack, pack.ToString());
            }
        }
        return null;
    }

    /// <summary>Targets with the same members in the same order, which fields are matched with in the same way.</summary>
    private void CompareAlike(IReadOnlyList<IReadOnlyList<Side>> sides)
    {
        var first = Likeliest(sides);
        var names = context.Names(first[0].Members);
        var order = FieldOrder.Of(names);
        // Padding has the number that there is; it is not meant for the padding of that number elsewhere.
        if (order.Moved.Count > 0)
            order = FieldOrder.Of(names = [.. names.Select((name, field) => Hidden.IsReserved(context.Managed.Fields[field].Name) ? -1 : name)]);
        foreach (var (field, other) in order.Moved)
        {
            foreach (var side in first)
                context.NoteField(field, side.Target, Exchange(field, other, order), first[0].Members[names[field]]);
        }
        IReadOnlyList<Slot>? matched = null;
        foreach (var (views, likeliest) in sides.Zip(first, (views, likeliest) => (views, likeliest)))
        {
            var (side, slots) = views.Select(view => (view, Slots: Coincidence.Find(view, context))).FirstOrDefault(pair => pair.Slots is not null);
            if (slots is not null)
            {
                CompareInPlace(side, slots);
                continue;
            }
            matched ??= FieldMatcher.Match(context, first, order.Order, names);
            new DisplacementFinder(context, likeliest, matched, _packs).Explain();
        }
    }

    /// <summary>The way to look at each target in which C has as many members as C# has fields, if it is one; else the first.</summary>
    private IReadOnlyList<Side> Likeliest(IReadOnlyList<IReadOnlyList<Side>> sides)
    {
        var written = sides.Select(views => views[views.Count - 1]).ToList();
        var isWritten = sides[0][0].Members.Count < context.Managed.Fields.Count
            && written.TrueForAll(side => side.Members.Count == context.Managed.Fields.Count) && written.Select(Key).Distinct().Count() == 1;
        return isWritten ? written : sides.Select(views => views[0]).ToList();
    }

    private Difference Exchange(int field, int other, FieldOrder order)
    {
        var names = context.Managed.Fields;
        var isExchange = !order.Moved.Any(moved => moved.Field == other || moved.Other == field);
        return new Difference(FindingKind.FieldOffset, FindingSeverity.Error, isExchange
            ? $"the fields '{names[field].Name}' and '{names[other].Name}' are exchanged"
            : $"'{names[field].Name}' stands where C has '{names[other].Name}'");
    }

    /// <summary>Nothing is displaced: what differs differs in itself, and padding hides another width.</summary>
    private void CompareInPlace(Side side, IReadOnlyList<Slot> slots)
    {
        foreach (var slot in slots)
        {
            if (slot.IsPair && side.Members[slot.Members[0]].Kind == NativeMemberKind.Plain)
                ComparePair(side, slot.Fields[0], side.Members[slot.Members[0]]);
            else
                CompareCovered(side, slot);
        }
    }

    private void ComparePair(Side side, int field, NativeMember member)
    {
        context.Pair(field, member, side.Target);
        var verdict = PairComparer.Compare(context.Managed.Fields[field].Type, member, side.Target, context.Native);
        if (verdict.Difference is not { } difference)
            return;
        if (verdict.IsWidth)
            context.NoteHidden(field, side.Target, difference, member);
        else
            context.NotePair(field, side.Target, difference, member);
    }

    private void CompareCovered(Side side, Slot slot)
    {
        foreach (var index in slot.Members)
        {
            var member = side.Members[index];
            if (member.Kind == NativeMemberKind.Bits && !Coincidence.Covers(slot, index, side, context))
                context.NoteField(slot.Fields[0], side.Target, BitStorage.Difference(slot.Fields.Sum(field => side.Sizes[field]), member), member);
        }
        var covered = context.Managed.Size > 0 ? context.Managed.Size : 0;
        foreach (var index in Coincidence.Absent(slot, side, context).Where(index => !Hidden.IsReserved(side.Members[index].Name) && side.Members[index].End > covered))
        {
            var member = side.Members[index];
            if (member.Kind == NativeMemberKind.Plain)
                context.NoteField(slot.Fields.Last(field => side.Layout.Offsets[field] < member.Offset), side.Target, Hidden.Missing(member), null, Remedies.Add(member, context.Targets, context.Native));
        }
    }

    private static string Key(Side side) => string.Join(",", side.Members.Select(member => $"{member.Kind} {member.Name}"));
}
