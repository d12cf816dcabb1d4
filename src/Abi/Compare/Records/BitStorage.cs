namespace Interop.Abi.Compare.Records;

/// <summary>The storage of a group of bit-fields.</summary>
internal static class BitStorage
{
    /// <summary>It has not the bytes in which C has the bits.</summary>
    /// <param name="size">What C# has, in bytes.</param>
    /// <param name="bits">The group.</param>
    /// <param name="fields">The number of fields that have them.</param>
    public static Difference Difference(long size, NativeMember bits, int fields = 1) => new(
        FindingKind.BitField, FindingSeverity.Error, $"{(fields > 1 ? $"{fields} fields of {size} bytes" : size == 1 ? "1 byte" : $"{size} bytes")} for C's bit-fields from {bits.Display} on, which are in {(bits.Size == 1 ? $"byte {bits.Offset}" : $"bytes {bits.Offset} to {bits.End - 1}")}");
}
