using Conformance;

namespace Interop.CrossArch.Kinds;

/// <summary>The unions of native/conformance/nested.h: each holds its widest member.</summary>
public static partial class AllKinds
{
    private static int_or_float Make_int_or_float(uint s) => new() { i = Value.Int(s, 1) };

    private static object Parts_int_or_float(int_or_float v) => v.i;

    private static double_or_llong Make_double_or_llong(uint s) => new() { i = Value.Long(s, 1) };

    private static object Parts_double_or_llong(double_or_llong v) => v.i;

    private static float_or_double Make_float_or_double(uint s) => new() { d = Value.Double(s, 1) };

    private static object Parts_float_or_double(float_or_double v) => v.d;

    private static bytes_or_int Make_bytes_or_int(uint s)
    {
        bytes_or_int value = default;
        for (var i = 0; i < 7; i++)
            value.bytes[i] = Value.Byte(s, 1 + (uint)i);
        return value;
    }

    private static object Parts_bytes_or_int(bytes_or_int v) => Value.List(v.bytes[0], v.bytes[1], v.bytes[2], v.bytes[3], v.bytes[4], v.bytes[5], v.bytes[6]);

    private static ints_or_floats Make_ints_or_floats(uint s) => new() { ints = Ints(s, 1) };

    private static object Parts_ints_or_floats(ints_or_floats v) => Of(v.ints);

    private static tagged Make_tagged(uint s)
    {
        tagged value = default;
        value.kind = (int)(s % 3);
        if (value.kind == 0)
            value.value.i = Value.Int(s, 1);
        else if (value.kind == 1)
            value.value.f = Value.Float(s, 1);
        else
            value.value.d = Value.Double(s, 1);
        return value;
    }

    private static object Parts_tagged(tagged v) => (v.kind, v.kind == 0 ? v.value.i : v.kind == 1 ? v.value.f : v.value.d);
}
