using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Store;

/// <summary>The state of a stream, as zlib.h declares it.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct ZStream
{
    public IntPtr next_in;
    public uint avail_in;
    public uint total_in; // ABI2003
    public IntPtr next_out;
    public uint avail_out;
    public CULong total_out;
    public IntPtr msg;
    public IntPtr state;
    public IntPtr zalloc;
    public IntPtr zfree;
    public IntPtr opaque;
    public int data_type;
    public CULong adler;
    public CULong reserved;
}

/// <summary>zlib as people bind it by hand, with generated marshalling. Where a line is wrong, a comment names the rule.</summary>
public static partial class Zlib
{
    [LibraryImport("z"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial uint crc32(CULong crc, [In] byte[] data, uint length); // ABI1003

    [LibraryImport("z"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial int compress([Out] byte[] target, ref uint targetLength, [In] byte[] source, CULong sourceLength); // ABI1010

    [LibraryImport("z"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial CULong compressBound(CULong length);

    [LibraryImport("z", StringMarshalling = StringMarshalling.Utf8), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial IntPtr gzopen(string path, string mode);

    [LibraryImport("z"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial nuint gzfread([Out] byte[] data, uint size, nuint count, IntPtr file); // ABI1004

    [LibraryImport("z", StringMarshalling = StringMarshalling.Utf8), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial IntPtr gzgets(IntPtr file, string line, int length); // ABI4002

    [LibraryImport("z")]
    public static partial int gzclose(IntPtr file); // ABI3008

    [LibraryImport("z", StringMarshalling = StringMarshalling.Utf8), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial int inflateInit_(ref ZStream stream, string version, int size);

    [LibraryImport("z"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial int inflate(ref ZStream stream, int flush);

    [LibraryImport("z"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial int inflateEnd(ref ZStream stream);
}
