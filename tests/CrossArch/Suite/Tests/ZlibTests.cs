using Interop.CrossArch.Kinds;
using Xunit;
using Zlib;
using static Zlib.NativeMethods;

namespace Interop.CrossArch.Tests;

/// <summary>The target's own zlib, whose lengths are C's unsigned long, through the bindings of zlib.h.</summary>
[Trait("Library", "z")]
public sealed unsafe partial class ZlibTests
{
    /// <summary>zlib says itself how wide its types are: two bits each, 0 for 2 bytes, 1 for 4, 2 for 8.</summary>
    [Fact]
    public void Types_are_as_wide_as_the_library_says()
    {
        var flags = Number(zlibCompileFlags());
        Assert.Equal(sizeof(uint), 2 << (int)(flags & 3));
        Assert.Equal(sizeof(CULong), 2 << (int)((flags >> 2) & 3));
        Assert.Equal(sizeof(void*), 2 << (int)((flags >> 4) & 3));
        Assert.Equal(sizeof(CLong), 2 << (int)((flags >> 6) & 3));
    }

    [Fact]
    public void Checksums_of_known_text()
    {
        fixed (byte* text = "123456789"u8.ToArray())
        {
            Assert.Equal(0xCBF43926, Number(crc32(Length(0), text, 9)));
            Assert.Equal(0x091E01DEu, Number(adler32(Length(1), text, 9)));
            Assert.Equal(0xCBF43926, Number(crc32_combine(crc32(Length(0), text, 4), crc32(Length(0), text + 4, 5), new CLong(5))));
        }
    }

    [Fact]
    public void What_was_compressed_comes_back()
    {
        var lengths = stackalloc CULong[3];
        foreach (var seed in Seeds.All)
        {
            var source = Bytes(seed);
            var packed = new byte[(int)Number(compressBound(Length(source.Length)))];
            var back = new byte[source.Length + 1];
            fixed (byte* from = source, to = packed, again = back)
            {
                lengths[0] = lengths[2] = Length(0x77);
                lengths[1] = Length(packed.Length);
                Assert.Equal(Z_OK, compress(to, &lengths[1], from, Length(source.Length)));
                Assert.InRange((long)Number(lengths[1]), 8, packed.Length);
                var packedLength = lengths[1];
                lengths[1] = Length(back.Length);
                Assert.Equal(Z_OK, uncompress(again, &lengths[1], to, packedLength));
                Assert.Equal((0x77u, (ulong)source.Length, 0x77u), (Number(lengths[0]), Number(lengths[1]), Number(lengths[2])));
            }
            Assert.Equal(source, back.Take(source.Length));
        }
    }

    /// <summary>zlib refuses a z_stream of another size than its own, and counts in its members.</summary>
    [Fact]
    public void A_stream()
    {
        var source = Bytes(1000);
        var packed = new byte[source.Length + 100];
        z_stream stream = default;
        Assert.Equal(Z_VERSION_ERROR, deflateInit_(&stream, Z_DEFAULT_COMPRESSION, zlibVersion(), sizeof(z_stream) - 1));
        Assert.Equal(Z_OK, deflateInit_(&stream, Z_DEFAULT_COMPRESSION, zlibVersion(), sizeof(z_stream)));
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

    private static byte[] Bytes(uint seed) => [.. Enumerable.Range(0, (int)(seed % 5000) + 1).Select(k => (byte)(Value.Mix(seed, (uint)k) & 15))];
}
