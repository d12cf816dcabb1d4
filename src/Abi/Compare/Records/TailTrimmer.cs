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
            if (last < 1 || members.Count < 2 || !IsMeant(managed, members))
                continue;
            var tail = members[members.Count - 1];
            var isPointer = Tail.IsPointerFor(managed.Fields[last].Type, tail, target, context.Native);
            if (tail.Kind == NativeMemberKind.Tail)
                context.NoteField(last, target, isPointer ? Tail.Pointer(tail) : Element(tail), tail);
            else if (isPointer && Tail.IsOne(tail, target, context.Native))
                context.NoteField(last, target, Tail.Pointer(tail), tail);
            else
                continue;
            isTail = true;
        }
        return isTail ? managed with { Fields = managed.Fields.Take(last).ToEquatableArray() } : managed;
    }

    /// <summary>Whether the last field is meant for the last member: it has its name, or both have as many.</summary>
    private static bool IsMeant(ManagedStruct managed, IReadOnlyList<NativeMember> members)
    {
        var name = FieldNames.Match(managed.Fields.Select(field => field.Name).ToList(), members)[managed.Fields.Count - 1];
        return name == members.Count - 1 || (name < 0 && managed.Fields.Count == members.Count);
    }

    private static Difference Element(NativeMember tail) =>
        new(FindingKind.FlexibleArray, FindingSeverity.Suggestion, $"one element of C's {tail.Display}, which has none of its own");
}
