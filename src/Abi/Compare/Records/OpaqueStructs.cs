using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>C# structs that only have bytes for a record, and do not say what is in them.</summary>
internal static class OpaqueStructs
{
    /// <summary>Whether it is one without any bytes, of which only pointers are used.</summary>
    public static bool IsNameOnly(ManagedStruct managed) => managed.Fields.Count == 0 && managed.Size == 0;

    /// <summary>Whether it only reserves bytes: by a Size, by fields that are only counted, or by one field that is none of the record's.</summary>
    public static bool IsOpaque(ManagedStruct managed, Side side, NativeView native) => managed.Fields.Count == 0
        || IsCounted(managed, side)
        || (managed.Fields.Count == 1
            && managed.Fields[0].Type is ManagedPrimitive or ManagedInlineArray { Element: ManagedPrimitive }
            && (FieldNames.Match([managed.Fields[0].Name], side.Members)[0] < 0 || (side.Members.Count > 1 && side.Layout.Size >= side.NativeSize))
            && !(side.Members.Count == 1 && IsSimple(side.Members[0], side.Target, native)));

    /// <summary>
    /// Whether all fields are of one type, and their names are numbers or the letters from a on, which C's members have not: storage for what
    /// has other parts in C.
    /// </summary>
    private static bool IsCounted(ManagedStruct managed, Side side)
    {
        if (managed.Fields.Count < 2 || managed.Layout != ManagedLayoutKind.Sequential || !managed.Fields.All(field => field.Type is ManagedPrimitive && field.Type == managed.Fields[0].Type))
            return false;
        var names = managed.Fields.Select(field => FieldNames.Normalise(field.Name)).ToList();
        return (AreLetters(names) || AreNumbered(names))
            && FieldNames.Match(managed.Fields.Select(field => field.Name).ToList(), side.Members).All(member => member < 0);
    }

    /// <summary>As a, b, c.</summary>
    private static bool AreLetters(List<string> names) => names.Select((name, i) => name == ((char)('a' + i)).ToString()).All(isNext => isNext);

    /// <summary>As data0, data1, data2.</summary>
    private static bool AreNumbered(List<string> names)
    {
        var stem = names[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return int.TryParse(names[0].Substring(stem.Length), out var first) && names.Select((name, i) => name == stem + (first + i)).All(isNext => isNext);
    }

    /// <summary>More bytes than C has do no harm where nobody copies them; fewer do.</summary>
    public static void Compare(RecordContext context, Side side)
    {
        if (side.Layout.Size > side.NativeSize)
            context.NoteWhole(side.Target, new Difference(FindingKind.RecordSize, FindingSeverity.Suggestion, Difference.Widths(side.Layout.Size, side.NativeSize)));
        else
            context.NoteSize(side.Target, side.Layout.Size, side.NativeSize);
        if (side.Layout.Alignment < context.Record.Layout[side.Target].Alignment)
        {
            context.NoteWhole(side.Target, new Difference(
                FindingKind.Packing, FindingSeverity.Suggestion, $"aligned to {side.Layout.Alignment} for C's {context.Record.Layout[side.Target].Alignment} bytes"));
        }
    }

    private static bool IsSimple(NativeMember member, int target, NativeView native)
    {
        var type = native.Resolve(member.Type, target);
        while (type is ArrayType array)
            type = native.Resolve(array.Element, target);
        return native.Scalar(type, target) is not null;
    }
}
