using Interop.Abi.Layout;

namespace Interop.Abi.Carriers.Records;

/// <summary>Some bytes of a record.</summary>
/// <param name="Offset">The offset of the first.</param>
/// <param name="Size">Their number.</param>
public readonly record struct ByteRange(long Offset, long Size);

/// <summary>Some bits of a record, counted in memory order: from the lowest of a byte on little-endian targets, from the highest on others.</summary>
/// <param name="Offset">The offset of the first.</param>
/// <param name="Width">Their number.</param>
public readonly record struct BitRange(long Offset, int Width);

/// <summary>An integer of a record.</summary>
/// <param name="Scalar">The integer.</param>
/// <param name="Offset">Its offset in bytes.</param>
public readonly record struct PlacedInteger(NativeScalar Scalar, long Offset);
