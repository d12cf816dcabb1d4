using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Managed;
using Interop.Generator.Emit.Dialects;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>
/// Writes the fields of a struct that no member names: the room of bit-fields, or of all members. They stand among the others in the order
/// of the struct.
/// </summary>
internal sealed class StorageEmitter(CodeWriter writer, CodeWriter nested, RecordScope scope)
{
    private readonly HashSet<int> _named = scope.Plan.Members.OfType<SlotMember>().Select(member => member.Slot).ToHashSet();
    private int _next;

    private Vocabulary Vocabulary => scope.Emission.Carriers.Vocabulary;

    /// <summary>Writes those that come before the member.</summary>
    public void WriteBefore(PlannedMember member)
    {
        if (member is SlotMember slot)
            WriteUntil(slot.Slot);
    }

    /// <summary>Writes those that are left.</summary>
    public void WriteRest() => WriteUntil(scope.Plan.Type!.Fields.Count);

    private void WriteUntil(int end)
    {
        for (; _next < end; _next++)
        {
            if (!_named.Contains(_next))
                Write(scope.Plan.Type!.Fields[_next]);
        }
    }

    private void Write(ManagedField field)
    {
        writer.Space();
        if (scope.Plan.Type!.Layout == ManagedLayoutKind.Explicit)
            writer.Line($"[FieldOffset({field.Offset})]");
        writer.Line($"private {TypeOf(field)} {field.Name};");
    }

    private string TypeOf(ManagedField field)
    {
        if (field.Type is not ManagedInlineArray array)
            return Vocabulary.Name(Innermost(field.Type));
        var name = field.Name + "_e__Bytes";
        nested.Space();
        scope.Emission.Dialect.Arrays.OpenStorage(nested, new ArrayStruct("private", name, Vocabulary.Name(Innermost(array.Element)), "e0", array.Count));
        nested.Close();
        return name;
    }

    /// <summary>A bit-field's unit is a primitive, or the struct around one that a typedef is in C#.</summary>
    private static PrimitiveKind Innermost(ManagedType type) => type switch
    {
        ManagedPrimitive primitive => primitive.Kind,
        ManagedStruct { Fields: [{ Type: var only }] } => Innermost(only),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
