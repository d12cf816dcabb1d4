using Conformance;

namespace Interop.CrossArch.Kinds;

/// <summary>How values of native/conformance/nested.h are made, and what is in them.</summary>
public static partial class AllKinds
{
    private static part_ints Ints(uint s, uint k) => new() { x = Value.Int(s, k), y = Value.Int(s, k + 1) };

    private static part_floats Floats(uint s, uint k) => new() { x = Value.Float(s, k), y = Value.Float(s, k + 1) };

    private static part_bytes Bytes(uint s, uint k) => new() { c = Value.Byte(s, k), s = Value.Short(s, k + 1) };

    private static object Of(part_ints v) => (v.x, v.y);

    private static object Of(part_floats v) => (v.x, v.y);

    private static object Of(part_bytes v) => (v.c, v.s);

    private static ints_and_floats Make_ints_and_floats(uint s) => new() { ints = Ints(s, 1), floats = Floats(s, 3), tag = Value.Byte(s, 5) };

    private static object Parts_ints_and_floats(ints_and_floats v) => (Of(v.ints), Of(v.floats), v.tag);

    private static hfa_of_two Make_hfa_of_two(uint s) => new() { first = Floats(s, 1), second = Floats(s, 3) };

    private static object Parts_hfa_of_two(hfa_of_two v) => (Of(v.first), Of(v.second));

    private static hfa_and_float Make_hfa_and_float(uint s) => new() { first = Floats(s, 1), last = Value.Float(s, 3) };

    private static object Parts_hfa_and_float(hfa_and_float v) => (Of(v.first), v.last);

    private static deep_double Make_deep_double(uint s)
    {
        deep_double value = default;
        value.deep.inner.d = Value.Double(s, 1);
        return value;
    }

    private static object Parts_deep_double(deep_double v) => v.deep.inner.d;

    private static mixed_and_char Make_mixed_and_char(uint s) => new() { mixed = new() { d = Value.Double(s, 1), i = Value.Int(s, 2) }, tail = Value.Byte(s, 3) };

    private static object Parts_mixed_and_char(mixed_and_char v) => (v.mixed.d, v.mixed.i, v.tail);

    private static pair_and_double Make_pair_and_double(uint s) => new() { bytes = Bytes(s, 1), d = Value.Double(s, 3) };

    private static object Parts_pair_and_double(pair_and_double v) => (Of(v.bytes), v.d);

    private static array_of_records Make_array_of_records(uint s)
    {
        array_of_records value = default;
        for (var i = 0; i < 3; i++)
            value.parts[i] = Bytes(s, 1 + (2 * (uint)i));
        return value;
    }

    private static object Parts_array_of_records(array_of_records v) => (Of(v.parts[0]), Of(v.parts[1]), Of(v.parts[2]));

    private static nested_arrays Make_nested_arrays(uint s)
    {
        nested_arrays value = default;
        for (var i = 0; i < 6; i++)
            value.grid[i] = Value.Int(s, 1 + (uint)i);
        value.last = Value.Float(s, 7);
        return value;
    }

    private static object Parts_nested_arrays(nested_arrays v) => Value.List(v.grid[0], v.grid[1], v.grid[2], v.grid[3], v.grid[4], v.grid[5], v.last);

    private static packed1 Make_packed1(uint s) => new() { c = Value.Byte(s, 1), i = Value.Int(s, 2), d = Value.Double(s, 3) };

    private static object Parts_packed1(packed1 v) => (v.c, v.i, v.d);

    private static packed2 Make_packed2(uint s) => new() { c = Value.Byte(s, 1), i = Value.Int(s, 2) };

    private static object Parts_packed2(packed2 v) => (v.c, v.i);
}
