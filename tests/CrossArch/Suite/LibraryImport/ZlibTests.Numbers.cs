namespace Interop.CrossArch.Tests;

public sealed unsafe partial class ZlibTests
{
    private static ulong Number(CULong value) => value.Value;

    private static CULong Length(int value) => new((nuint)value);
}
