using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>
/// How far records within a record are dissolved into their members: those without a name, whose members' names C gives to the record (C17
/// 6.7.2.1), and those that C# may have written out.
/// </summary>
internal enum Dissolve
{
    /// <summary>Each is one member.</summary>
    Nothing,

    /// <summary>Structs are dissolved.</summary>
    Structs,

    /// <summary>Structs and unions are.</summary>
    Everything,

    /// <summary>Structs are, those that have a name too.</summary>
    NamedStructs,
}

/// <summary>The members of a record as one target lays them out.</summary>
internal static class NativeMembers
{
    private const int MaxDepth = 64;
    private const int MaxCount = 4096;

    /// <summary>The members in their order, without those that have neither bytes nor elements.</summary>
    public static IReadOnlyList<NativeMember> Of(RecordDecl record, int target, NativeView native, Dissolve dissolve)
    {
        var members = new List<NativeMember>();
        Add(record, target, native, dissolve, 0, 0, members);
        return members;
    }

    private static void Add(RecordDecl record, int target, NativeView native, Dissolve dissolve, long start, int depth, List<NativeMember> members)
    {
        if (depth > MaxDepth || !record.Fields.TryGet(target, out var fields) || !record.Layout.TryGet(target, out var layout))
            return;
        var count = Math.Min(fields.Count, layout!.Offsets.Count);
        for (var i = 0; i < count && members.Count < MaxCount; i++)
        {
            if (fields[i].BitWidth is not null)
                i = AddBits(fields, layout, start, i, members);
            else if ((fields[i].Name.Length == 0 || dissolve == Dissolve.NamedStructs) && native.Find(native.Resolve(fields[i].Type, target)) is RecordDecl inner && Dissolves(inner, dissolve))
                Add(inner, target, native, dissolve, start + (layout.Offsets[i] / 8), depth + 1, members);
            else
                AddPlain(fields[i], start + (layout.Offsets[i] / 8), NextOffset(layout, i, count), start, target, native, members);
        }
    }

    private static bool Dissolves(RecordDecl inner, Dissolve dissolve) =>
        dissolve == Dissolve.Everything || (dissolve is Dissolve.Structs or Dissolve.NamedStructs && inner.Tag == RecordTag.Struct);

    /// <summary>Consecutive bit-fields are one group, whatever units they lie in. The index of its last is returned.</summary>
    private static int AddBits(EquatableArray<Field> fields, RecordLayout layout, long start, int first, List<NativeMember> members)
    {
        var (begin, end, last) = (long.MaxValue, long.MinValue, first);
        Field? named = null;
        var bits = new List<NativeBits>();
        for (; last < fields.Count && last < layout.Offsets.Count && fields[last].BitWidth is { } width; last++)
        {
            if (width <= 0)
                continue;
            begin = Math.Min(begin, layout.Offsets[last] / 8);
            end = Math.Max(end, (layout.Offsets[last] + width + 7) / 8);
            if (fields[last].Name.Length == 0)
                continue;
            named ??= fields[last];
            bits.Add(new NativeBits(fields[last].Name, (start * 8) + layout.Offsets[last], width));
        }
        // Bits without a name are padding.
        if (named is not null)
            members.Add(new NativeMember(named.Name, named.Type, NativeMemberKind.Bits, start + begin, end - begin) { Bits = bits.ToEquatableArray() });
        return last - 1;
    }

    private static void AddPlain(Field field, long offset, long? next, long start, int target, NativeView native, List<NativeMember> members)
    {
        if (field.Type is ArrayType { Count: null or 0 })
            members.Add(new NativeMember(field.Name, field.Type, NativeMemberKind.Tail, offset, 0) { ManagedName = field.ManagedName });
        // What has no known size has the room up to the next.
        else if ((native.Size(field.Type, target) ?? (start + next - offset)) is > 0 and var size)
            members.Add(new NativeMember(field.Name, field.Type, NativeMemberKind.Plain, offset, size) { ManagedName = field.ManagedName });
    }

    private static long? NextOffset(RecordLayout layout, int index, int count)
    {
        for (var i = index + 1; i < count; i++)
        {
            if (layout.Offsets[i] > layout.Offsets[index])
                return layout.Offsets[i] / 8;
        }
        return layout.Size;
    }
}
