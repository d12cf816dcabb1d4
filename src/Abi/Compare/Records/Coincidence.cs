using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>
/// Finds which fields stand for which members where both sides begin at the same bytes, whatever the names: then nothing is displaced.
/// </summary>
internal static class Coincidence
{
    /// <summary>The slots in order, or null where the layouts are not the same, or names say that another member is meant.</summary>
    public static IReadOnlyList<Slot>? Find(Side side, RecordContext context)
    {
        if (side.Layout.Size != side.NativeSize || side.Members.Count == 0 || Cut(side) is not { } slots)
            return null;
        return slots.TrueForAll(slot => slot.IsPair || Covers(slot, side, context)) && IsMeant(side, context) ? slots : null;
    }

    /// <summary>Whether no field stands where C has a member of another name, if most have a member's name at all.</summary>
    private static bool IsMeant(Side side, RecordContext context)
    {
        var names = context.Names(side.Members);
        return names.Count(name => name >= 0) * 2 < names.Length || Enumerable.Range(0, names.Length).All(field => names[field] < 0
            || Hidden.IsReserved(context.Managed.Fields[field].Name)
            || side.Members[names[field]].Kind != NativeMemberKind.Plain
            || side.Members[names[field]].Offset == side.Layout.Offsets[field]);
    }

    /// <summary>The members of a slot of which the fields have no byte.</summary>
    public static IEnumerable<int> Absent(Slot slot, Side side, RecordContext context)
    {
        var bytes = Bytes(slot, side, context);
        return slot.Members.Where(member => !bytes.Touches(side.Members[member].Offset, side.Members[member].End));
    }

    /// <summary>Whether the fields have all bytes of a member.</summary>
    public static bool Covers(Slot slot, int member, Side side, RecordContext context)
    {
        var needed = new ByteSet();
        Coverage.Add(needed, side.Members[member], side.Target, context.Native);
        return Bytes(slot, side, context).Contains(needed);
    }

    private static ByteSet Bytes(Slot slot, Side side, RecordContext context)
    {
        var bytes = new ByteSet();
        foreach (var field in slot.Fields)
            Coverage.Add(bytes, context.Managed.Fields[field].Type, side.Layout.Offsets[field], context.Native.Targets[side.Target]);
        return bytes;
    }

    /// <summary>Cuts both sides where a field and a member begin together; null where the first ones do not.</summary>
    private static List<Slot>? Cut(Side side)
    {
        var slots = new List<Slot>();
        var (field, member) = (0, 0);
        while (field < side.Sizes.Count && member < side.Members.Count)
        {
            if (side.Layout.Offsets[field] != side.Members[member].Offset)
                return null;
            var (nextField, nextMember) = (field + 1, member + 1);
            while (Start(side.Layout.Offsets, nextField) is var left && Start(side.Members, nextMember) is var right && left != right)
            {
                if (left < right)
                    nextField++;
                else
                    nextMember++;
            }
            slots.Add(new Slot(Enumerable.Range(field, nextField - field).ToList(), Enumerable.Range(member, nextMember - member).ToList()));
            (field, member) = (nextField, nextMember);
        }
        return field == side.Sizes.Count && member == side.Members.Count ? slots : null;
    }

    private static long Start(EquatableArray<long> offsets, int index) => index < offsets.Count ? offsets[index] : long.MaxValue;

    private static long Start(IReadOnlyList<NativeMember> members, int index) => index < members.Count ? members[index].Offset : long.MaxValue;

    /// <summary>Whether the bytes of several are the same; members of which there is no byte at all are missing, but displace nothing.</summary>
    private static bool Covers(Slot slot, Side side, RecordContext context)
    {
        if (slot.Fields.Count > 1 && slot.Members.Count > 1)
            return false;
        var absent = Absent(slot, side, context).ToList();
        var present = slot.Members.Except(absent).ToList();
        return present.Count == 1 && slot.Fields.Count == 1
            || (present.TrueForAll(member => side.Members[member].Kind == NativeMemberKind.Bits || Covers(slot, member, side, context)) && !IsWidened(slot, side, context));
    }

    /// <summary>Whether one of the fields has the name of one of the members, and another width: then it is that, and not all of them.</summary>
    private static bool IsWidened(Slot slot, Side side, RecordContext context)
    {
        foreach (var field in slot.Fields.Where(field => ManagedScalar.Of(context.Managed.Fields[field].Type) is not null))
        {
            var name = FieldNames.Normalise(context.Managed.Fields[field].Name);
            foreach (var member in slot.Members.Select(index => side.Members[index]))
            {
                if (member.Kind == NativeMemberKind.Plain && member.Size != side.Sizes[field] && FieldNames.Normalise(member.Name) == name
                    && context.Native.Scalar(context.Native.Resolve(member.Type, side.Target) is ArrayType ? new UnknownType("") : member.Type, side.Target) is not null)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
