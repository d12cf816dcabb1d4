using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>Lays both sides out.</summary>
internal static class Sides
{
    /// <summary>One side for each of the ways to look at the record that make a difference; none where the layout is not known.</summary>
    public static IReadOnlyList<Side> Of(ManagedStruct managed, RecordDecl record, int target, NativeView native, IReadOnlyList<Dissolve> ways)
    {
        if (!record.Layout.TryGet(target, out var layout) || KnownLayouts.Of(managed, native.Targets[target]) is not { } own)
            return [];
        var sizes = managed.Fields.Select(field => KnownLayouts.Of(field.Type, native.Targets[target])?.Size ?? 1).ToList();
        var sides = new List<Side>();
        foreach (var way in ways)
        {
            if (sides.Count > 0 && way != Dissolve.NamedStructs && !HasUnnamed(record, target))
                continue;
            var members = NativeMembers.Of(record, target, native, way).Where(member => member.Kind != NativeMemberKind.Tail).ToList();
            if (sides.Count == 0 || !members.SequenceEqual(sides[0].Members))
                sides.Add(new Side(target, own, sizes, layout!.Size, members));
        }
        return sides;
    }

    /// <summary>Whether there is anything to dissolve: without it all ways are one.</summary>
    private static bool HasUnnamed(RecordDecl record, int target) => record.Fields.TryGet(target, out var fields) && fields.Any(field => field.Name.Length == 0 && field.BitWidth is null);
}
