using Conformance;

namespace Interop.CrossArch.Kinds;

/// <summary>The bit-fields of native/conformance/bits.h.</summary>
public static partial class AllKinds
{
    /// <summary>What was set must be read again: values that C returns are read by the same getter as those that they are compared with.</summary>
    private static void Kept<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            throw new InvalidOperationException($"A bit-field was set to {expected}, and is {actual}.");
    }

    private static bit_flags Make_bit_flags(uint s)
    {
        bit_flags v = default;
        v.a = (uint)Value.Bits(s, 1, 3);
        Kept((uint)Value.Bits(s, 1, 3), v.a);
        v.b = (int)Value.SignedBits(s, 2, 5);
        Kept((int)Value.SignedBits(s, 2, 5), v.b);
        v.c = Value.Truth(s, 3) != 0;
        Kept(Value.Truth(s, 3) != 0, v.c);
        v.d = (uint)Value.Bits(s, 4, 23);
        Kept((uint)Value.Bits(s, 4, 23), v.d);
        return v;
    }

    private static object Parts_bit_flags(bit_flags v) => (v.a, v.b, v.c, v.d);

    private static bit_wide Make_bit_wide(uint s)
    {
        bit_wide v = default;
        v.x = Value.Bits(s, 1, 36);
        Kept(Value.Bits(s, 1, 36), v.x);
        v.y = Value.Bits(s, 2, 28);
        Kept(Value.Bits(s, 2, 28), v.y);
        v.whole = Value.UInt(s, 3);
        Kept(Value.UInt(s, 3), v.whole);
        v.all = Value.Long(s, 4);
        Kept(Value.Long(s, 4), v.all);
        return v;
    }

    private static object Parts_bit_wide(bit_wide v) => (v.x, v.y, v.whole, v.all);

    /// <summary>C's plain char, also as a bit-field, is signed on some targets: only its bits are compared.</summary>
    private static bit_units Make_bit_units(uint s)
    {
        bit_units v = default;
        v.a = (byte)Value.Bits(s, 1, 4);
        Kept((byte)Value.Bits(s, 1, 4), v.a);
        v.b = (short)Value.SignedBits(s, 2, 7);
        Kept((short)Value.SignedBits(s, 2, 7), v.b);
        v.c = (int)Value.SignedBits(s, 3, 9);
        Kept((int)Value.SignedBits(s, 3, 9), v.c);
        v.hue = (hue)Value.Bits(s, 4, 1);
        Kept((hue)Value.Bits(s, 4, 1), v.hue);
        v.after = Value.Byte(s, 5);
        Kept(Value.Byte(s, 5), v.after);
        v.half = (ushort)Value.Bits(s, 6, 15);
        Kept((ushort)Value.Bits(s, 6, 15), v.half);
        return v;
    }

    private static object Parts_bit_units(bit_units v) => (v.a & 15, v.b, v.c, v.hue, v.after, v.half);

    private static bit_gaps Make_bit_gaps(uint s)
    {
        bit_gaps v = default;
        v.a = (uint)Value.Bits(s, 1, 3);
        Kept((uint)Value.Bits(s, 1, 3), v.a);
        v.b = (uint)Value.Bits(s, 2, 3);
        Kept((uint)Value.Bits(s, 2, 3), v.b);
        v.c = (uint)Value.Bits(s, 3, 3);
        Kept((uint)Value.Bits(s, 3, 3), v.c);
        v.plain = Value.Byte(s, 4);
        Kept(Value.Byte(s, 4), v.plain);
        v.d = (byte)Value.Bits(s, 5, 2);
        Kept((byte)Value.Bits(s, 5, 2), v.d);
        return v;
    }

    private static object Parts_bit_gaps(bit_gaps v) => (v.a, v.b, v.c, v.plain, v.d);

    private static bit_float Make_bit_float(uint s)
    {
        bit_float v = default;
        v.f = Value.Float(s, 1);
        Kept(Value.Float(s, 1), v.f);
        v.a = (uint)Value.Bits(s, 2, 3);
        Kept((uint)Value.Bits(s, 2, 3), v.a);
        v.b = (uint)Value.Bits(s, 3, 29);
        Kept((uint)Value.Bits(s, 3, 29), v.b);
        v.s = Value.Short(s, 4);
        Kept(Value.Short(s, 4), v.s);
        return v;
    }

    private static object Parts_bit_float(bit_float v) => (v.f, v.a, v.b, v.s);

    private static bit_straddle Make_bit_straddle(uint s)
    {
        bit_straddle v = default;
        v.a = (uint)Value.Bits(s, 1, 20);
        Kept((uint)Value.Bits(s, 1, 20), v.a);
        v.b = (uint)Value.Bits(s, 2, 20);
        Kept((uint)Value.Bits(s, 2, 20), v.b);
        v.c = (uint)Value.Bits(s, 3, 20);
        Kept((uint)Value.Bits(s, 3, 20), v.c);
        v.tail = Value.SByte(s, 4);
        Kept(Value.SByte(s, 4), v.tail);
        return v;
    }

    private static object Parts_bit_straddle(bit_straddle v) => (v.a, v.b, v.c, v.tail);

    private static bit_packed Make_bit_packed(uint s)
    {
        bit_packed v = default;
        v.a = (uint)Value.Bits(s, 1, 6);
        Kept((uint)Value.Bits(s, 1, 6), v.a);
        v.b = Value.UInt(s, 2);
        Kept(Value.UInt(s, 2), v.b);
        return v;
    }

    private static object Parts_bit_packed(bit_packed v) => (v.a, v.b);

    private static bit_packed_mixed Make_bit_packed_mixed(uint s)
    {
        bit_packed_mixed v = default;
        v.lead = Value.Byte(s, 1);
        Kept(Value.Byte(s, 1), v.lead);
        v.a = Value.Bits(s, 2, 1);
        Kept(Value.Bits(s, 2, 1), v.a);
        v.b = Value.Bits(s, 3, 63);
        Kept(Value.Bits(s, 3, 63), v.b);
        v.s = (short)Value.SignedBits(s, 4, 9);
        Kept((short)Value.SignedBits(s, 4, 9), v.s);
        v.tail = Value.Byte(s, 5);
        Kept(Value.Byte(s, 5), v.tail);
        return v;
    }

    private static object Parts_bit_packed_mixed(bit_packed_mixed v) => (v.lead, v.a, v.b, v.s, v.tail);
}
