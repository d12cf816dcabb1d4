using Interop.Generator.Emit.Emitters.Records;

namespace Interop.Generator.Emit.Dialects;

/// <summary>Writes members of structs that are no fields, below their documentation.</summary>
internal interface IMemberWriter
{
    /// <summary>What is said of arrays behind a record.</summary>
    string TailRemark(string unit);

    /// <summary>A member that is aligned, at that offset in bytes.</summary>
    void WritePlaced(CodeWriter writer, RecordScope scope, string type, string name, string offset);

    /// <summary>The same for a pointer, as the expressions that read and write it.</summary>
    (string Get, string Set) PlacedPointer(RecordScope scope, string type, string offset);

    /// <summary>An array behind the record.</summary>
    void WriteTail(CodeWriter writer, RecordScope scope, string element, string name, string offset);

    /// <summary>A member of which only the bytes can be reached.</summary>
    void WriteBytes(CodeWriter writer, RecordScope scope, string name, ByteSpan bytes);

    /// <summary>A name for a field of the unnamed record in a field.</summary>
    void ForwardReference(CodeWriter writer, RecordScope scope, string type, string name, ForwardPath path);

    /// <summary>A name for the array behind it.</summary>
    void ForwardTail(CodeWriter writer, RecordScope scope, string element, string name, ForwardPath path);

    /// <summary>A name for the bytes of one of its members.</summary>
    void ForwardBytes(CodeWriter writer, RecordScope scope, string name, ForwardPath path);
}

/// <summary>Some bytes of a record, as expressions.</summary>
/// <param name="Offset">The offset of the first.</param>
/// <param name="Size">Their number.</param>
internal sealed record ByteSpan(string Offset, string Size);

/// <summary>A member of an unnamed record.</summary>
/// <param name="Record">The unnamed record's C# type.</param>
/// <param name="Field">The field that holds the unnamed record, as an expression.</param>
/// <param name="Member">The member's name in it.</param>
internal sealed record ForwardPath(string Record, string Field, string Member)
{
    /// <summary>The member as an expression.</summary>
    public override string ToString() => $"{Field}.{Member}";
}
