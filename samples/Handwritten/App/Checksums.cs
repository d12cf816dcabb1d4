using System.Runtime.InteropServices;
using Store;

namespace App;

/// <summary>What the program asks of zlib.</summary>
internal static class Checksums
{
    public static uint Of(byte[] data) => Zlib.crc32(new CULong(0), data, (uint)data.Length);

    public static byte[] Pack(byte[] data)
    {
        var packed = new byte[(int)Zlib.compressBound(new CULong((nuint)data.Length)).Value];
        var length = (uint)packed.Length;
        return Zlib.compress(packed, ref length, data, new CULong((nuint)data.Length)) == 0 ? packed[..(int)length] : throw new InvalidDataException();
    }

    public static uint Unpacked(ZStream stream) => stream.total_in;

    public static nuint Read(IntPtr file, byte[] data) => Zlib.gzfread(data, 1, (nuint)data.Length, file);
}
