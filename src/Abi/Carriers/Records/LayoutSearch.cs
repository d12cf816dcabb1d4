using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>A field that the C# struct is to have: a member's, or storage for bit-fields.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Offset">The offset in bytes that it must have.</param>
internal sealed record Slot(string Name, ManagedType Type, PerTarget<long> Offset);

/// <summary>A struct that may be right.</summary>
/// <param name="Type">The struct.</param>
/// <param name="Slots">Its fields, in its order.</param>
/// <param name="Order">For each field, the index that its slot had before it was sorted.</param>
internal sealed record Candidate(ManagedStruct Type, IReadOnlyList<Slot> Slots, List<int> Order);

/// <summary>How well a candidate serves.</summary>
internal enum Fit
{
    /// <summary>A size or an offset differs.</summary>
    Wrong,

    /// <summary>Only the alignment is less than C's.</summary>
    UnderAligned,

    /// <summary>Nothing differs.</summary>
    Exact,
}

/// <summary>
/// The layouts that C# can say: sequential, with a Pack or Size if that is what it takes, and explicit where one set of offsets serves
/// all targets.
/// </summary>
internal sealed class LayoutSearch(RecordDecl record, CarrierMap carriers)
{
    /// <summary>.NET places fields of Int128 at multiples of 16 bytes, but neither its stack nor its heap aligns anything to more than this.</summary>
    private const int LargestAlignment = 8;

    private static readonly int[] Packs = [0, 1, 2, 4, 8];

    private static readonly PrimitiveKind[] Aligners =
        [PrimitiveKind.UInt16, PrimitiveKind.UInt32, PrimitiveKind.UInt64, PrimitiveKind.Double, PrimitiveKind.NUInt, PrimitiveKind.CULong];

    // C says the same size everywhere: it can stand in the attribute, for records that end in more padding than .NET would add.
    private readonly long _size = record.Layout.Groups.All(group => group.Value.Size == record.Layout.First.Size) ? record.Layout.First.Size : 0;

    /// <summary>The structs of these fields, plainest first.</summary>
    public IEnumerable<Candidate> Candidates(IReadOnlyList<Slot> slots)
    {
        var order = Enumerable.Range(0, slots.Count).OrderBy(i => slots[i].Offset.First).ToList();
        var sorted = order.ConvertAll(i => slots[i]);
        if (record.Tag == RecordTag.Struct)
        {
            foreach (var type in Structs(ManagedLayoutKind.Sequential, sorted.Select(slot => new ManagedField(slot.Name, slot.Type)).ToEquatableArray()))
                yield return new Candidate(type, sorted, order);
        }
        if (!sorted.TrueForAll(slot => slot.Offset.IsSame))
            yield break;
        foreach (var type in Structs(ManagedLayoutKind.Explicit, sorted.Select(slot => new ManagedField(slot.Name, slot.Type, slot.Offset.First)).ToEquatableArray()))
            yield return new Candidate(type, sorted, order);
    }

    /// <summary>
    /// The same with a field over the first bytes that only aligns: for records whose alignment comes from a member that has no field,
    /// as of a flexible array.
    /// </summary>
    public IEnumerable<Candidate> Aligned(IReadOnlyList<Slot> slots)
    {
        var targets = record.Layout.Targets;
        foreach (var kind in Aligners.Where(carriers.Vocabulary.Has))
        {
            var type = new ManagedPrimitive(kind);
            if (targets.Indices().Any(target => ManagedLayout.Of(type, carriers.Source.Targets[target]).Size > record.Layout[target].Size))
                continue;
            foreach (var candidate in Candidates([.. slots, new Slot("_align", type, PerTarget<long>.Same(0, targets))]))
            {
                if (candidate.Type.Layout == ManagedLayoutKind.Explicit)
                    yield return candidate;
            }
        }
    }

    /// <summary>Holds what .NET makes of it on each target against C's layout.</summary>
    public Fit Fits(Candidate candidate)
    {
        var fit = Fit.Exact;
        foreach (var target in record.Layout.Targets.Indices())
        {
            var native = record.Layout[target];
            var managed = ManagedLayout.Of(candidate.Type, carriers.Source.Targets[target]);
            // A Size can end a struct within its last unit of alignment, where C's array of it would not put the next element.
            if (managed.Size != native.Size || managed.Size % managed.Alignment != 0)
                return Fit.Wrong;
            for (var i = 0; i < candidate.Slots.Count; i++)
            {
                if (managed.Offsets[i] != candidate.Slots[i].Offset[target])
                    return Fit.Wrong;
            }
            if (Math.Min(managed.Alignment, LargestAlignment) < native.Alignment)
                fit = Fit.UnderAligned;
        }
        return fit;
    }

    private IEnumerable<ManagedStruct> Structs(ManagedLayoutKind layout, EquatableArray<ManagedField> fields)
    {
        foreach (var pack in Packs)
        {
            yield return new ManagedStruct(record.Name, layout, pack, 0, fields);
            if (_size > 0)
                yield return new ManagedStruct(record.Name, layout, pack, _size, fields);
        }
    }
}
