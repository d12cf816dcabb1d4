using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>One place of a struct that is being repaired: what stands there in C#, and what in C.</summary>
/// <param name="Slot">The fields and members.</param>
/// <param name="Own">The fields as they are.</param>
/// <param name="StandIns">What C has there, as C# types.</param>
/// <param name="IsWrong">Whether the fields are not as wide as the members.</param>
internal sealed record RepairPlace(Slot Slot, IReadOnlyList<ManagedField> Own, IReadOnlyList<ManagedField> StandIns, bool IsWrong);

/// <summary>
/// A struct whose wrong fields are replaced by what C has, so that a difference is told once, where it comes from, and not again at every
/// field behind it.
/// </summary>
internal sealed class Repair(Side side, RecordContext context, IReadOnlyList<RepairPlace> places)
{
    private static readonly int[] Packs = [0, 1, 2, 4, 8, 16];

    /// <summary>The first member that is elsewhere once the wrong fields are repaired, with its field and both offsets; null for none.</summary>
    public (Slot Slot, long Managed, long Native)? FirstDisplaced(long? pack = null) => Displaced(place => place.IsWrong ? place.StandIns : place.Own, pack ?? context.Managed.Pack);

    /// <summary>The size in bytes once the wrong fields are repaired; null where that is not known.</summary>
    public long? Size(long? pack = null) => SizeOf(place => place.IsWrong ? place.StandIns : place.Own, pack ?? context.Managed.Pack);

    /// <summary>Whether all would be right with that place as it is: then padding hides that it is wrong.</summary>
    public bool IsHidden(RepairPlace wrong)
    {
        // What padding hides of each, it need not hide of all: {int a, b;} for {long a, b;}.
        var alone = places.Where(place => place.IsWrong && IsRightWith([place])).ToList();
        return alone.Contains(wrong) && (alone.Count == 1 || IsRightWith(alone));
    }

    private bool IsRightWith(List<RepairPlace> kept)
    {
        IReadOnlyList<ManagedField> Choose(RepairPlace place) => place.IsWrong && !kept.Contains(place) ? place.StandIns : place.Own;
        return SizeOf(Choose, context.Managed.Pack) == side.NativeSize && Displaced(Choose, context.Managed.Pack) is null;
    }

    /// <summary>The packs in bytes with which all would be right; 0 is the default.</summary>
    public IEnumerable<int> Packings() => context.Managed.Layout != ManagedLayoutKind.Sequential
        ? []
        : Packs.Where(pack => pack != context.Managed.Pack && Size(pack) == side.NativeSize && FirstDisplaced(pack) is null);

    private (Slot Slot, long Managed, long Native)? Displaced(Func<RepairPlace, IReadOnlyList<ManagedField>> choose, long pack)
    {
        if (KnownLayouts.Of(Struct(choose, pack), context.Native.Targets[side.Target]) is not { } layout)
            return null;
        var at = 0;
        foreach (var place in places)
        {
            var first = at;
            at += choose(place).Count;
            if (place.Slot.Members.Count == 0 || place.Slot.Fields.Count == 0 || at == first)
                continue;
            var member = side.Members[place.Slot.Members[0]];
            var isPlain = member.Kind == NativeMemberKind.Plain;
            // The storage of bit-fields may begin before their first bit, and end behind their last.
            if (isPlain ? layout.Offsets[first] != member.Offset : !Holds(layout, first, at, choose(place), member))
                return (place.Slot, layout.Offsets[first], member.Offset);
        }
        return null;
    }

    private bool Holds(Layout.ManagedLayout layout, int first, int end, IReadOnlyList<ManagedField> fields, NativeMember bits)
    {
        var last = KnownLayouts.Of(fields[fields.Count - 1].Type, context.Native.Targets[side.Target])?.Size ?? 0;
        return layout.Offsets[first] <= bits.Offset && layout.Offsets[end - 1] + last >= bits.End;
    }

    private long? SizeOf(Func<RepairPlace, IReadOnlyList<ManagedField>> choose, long pack) =>
        KnownLayouts.Of(Struct(choose, pack), context.Native.Targets[side.Target])?.Size;

    private ManagedStruct Struct(Func<RepairPlace, IReadOnlyList<ManagedField>> choose, long pack) =>
        context.Managed with { Pack = (int)pack, Fields = places.SelectMany(choose).ToEquatableArray() };
}
