global using ULong = Zlib.NativeULong;
using Zlib;

namespace Interop.CrossArch.Tests;

public sealed unsafe partial class ZlibTests
{
    private static int SizeOfLength => NativeULong.SizeOf;

    private static int SizeOfOffset => NativeLong.SizeOf;

    private static int SizeOfStream => z_stream.SizeOf;

    private static ulong Number(NativeULong value) => value.Value;

    private static NativeULong Length(int value) => (ulong)value;

    private static NativeLong Offset(int value) => value;

    private static void Write(NativeULong* at, int value) => NativeULong.WriteAt(at, 0, (ulong)value);
}
