using System.Buffers.Binary;
using System.Text;

namespace Interop.Generator.Verify.Libraries;

/// <summary>A library file that cannot be read; the message says what is wrong with it.</summary>
internal sealed class LibraryException(string message) : Exception(message);

/// <summary>A file's bytes, read where they are asked for and nowhere beyond their end.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="isBigEndian">Whether numbers have their highest byte first.</param>
internal sealed class FileBytes(ReadOnlyMemory<byte> bytes, bool isBigEndian)
{
    // A C name is far shorter; what C++ makes of its own may be longer, and is of no interest.
    private const int LongestName = 4096;

    /// <summary>The number of bytes.</summary>
    public long Length => bytes.Length;

    /// <summary>One byte.</summary>
    public byte U8(ulong offset) => Span(offset, 1)[0];

    /// <summary>Two bytes.</summary>
    public ushort U16(ulong offset) => isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(Span(offset, 2)) : BinaryPrimitives.ReadUInt16LittleEndian(Span(offset, 2));

    /// <summary>Four bytes.</summary>
    public uint U32(ulong offset) => isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(Span(offset, 4)) : BinaryPrimitives.ReadUInt32LittleEndian(Span(offset, 4));

    /// <summary>Eight bytes.</summary>
    public ulong U64(ulong offset) => isBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(Span(offset, 8)) : BinaryPrimitives.ReadUInt64LittleEndian(Span(offset, 8));

    /// <summary>Text up to its zero byte, or null where it is too long for a name.</summary>
    public string? Name(ulong offset)
    {
        var rest = Span(offset, 0, LongestName);
        var end = rest.IndexOf((byte)0);
        return end < 0 ? null : Encoding.UTF8.GetString(rest[..end]);
    }

    /// <summary>A part of the file.</summary>
    public ReadOnlyMemory<byte> Part(ulong offset, ulong size) =>
        offset <= (ulong)bytes.Length && size <= (ulong)bytes.Length - offset ? bytes.Slice((int)offset, (int)size) : throw Beyond(offset);

    private ReadOnlySpan<byte> Span(ulong offset, int least, int most = 0)
    {
        if (offset > (ulong)bytes.Length || (ulong)bytes.Length - offset < (ulong)least)
            throw Beyond(offset);
        return bytes.Span.Slice((int)offset, Math.Max(least, (int)Math.Min((ulong)most, (ulong)bytes.Length - offset)));
    }

    private static LibraryException Beyond(ulong offset) => new($"it ends before the place that it refers to (byte {offset}): it is damaged or incomplete");
}
