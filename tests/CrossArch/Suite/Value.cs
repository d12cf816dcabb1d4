using System.Globalization;
using System.Text;

namespace Interop.CrossArch;

/// <summary>The values that cross, as native/conformance/values.h makes them: both sides compute them from a seed, neither asks the other.</summary>
public static partial class Value
{
    private static readonly ulong[] Special =
    [
        0, ulong.MaxValue, 0x8000000000000000, 0x7fffffffffffffff, 0x80000000, 0x7fffffff, 0xffffffff, 0x100000000,
        0x8080808080808080, 0x0102030405060708, 0xffffffff00000000, 0xfedcba9876543210, 0xffff, 0x8000, 0x80, 0x77,
    ];

    /// <summary>Member <paramref name="k"/> of the value of a seed, as 64 bits.</summary>
    public static ulong Mix(uint seed, uint k)
    {
        if (seed < 16)
            return Special[unchecked(seed + k) % 16];
        unchecked
        {
            var x = (((ulong)seed << 32) | k) + 0x9e3779b97f4a7c15;
            x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
            x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
            return x ^ (x >> 31);
        }
    }

    public static byte Byte(uint seed, uint k) => unchecked((byte)Mix(seed, k));

    public static sbyte SByte(uint seed, uint k) => unchecked((sbyte)Mix(seed, k));

    public static short Short(uint seed, uint k) => unchecked((short)Mix(seed, k));

    public static ushort UShort(uint seed, uint k) => unchecked((ushort)Mix(seed, k));

    public static int Int(uint seed, uint k) => unchecked((int)Mix(seed, k));

    public static uint UInt(uint seed, uint k) => unchecked((uint)Mix(seed, k));

    public static long Long(uint seed, uint k) => unchecked((long)Mix(seed, k));

    public static ulong ULong(uint seed, uint k) => Mix(seed, k);

    public static nint NInt(uint seed, uint k) => unchecked((nint)Mix(seed, k));

    public static nuint NUInt(uint seed, uint k) => unchecked((nuint)Mix(seed, k));

    /// <summary>C's bool, which is 0 or 1.</summary>
    public static byte Truth(uint seed, uint k) => (byte)(Mix(seed, k) & 1);

    public static float Float(uint seed, uint k) => (Long(seed, k) >> 39) * 0.25f;

    public static double Double(uint seed, uint k) => (Long(seed, k) >> 10) * 0.0009765625;

    /// <summary>The low bits, as a bit-field of that width keeps them.</summary>
    public static ulong Bits(uint seed, uint k, int width) => Mix(seed, k) & (ulong.MaxValue >> (64 - width));

    /// <summary>The same of a signed one.</summary>
    public static long SignedBits(uint seed, uint k, int width) => (Long(seed, k) << (64 - width)) >> (64 - width);

    /// <summary>Numbers in one text, so that two lists are equal where all their members are.</summary>
    public static string List(params object[] numbers)
    {
        var text = new StringBuilder();
        foreach (var number in numbers)
            text.Append(Convert.ToString(number, CultureInfo.InvariantCulture)).Append(' ');
        return text.ToString();
    }
}
