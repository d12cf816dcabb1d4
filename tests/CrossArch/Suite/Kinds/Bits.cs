using Conformance;

namespace Interop.CrossArch.Kinds;

/// <summary>The bit-fields of native/conformance/bits.h.</summary>
public static partial class AllKinds
{
    private static bit_flags Make_bit_flags(uint s)
    {
        bit_flags v = default;
        v.a = (uint)Value.Bits(s, 1, 3);
        v.b = (int)Value.SignedBits(s, 2, 5);
        v.c = Value.Truth(s, 3) != 0;
        v.d = (uint)Value.Bits(s, 4, 23);
        return v;
    }

    private static object Parts_bit_flags(bit_flags v) => (v.a, v.b, v.c, v.d);

    private static bit_wide Make_bit_wide(uint s)
    {
        bit_wide v = default;
        v.x = Value.Bits(s, 1, 36);
        v.y = Value.Bits(s, 2, 28);
        v.whole = Value.UInt(s, 3);
        v.all = Value.Long(s, 4);
        return v;
    }

    private static object Parts_bit_wide(bit_wide v) => (v.x, v.y, v.whole, v.all);

    /// <summary>C's plain char, also as a bit-field, is signed on some targets: only its bits are compared.</summary>
    private static bit_units Make_bit_units(uint s)
    {
        bit_units v = default;
        v.a = (byte)Value.Bits(s, 1, 4);
        v.b = (short)Value.SignedBits(s, 2, 7);
        v.c = (int)Value.SignedBits(s, 3, 9);
        v.hue = (hue)Value.Bits(s, 4, 1);
        v.after = Value.Byte(s, 5);
        v.half = (ushort)Value.Bits(s, 6, 15);
        return v;
    }

    private static object Parts_bit_units(bit_units v) => (v.a & 15, v.b, v.c, v.hue, v.after, v.half);

    private static bit_gaps Make_bit_gaps(uint s)
    {
        bit_gaps v = default;
        v.a = (uint)Value.Bits(s, 1, 3);
        v.b = (uint)Value.Bits(s, 2, 3);
        v.c = (uint)Value.Bits(s, 3, 3);
        v.plain = Value.Byte(s, 4);
        v.d = (byte)Value.Bits(s, 5, 2);
        return v;
    }

    private static object Parts_bit_gaps(bit_gaps v) => (v.a, v.b, v.c, v.plain, v.d);

    private static bit_float Make_bit_float(uint s)
    {
        bit_float v = default;
        v.f = Value.Float(s, 1);
        v.a = (uint)Value.Bits(s, 2, 3);
        v.b = (uint)Value.Bits(s, 3, 29);
        v.s = Value.Short(s, 4);
        return v;
    }

    private static object Parts_bit_float(bit_float v) => (v.f, v.a, v.b, v.s);

    private static bit_straddle Make_bit_straddle(uint s)
    {
        bit_straddle v = default;
        v.a = (uint)Value.Bits(s, 1, 20);
        v.b = (uint)Value.Bits(s, 2, 20);
        v.c = (uint)Value.Bits(s, 3, 20);
        v.tail = Value.SByte(s, 4);
        return v;
    }

    private static object Parts_bit_straddle(bit_straddle v) => (v.a, v.b, v.c, v.tail);

    private static bit_packed Make_bit_packed(uint s)
    {
        bit_packed v = default;
        v.a = (uint)Value.Bits(s, 1, 6);
        v.b = Value.UInt(s, 2);
        return v;
    }

    private static object Parts_bit_packed(bit_packed v) => (v.a, v.b);

    private static bit_packed_mixed Make_bit_packed_mixed(uint s)
    {
        bit_packed_mixed v = default;
        v.lead = Value.Byte(s, 1);
        v.a = Value.Bits(s, 2, 1);
        v.b = Value.Bits(s, 3, 63);
        v.s = (short)Value.SignedBits(s, 4, 9);
        v.tail = Value.Byte(s, 5);
        return v;
    }

    private static object Parts_bit_packed_mixed(bit_packed_mixed v) => (v.lead, v.a, v.b, v.s, v.tail);
}
