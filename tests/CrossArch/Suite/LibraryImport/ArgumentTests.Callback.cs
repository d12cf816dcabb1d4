using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Xunit;
using static Conformance.NativeMethods;
using static Interop.CrossArch.Value;

namespace Interop.CrossArch.Tests;

public sealed unsafe partial class ArgumentTests
{
    [Theory]
    [MemberData(nameof(Rows))]
    public void Arguments_of_a_callback(uint s) => Arrived(20, call_many(&Hand_on, s));

    /// <summary>Hands what it gets to the function that knows what that must be.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static uint Hand_on(
        uint seed, int a, double b, CLong c, float d, long e, double f, short g, double h, byte i, double j, nuint k, double l, uint m, double n, int o, double p, CLong q, double r, int s, float t) =>
        (a, b, d, e) == (Int(seed, 1), Double(seed, 2), Float(seed, 4), Long(seed, 5)) ? mixed_ones(seed, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t) : 0;
}
