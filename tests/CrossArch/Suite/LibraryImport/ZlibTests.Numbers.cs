global using ULong = System.Runtime.InteropServices.CULong;
using Zlib;

namespace Interop.CrossArch.Tests;

public sealed unsafe partial class ZlibTests
{
    private static int SizeOfLength => sizeof(CULong);

    private static int SizeOfOffset => sizeof(CLong);

    private static int SizeOfStream => sizeof(z_stream);

    private static ulong Number(CULong value) => value.Value;

    private static CULong Length(int value) => new((nuint)value);

    private static CLong Offset(int value) => new(value);

    private static void Write(CULong* at, int value) => *at = Length(value);
}
