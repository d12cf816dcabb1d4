using Conformance;

namespace Interop.CrossArch.Kinds;

/// <summary>Bit-fields of C's long, whose C# type belongs to the dialect.</summary>
public static partial class AllKinds
{
    private static bit_shared Make_bit_shared(uint s)
    {
        bit_shared v = default;
        v.dummy = Value.Int(s, 1);
        v.low = (uint)Value.Bits(s, 2, 1);
        Kept(Value.Bits(s, 2, 1), (ulong)v.low);
        v.high = (uint)Value.Bits(s, 3, 31);
        Kept(Value.Bits(s, 3, 31), (ulong)v.high);
        return v;
    }

    private static object Parts_bit_shared(bit_shared v) => (v.dummy, v.low, v.high);
}
