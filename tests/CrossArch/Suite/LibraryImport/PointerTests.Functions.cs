using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Conformance;
using Xunit;
using static Conformance.NativeMethods;

namespace Interop.CrossArch.Tests;

public sealed unsafe partial class PointerTests
{
    [Fact]
    public void Functions_in_a_record()
    {
        table table = default;
        fill_table(&table);
        Assert.Equal(-7, table.add(-3, -4));
        var made = table.make(-5, int.MaxValue);
        Assert.Equal((-5, int.MaxValue), (made.x, made.y));
        Assert.Equal(-2.0, table.scale(null, 0.25, new CLong(-8)));
        Assert.Equal(7u, call_table(&table));
        table.add = &Add;
        table.make = &Make;
        table.user = (void*)unchecked((nint)0xFEDCBA98);
        table.scale = &Scale;
        Assert.Equal(7u, call_table(&table));
    }

    [Fact]
    public void Variables()
    {
        Assert.Equal((0, 1, 4, -9), (squares[0], squares[1], squares[2], squares[3]));
        Assert.Equal((1, -4), (corners[0].x, corners[1].y));
        corners[1] = new point { x = -7, y = 9 };
        Assert.Equal(1 - 20 - 700 + 9000, sum_corners());
        Assert.Equal("middle", Marshal.PtrToStringUTF8((nint)range_names[1]));
        Assert.Equal(0.625, exact_ratio);
        Assert.Equal("first", Marshal.PtrToStringUTF8((nint)current_message));
        Assert.Equal(-77, read_secret(hidden_secret));
        other_name = -10;
        Assert.Equal(-9, bump_other_name());
        Assert.Equal(-9, other_name);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Add(int a, int b) => a + b;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static point Make(int x, int y) => new() { x = x, y = y };

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static double Scale(void* user, double by, CLong times) => (nint)user == unchecked((nint)0xFEDCBA98) ? by * times.Value : 0;
}
