using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>A member of a record on one target, or a group of bit-fields that stand together.</summary>
/// <param name="Name">Its name; of a group, that of its first bit-field; empty for an unnamed record.</param>
/// <param name="Type">Its type; of a group, that of its first bit-field.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Its offset in bytes.</param>
/// <param name="Size">Its size in bytes; of a group, up to the last byte that holds a bit of it.</param>
internal sealed record NativeMember(string Name, CType Type, NativeMemberKind Kind, long Offset, long Size)
{
    /// <summary>What the generator calls it in C#.</summary>
    public string ManagedName { get; init; } = Name;

    /// <summary>Of a group, the names of its bit-fields, with the first bit of each, from the record's beginning, and how many they are.</summary>
    public EquatableArray<NativeBits> Bits { get; init; }

    /// <summary>The first byte behind it.</summary>
    public long End => Offset + Size;

    /// <summary>For messages.</summary>
    public string Display => Name.Length > 0 ? $"'{Name}'" : "an unnamed member";
}

/// <summary>A bit-field of a group.</summary>
/// <param name="Name">Its name.</param>
/// <param name="First">Its first bit, from the beginning of the record.</param>
/// <param name="Width">Its width in bits.</param>
internal readonly record struct NativeBits(string Name, long First, int Width);

/// <summary>The kinds of members.</summary>
internal enum NativeMemberKind
{
    /// <summary>One with bytes of its own.</summary>
    Plain,

    /// <summary>A group of bit-fields.</summary>
    Bits,

    /// <summary>An array of no size at the end: <c>x[]</c> or <c>x[0]</c>.</summary>
    Tail,
}
