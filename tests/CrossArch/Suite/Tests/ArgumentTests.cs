using Conformance;
using Interop.CrossArch.Kinds;
using Xunit;
using static Conformance.NativeMethods;
using static Interop.CrossArch.Value;

namespace Interop.CrossArch.Tests;

/// <summary>More arguments than there are registers.</summary>
public sealed partial class ArgumentTests
{
    public static IEnumerable<object[]> Rows => Seeds.All.Where((_, i) => i % 4 == 1).Select(seed => new object[] { seed });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Integers(uint s)
    {
        Arrived(12, twelve_ints(s, Int(s, 1), Int(s, 2), Int(s, 3), Int(s, 4), Int(s, 5), Int(s, 6), Int(s, 7), Int(s, 8), Int(s, 9), Int(s, 10), Int(s, 11), Int(s, 12)));
        Arrived(12, twelve_longs(
            s, CLong(s, 1), CULong(s, 2), CLong(s, 3), CLong(s, 4), CULong(s, 5), CLong(s, 6), CLong(s, 7), CLong(s, 8), CLong(s, 9), CLong(s, 10), CLong(s, 11), CLong(s, 12)));
        Arrived(8, odd_llongs(s, Int(s, 1), Long(s, 2), Int(s, 3), Long(s, 4), Int(s, 5), Long(s, 6), Int(s, 7), Long(s, 8)));
        Arrived(14, narrow_ones(
            s, Int(s, 1), Int(s, 2), Int(s, 3), Int(s, 4), Int(s, 5), Int(s, 6), Int(s, 7), Int(s, 8), SByte(s, 9), Short(s, 10), Truth(s, 11), Byte(s, 12), UShort(s, 13), Int(s, 14)));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Floating_point_numbers(uint s)
    {
        Arrived(12, twelve_doubles(
            s, Double(s, 1), Double(s, 2), Double(s, 3), Double(s, 4), Double(s, 5), Double(s, 6), Double(s, 7), Double(s, 8), Double(s, 9), Double(s, 10), Double(s, 11), Double(s, 12)));
        Arrived(12, twelve_floats(
            s, Float(s, 1), Float(s, 2), Float(s, 3), Float(s, 4), Float(s, 5), Float(s, 6), Float(s, 7), Float(s, 8), Float(s, 9), Float(s, 10), Float(s, 11), Float(s, 12)));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Both(uint s) => Arrived(20, mixed_ones(
        s, Int(s, 1), Double(s, 2), CLong(s, 3), Float(s, 4), Long(s, 5), Double(s, 6), Short(s, 7), Double(s, 8), Byte(s, 9), Double(s, 10), NUInt(s, 11), Double(s, 12),
        UInt(s, 13), Double(s, 14), Int(s, 15), Double(s, 16), CLong(s, 17), Double(s, 18), Int(s, 19), Float(s, 20)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Records_where_registers_run_out(uint s)
    {
        five_wholes five = default;
        for (var i = 0; i < 5; i++)
            five.values[i] = Long(s, 10 + (uint)i);
        Arrived(10, records_last(s, Long(s, 1), Long(s, 2), Long(s, 3), Long(s, 4), Long(s, 5), new two_wholes { x = Long(s, 6), y = Long(s, 7) }, Long(s, 8), five, Int(s, 10)));
        var (first, second) = (new two_halves { x = Float(s, 8), y = Float(s, 9) }, new two_halves { x = Float(s, 11), y = Float(s, 12) });
        Arrived(12, floats_last(s, Float(s, 1), Float(s, 2), Float(s, 3), Float(s, 4), Float(s, 5), Float(s, 6), Float(s, 7), first, Float(s, 10), second));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_result_in_memory_besides_arguments(uint s)
    {
        var result = five_of(s, Long(s, 1), Long(s, 2), Long(s, 3), Long(s, 4), Long(s, 5));
        Assert.Equal(
            List(Long(s, 1), Long(s, 2), Long(s, 3), Long(s, 4), unchecked(Long(s, 5) + s)),
            List(result.values[0], result.values[1], result.values[2], result.values[3], result.values[4]));
    }

    /// <summary>A bit for each argument.</summary>
    private static void Arrived(int count, uint answer) => Assert.Equal((1u << count) - 1, answer);
}
