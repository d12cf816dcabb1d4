using System.Text;
using Zlib;
using static Zlib.NativeMethods;

namespace Demo;

/// <summary>Compresses and restores data through zlib's z_stream, whose layout differs between Windows and Unix because of C's long.</summary>
internal static unsafe class Compression
{
    public static void Run()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("the width that crosses the boundary, said explicitly; ", 400)));
        var packed = Deflate(text);
        var restored = Inflate(packed, text.Length);
        Console.WriteLine($"\nzlib {Encoding.UTF8.GetString(ZLIB_VERSION)}:");
        Console.WriteLine($"  {text.Length} bytes compressed to {packed.Length} and restored {(restored.AsSpan().SequenceEqual(text) ? "to the same" : "WRONGLY")}; sizeof(z_stream) is {sizeof(z_stream)} here.");
        if (!restored.AsSpan().SequenceEqual(text))
            throw new InvalidOperationException("The data came back changed.");
    }

    private static byte[] Deflate(byte[] data)
    {
        var output = new byte[data.Length + 64];
        fixed (byte* version = ZLIB_VERSION, from = data, to = output)
        {
            z_stream stream = default;
            Check(deflateInit_(&stream, Z_BEST_COMPRESSION, version, sizeof(z_stream)));
            stream.next_in = from;
            stream.avail_in = (uint)data.Length;
            stream.next_out = to;
            stream.avail_out = (uint)output.Length;
            Check(deflate(&stream, Z_FINISH), Z_STREAM_END);
            Check(deflateEnd(&stream));
            return output[..(int)stream.total_out.Value];
        }
    }

    private static byte[] Inflate(byte[] data, int length)
    {
        var output = new byte[length];
        fixed (byte* version = ZLIB_VERSION, from = data, to = output)
        {
            z_stream stream = default;
            Check(inflateInit_(&stream, version, sizeof(z_stream)));
            stream.next_in = from;
            stream.avail_in = (uint)data.Length;
            stream.next_out = to;
            stream.avail_out = (uint)length;
            Check(inflate(&stream, Z_FINISH), Z_STREAM_END);
            Check(inflateEnd(&stream));
        }
        return output;
    }

    private static void Check(int result, int expected = Z_OK)
    {
        if (result != expected)
            throw new InvalidOperationException($"zlib answered {result}.");
    }
}
