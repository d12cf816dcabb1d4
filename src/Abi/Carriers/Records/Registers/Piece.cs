namespace Interop.Abi.Carriers.Records.Registers;

/// <summary>A number in a struct, as it counts where registers are chosen. Offset and widths in bits.</summary>
/// <param name="Offset">Where it begins in the struct.</param>
/// <param name="Width">How much of the struct it is.</param>
/// <param name="IsFloating">Whether it is a floating-point number.</param>
internal readonly record struct Piece(long Offset, long Width, bool IsFloating)
{
    /// <summary>Where it ends.</summary>
    public long End => Offset + Width;

    /// <summary>The width of its declared type, which is more than its own in a bit-field.</summary>
    public long Declared { get; init; }

    /// <summary>What it is in C.</summary>
    public PieceKind Kind { get; init; }
}

/// <summary>What a number in a record is in C.</summary>
internal enum PieceKind
{
    /// <summary>A member, or the first element of an array.</summary>
    Scalar,

    /// <summary>A later element of an array.</summary>
    Element,

    /// <summary>A bit-field of a struct.</summary>
    Bits,

    /// <summary>A bit-field of a union.</summary>
    UnionBits,

    /// <summary>An unnamed bit-field of a struct.</summary>
    UnnamedBits,

    /// <summary>An unnamed bit-field of a union.</summary>
    UnnamedUnionBits,
}
