using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>Judges a field that stands for an array at the end of a record, and takes it away, so that the rest can be compared.</summary>
internal static class TailTrimmer
{
    /// <summary>The struct without that field, or as it is.</summary>
    public static ManagedStruct Trim(RecordContext context)
    {
        var managed = context.Managed;
        var last = managed.Fields.Count - 1;
        var isTail = false;
        foreach (var target in context.Targets.Indices())
        {
            var members = NativeMembers.Of(context.Record, target, context.Native, Dissolve.Structs);
            if (last < 1 || members.Count < 2 || !IsMeant(context, members))
                continue;
            var tail = members[members.Count - 1];
            if (Judge(managed.Fields[last].Type, tail, target, context.Native) is not { } difference)
                continue;
            context.NoteField(last, target, difference, tail, difference.Kind == FindingKind.FlexibleArray && tail.Kind == NativeMemberKind.Tail ? new Remedy(RemedyKind.RemoveField, managed.Fields[last].Name) : null);
            isTail = true;
        }
        return isTail ? managed with { Fields = managed.Fields.Take(last).ToEquatableArray() } : managed;
    }

    /// <summary>Without its last field a struct has not the padding that the array's alignment adds: what is left is as large as C's then.</summary>
    public static Side Pad(Side side, RecordContext context)
    {
        var alignment = Math.Max(1, context.Record.Layout[side.Target].Alignment);
        return (side.Layout.Size + alignment - 1) / alignment * alignment == side.NativeSize ? side with { Layout = side.Layout with { Size = side.NativeSize } } : side;
    }

    private static Difference? Judge(ManagedType type, NativeMember tail, int target, NativeView native)
    {
        var isPointer = Tail.IsPointerFor(type, tail, target, native);
        if (tail.Kind != NativeMemberKind.Tail)
            return isPointer && Tail.IsOne(tail, target, native) ? Tail.Pointer(tail) : null;
        return isPointer || Tail.IsPointerForPointers(type, tail, target, native) ? Tail.Pointer(tail) : Tail.IsAddressFor(type, tail, target, native) ? Tail.Address(tail) : Element(tail);
    }

    /// <summary>Whether the last field is meant for the last member: it has its name, or both have as many.</summary>
    private static bool IsMeant(RecordContext context, IReadOnlyList<NativeMember> members)
    {
        var name = context.Names(members)[context.Managed.Fields.Count - 1];
        return name == members.Count - 1 || (name < 0 && context.Managed.Fields.Count == members.Count);
    }

    private static Difference Element(NativeMember tail) =>
        new(FindingKind.RecordSize, FindingSeverity.Suggestion, $"has an element of {tail.Display}, which adds nothing to C's size");
}
