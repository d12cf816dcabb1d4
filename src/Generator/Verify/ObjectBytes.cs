using System.Buffers.Binary;

namespace Interop.Generator.Verify;

/// <summary>
/// Values that a compiler writes into an object file and that are read from there, without running anything. Each stands behind a mark
/// that is looked for, so that ELF, COFF, Mach-O and WebAssembly are read alike: constant data lies in all of them as it is.
/// </summary>
internal static class ObjectBytes
{
    /// <summary>What must stand before the first object: a number as its eight bytes, the lowest first on every target.</summary>
    public const string Prelude =
        "#define INTEROP_BYTES(x) (unsigned char)(unsigned long long)(x), (unsigned char)((unsigned long long)(x) >> 8), (unsigned char)((unsigned long long)(x) >> 16), "
        + "(unsigned char)((unsigned long long)(x) >> 24), (unsigned char)((unsigned long long)(x) >> 32), (unsigned char)((unsigned long long)(x) >> 40), "
        + "(unsigned char)((unsigned long long)(x) >> 48), (unsigned char)((unsigned long long)(x) >> 56)\n";

    private static ReadOnlySpan<byte> Magic => [0xA7, 0x1E, (byte)'i', (byte)'n', (byte)'t', (byte)'e', (byte)'r', (byte)'o', (byte)'p', 0xD3, 0x5C, 0x91];

    /// <summary>The object number <paramref name="number"/>, on one line of C.</summary>
    public static string Define(int number, string type, string initializer)
    {
        var mark = new byte[Magic.Length + 4];
        Magic.CopyTo(mark);
        BinaryPrimitives.WriteInt32LittleEndian(mark.AsSpan(Magic.Length), number);
        var name = $"struct interop_{number}";
        return $"{name} {{ unsigned char mark[{mark.Length}], offset[8], size[8]; __typeof__({type}) value; }}; "
            + $"const {name} interop_value_{number} = {{ {{ {string.Join(", ", mark)} }}, {{ INTEROP_BYTES(__builtin_offsetof({name}, value)) }}, "
            + $"{{ INTEROP_BYTES(sizeof((({name} *)0)->value)) }}, {initializer} }};";
    }

    /// <summary>The bytes of an object's value, or null where the file does not have it.</summary>
    public static byte[]? Find(ReadOnlySpan<byte> file, int number)
    {
        Span<byte> mark = stackalloc byte[Magic.Length + 4];
        Magic.CopyTo(mark);
        BinaryPrimitives.WriteInt32LittleEndian(mark[Magic.Length..], number);
        var start = file.IndexOf(mark);
        if (start < 0 || file.Length - start < mark.Length + 16)
            return null;
        var holder = file[start..];
        var offset = BinaryPrimitives.ReadUInt64LittleEndian(holder[mark.Length..]);
        var size = BinaryPrimitives.ReadUInt64LittleEndian(holder[(mark.Length + 8)..]);
        return offset <= (ulong)holder.Length && size <= (ulong)holder.Length - offset ? holder.Slice((int)offset, (int)size).ToArray() : null;
    }
}
