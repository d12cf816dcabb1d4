using System.Text;
using Interop.CrossArch.Kinds;
using Xunit;
using static Conformance.NativeMethods;
using static Interop.CrossArch.Value;

namespace Interop.CrossArch.Tests;

/// <summary>Overloads of variadic functions.</summary>
public sealed unsafe class VariadicTests
{
    public static IEnumerable<object[]> Rows => Seeds.All.Where((_, i) => i % 4 == 2).Select(seed => new object[] { seed });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Integers_and_pointers(uint s)
    {
        uint answer = 0;
        fixed (byte* kinds = Encoding.ASCII.GetBytes("i\0"))
            Assert.Equal(1u, variadic_are(s, &answer, kinds, Int(s, 0)));
        Assert.Equal(1u, answer);
        fixed (byte* kinds = Encoding.ASCII.GetBytes("iulqzpiqiq\0"))
            Assert.Equal(0x3ffu, variadic_are(s, &answer, kinds, Int(s, 0), UInt(s, 1), CLong(s, 2), Long(s, 3), NUInt(s, 4), &answer, Int(s, 6), Long(s, 7), Int(s, 8), Long(s, 9)));
        Assert.Equal(0x3ffu, answer);
    }

    [Fact]
    public void Floating_point_numbers_before_the_variable_arguments() => Assert.Equal((0.5 - 9 + (2 * 100)) * -2.5, variadic_scale(-2.5f, 0.5, 2, -9, 100));
}
