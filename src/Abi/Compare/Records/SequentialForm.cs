using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>
/// A struct of explicit layout as the runtime would lay it out by itself: its fields one behind the other, those of one offset in a union.
/// Where that is C's layout on every target, no offset needs to be said.
/// </summary>
internal static class SequentialForm
{
    /// <summary>The remedy, or null where that is not C's layout either.</summary>
    public static Remedy? Of(RecordContext context)
    {
        var managed = context.Managed;
        if (managed.Layout != ManagedLayoutKind.Explicit || managed.Size > 0 || context.Record.Tag == RecordTag.Union || Groups(managed) is not { Count: > 1 } groups)
            return null;
        return context.Targets.Indices().All(target => IsRight(context, groups, target))
            ? new Remedy(groups.Count == managed.Fields.Count ? RemedyKind.Sequential : RemedyKind.Union, "Sequential")
            : null;
    }

    /// <summary>The fields in their order, those of one offset together; null where they stand in another order, or a field in several.</summary>
    private static List<List<ManagedField>>? Groups(ManagedStruct managed)
    {
        var groups = new List<List<ManagedField>>();
        foreach (var field in managed.Fields)
        {
            var last = groups.Count > 0 ? groups[groups.Count - 1] : null;
            if (last is not null && field.Offset < last[0].Offset)
                return null;
            if (last is not null && field.Offset == last[0].Offset)
                last.Add(field);
            else
                groups.Add([field]);
        }
        return groups;
    }

    /// <summary>What the runtime makes of it, written with offsets again, has no difference from C's record.</summary>
    private static bool IsRight(RecordContext context, List<List<ManagedField>> groups, int target)
    {
        var at = context.Native.Targets[target];
        var members = groups.Select(group => new ManagedField("", group.Count == 1 ? group[0].Type : Union(group)));
        if (KnownLayouts.Of(context.Managed with { Layout = ManagedLayoutKind.Sequential, Fields = members.ToEquatableArray() }, at) is not { } layout || layout.Size != context.Record.Layout[target].Size)
            return false;
        var placed = groups.SelectMany((group, i) => group.Select(field => field with { Offset = layout.Offsets[i] }));
        var run = RecordComparer.Run(context.Managed with { Fields = placed.ToEquatableArray(), Size = layout.Size }, context.Record, TargetSet.Of(target), context.Native, PairTrust.Signature);
        return run.Notes.TargetsOf(FindingKind.FieldOffset).IsEmpty && run.Notes.TargetsOf(FindingKind.RecordSize).IsEmpty;
    }

    private static ManagedStruct Union(List<ManagedField> group) =>
        new("", ManagedLayoutKind.Explicit, 0, 0, group.Select(field => field with { Offset = 0 }).ToEquatableArray());
}
