using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>A member that is a field of the struct.</summary>
/// <param name="Field">The member in C.</param>
/// <param name="Index">Its place among the record's members.</param>
/// <param name="Carrier">What it is in C#.</param>
/// <param name="Slot">The index of the struct's field.</param>
public sealed record SlotMember(Field Field, int Index, Carrier Carrier, int Slot) : PlannedMember(Field, Index)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IMemberVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A member at an offset that differs by target, reached by reference.</summary>
/// <param name="Field">The member in C.</param>
/// <param name="Index">Its place among the record's members.</param>
/// <param name="Carrier">What it is in C#, of C's size on every target.</param>
/// <param name="Offset">Its offset in bytes on the targets that have it.</param>
public sealed record PlacedMember(Field Field, int Index, Carrier Carrier, PerTarget<long> Offset) : PlannedMember(Field, Index)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IMemberVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A member that is copied in and out: one that is not aligned, or whose C# type is larger than C's on some target.</summary>
/// <param name="Field">The member in C.</param>
/// <param name="Index">Its place among the record's members.</param>
/// <param name="Carrier">What it is in C#.</param>
/// <param name="Place">Where it is on the targets that have it.</param>
public sealed record CopiedMember(Field Field, int Index, Carrier Carrier, PerTarget<ByteRange> Place) : PlannedMember(Field, Index)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IMemberVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A member that is another integer on other targets.</summary>
/// <param name="Field">The member in C, as its first target has it.</param>
/// <param name="Index">Its place among the record's members.</param>
/// <param name="Surface">The C# integer that holds all of its values.</param>
/// <param name="Place">The integer and its offset in bytes, on the targets that have it.</param>
public sealed record IntegerMember(Field Field, int Index, Carrier Surface, PerTarget<PlacedInteger> Place) : PlannedMember(Field, Index)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IMemberVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A bit-field.</summary>
/// <param name="Field">The member in C.</param>
/// <param name="Index">Its place among the record's members.</param>
/// <param name="Carrier">What a value of its declared type is in C#.</param>
/// <param name="Place">Its bits on the targets that have it.</param>
public sealed record BitsMember(Field Field, int Index, Carrier Carrier, PerTarget<BitRange> Place) : PlannedMember(Field, Index)
{
    /// <summary>Whether its highest bit is the sign.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Whether it is a <c>_Bool</c> on every target.</summary>
    public bool IsBool { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IMemberVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>An array of no given size behind the record (C17 6.7.2.1), or of size zero.</summary>
/// <param name="Field">The member in C.</param>
/// <param name="Index">Its place among the record's members.</param>
/// <param name="Element">What an element is in C#; null where it has no carrier of C's size, so that only its bytes can be reached.</param>
/// <param name="Offset">Its offset in bytes.</param>
public sealed record TailMember(Field Field, int Index, Carrier? Element, PerTarget<long> Offset) : PlannedMember(Field, Index)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IMemberVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A member that no C# type is like: only its bytes can be reached.</summary>
/// <param name="Field">The member in C.</param>
/// <param name="Index">Its place among the record's members.</param>
/// <param name="Place">Its bytes on the targets that have it.</param>
/// <param name="Reason">Why it has no carrier.</param>
public sealed record BytesMember(Field Field, int Index, PerTarget<ByteRange> Place, string Reason) : PlannedMember(Field, Index)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IMemberVisitor<TResult> visitor) => visitor.Visit(this);
}
