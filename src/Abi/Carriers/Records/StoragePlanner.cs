using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>
/// Plans a record that is laid out otherwise by target as storage, and members that know where each target has them. The storage has C's
/// size on every target where some C# type follows it, else the largest.
/// </summary>
internal sealed class StoragePlanner(IDeclSource source, CarrierMap carriers)
{
    private static readonly PrimitiveKind[] Elements =
        [PrimitiveKind.UInt64, PrimitiveKind.NUInt, PrimitiveKind.CULong, PrimitiveKind.UInt32, PrimitiveKind.UInt16, PrimitiveKind.Byte];

    /// <summary>The plan. There always is one.</summary>
    public RecordPlan Plan(RecordDecl record)
    {
        var (storage, isExact) = Storage(record);
        var type = new ManagedStruct(record.Name, ManagedLayoutKind.Sequential, 0, 0, new EquatableArray<ManagedField>(new ManagedField("_storage", storage)));
        var members = new MemberPlanner(source, carriers).Plan(record);
        return new RecordPlan(type, members, null)
        {
            VariesInSize = !isExact,
            IsUnderAligned = record.Layout.Targets.Indices().Any(target => ManagedLayout.Of(type, source.Targets[target]).Alignment < record.Layout[target].Alignment),
            NotByValue = new Unsupported(UnsupportedKind.TargetDependentLayout, $"{record.Id} is laid out otherwise by target: {Differences(record)}"),
        };
    }

    private (ManagedType Type, bool IsExact) Storage(RecordDecl record)
    {
        var exact = Elements.Where(carriers.Vocabulary.Has).Select(kind => Repeat(kind, record)).OfType<ManagedType>().ToList();
        if (exact.Find(type => IsAligned(type, record)) is { } aligned)
            return (aligned, true);
        if (exact.Count > 0)
            return (exact[0], true);
        var alignment = record.Layout.Groups.Max(group => group.Value.Alignment);
        var kind = alignment >= 8 ? PrimitiveKind.UInt64 : alignment == 4 ? PrimitiveKind.UInt32 : alignment == 2 ? PrimitiveKind.UInt16 : PrimitiveKind.Byte;
        var size = ManagedLayout.Of(new ManagedPrimitive(kind), source.Targets[0]).Size;
        return (Array(kind, (record.Layout.Groups.Max(group => group.Value.Size) + size - 1) / size), false);
    }

    /// <summary>So many of that primitive that C's size comes out on every target; null where none do.</summary>
    private ManagedType? Repeat(PrimitiveKind kind, RecordDecl record)
    {
        long? count = null;
        foreach (var target in record.Layout.Targets.Indices())
        {
            var element = ManagedLayout.Of(new ManagedPrimitive(kind), source.Targets[target]).Size;
            var size = record.Layout[target].Size;
            if (size % element != 0 || (count ?? size / element) != size / element)
                return null;
            count = size / element;
        }
        return Array(kind, count!.Value);
    }

    private bool IsAligned(ManagedType type, RecordDecl record) =>
        record.Layout.Targets.Indices().All(target => ManagedLayout.Of(type, source.Targets[target]).Alignment >= record.Layout[target].Alignment);

    private static ManagedType Array(PrimitiveKind kind, long count) =>
        count == 1 ? new ManagedPrimitive(kind) : new ManagedInlineArray(new ManagedPrimitive(kind), count);

    private string Differences(RecordDecl record) => string.Join(
        ", ", record.Layout.Groups.Select(group => $"{group.Value.Size} bytes on {string.Join(" ", source.Rids(group.Targets))}"));
}
