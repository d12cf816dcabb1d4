using System.Text;
using Interop.CrossArch.Kinds;
using Xunit;
using Zlib;
using static Zlib.NativeMethods;

namespace Interop.CrossArch.Tests;

/// <summary>The target's own zlib, whose lengths are C's unsigned long, through the bindings of zlib.h.</summary>
[Trait("Library", "zlib")]
public sealed unsafe partial class ZlibTests
{
    /// <summary>zlib says itself how wide its types are: two bits each, 0 for 2 bytes, 1 for 4, 2 for 8.</summary>
    [Fact]
    public void Types_are_as_wide_as_the_library_says()
    {
        var flags = Number(zlibCompileFlags());
        Assert.Equal(sizeof(uint), 2 << (int)(flags & 3));
        Assert.Equal(SizeOfLength, 2 << (int)((flags >> 2) & 3));
        Assert.Equal(sizeof(void*), 2 << (int)((flags >> 4) & 3));
        Assert.Equal(SizeOfOffset, 2 << (int)((flags >> 6) & 3));
    }

    [Fact]
    public void Checksums_of_known_text()
    {
        fixed (byte* text = Encoding.ASCII.GetBytes("123456789"))
        {
            Assert.Equal(0xCBF43926, Number(crc32(Length(0), text, 9)));
            Assert.Equal(0x091E01DEu, Number(adler32(Length(1), text, 9)));
            Assert.Equal(0xCBF43926, Number(crc32_combine(crc32(Length(0), text, 4), crc32(Length(0), text + 4, 5), Offset(5))));
        }
    }

    [Fact]
    public void What_was_compressed_comes_back()
    {
        foreach (var seed in Seeds.All)
            ComesBack(Bytes(seed));
    }

    /// <summary>zlib refuses a z_stream of another size than its own, and counts in its members.</summary>
    [Fact]
    public void A_stream()
    {
        var source = Bytes(1000);
        var packed = new byte[source.Length + 100];
        z_stream stream = default;
        Assert.Equal(Z_VERSION_ERROR, deflateInit_(&stream, Z_DEFAULT_COMPRESSION, zlibVersion(), SizeOfStream - 1));
        Assert.Equal(Z_OK, deflateInit_(&stream, Z_DEFAULT_COMPRESSION, zlibVersion(), SizeOfStream));
        fixed (byte* from = source, to = packed)
        {
            stream.next_in = from;
            stream.avail_in = (uint)source.Length;
            stream.next_out = to;
            stream.avail_out = (uint)packed.Length;
            Assert.Equal(Z_STREAM_END, deflate(&stream, Z_FINISH));
            Assert.Equal((0u, (ulong)source.Length), (stream.avail_in, Number(stream.total_in)));
            Assert.Equal((ulong)packed.Length - stream.avail_out, Number(stream.total_out));
            Assert.True(stream.next_out == to + Number(stream.total_out));
            Assert.Equal(Number(adler32(Length(1), from, (uint)source.Length)), Number(stream.adler));
        }
        Assert.Equal(Z_OK, deflateEnd(&stream));
    }

    private static void ComesBack(byte[] source)
    {
        var packed = new byte[(int)Number(compressBound(Length(source.Length)))];
        var back = new byte[source.Length + 1];
        using var memory = new Memory(3 * SizeOfLength, sizeof(ulong), 0x77);
        var length = (ULong*)memory.At(SizeOfLength);
        fixed (byte* from = source, to = packed, again = back)
        {
            Write(length, packed.Length);
            Assert.Equal(Z_OK, compress(to, length, from, Length(source.Length)));
            Assert.InRange((long)Number(*length), 8, packed.Length);
            var packedLength = *length;
            Write(length, back.Length);
            Assert.Equal(Z_OK, uncompress(again, length, to, packedLength));
            Assert.Equal((ulong)source.Length, Number(*length));
        }
        Assert.Null(memory.Changed(0, SizeOfLength));
        Assert.Null(memory.Changed(2 * SizeOfLength, SizeOfLength));
        Assert.True(source.SequenceEqual(back.Take(source.Length)));
    }

    private static byte[] Bytes(uint seed) => [.. Enumerable.Range(0, (int)(seed % 5000) + 1).Select(k => (byte)(Value.Mix(seed, (uint)k) & 15))];
}
