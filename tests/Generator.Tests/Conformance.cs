// Compiled by NativeCallTests together with the bindings of native/conformance; not part of the test assembly itself.
#pragma warning disable CS1591, CS8778
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using static Conformance.NativeMethods;

namespace Conformance;

public static unsafe class Calls
{
    private static readonly List<string> Failures = [];

    public static List<string> Run()
    {
        Scalars();
        Pointers();
        Records();
        Many();
        Enums();
        Callbacks();
        Variables();
        Text();
        Failures.AddRange(NativeLayout.Differences());
        return Failures;
    }

    private static void Same<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string what = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            Failures.Add($"{what}: {actual}, not {expected}");
    }

    private static void Scalars()
    {
        // High bits and signs: small positive numbers pass through any wrong width.
        Same((byte)0xF0, echo_char(0xF0));
        Same((sbyte)-16, echo_schar(-16));
        Same((short)-2, echo_short(-2));
        Same(int.MinValue, echo_int(int.MinValue));
        Same(0xFFFFFFF0u, echo_uint(0xFFFFFFF0u));
        Same((nint)(-5), echo_long(new CLong(-5)).Value);
        Same(sizeof(CULong) == 8 ? (nuint)0xFEDCBA9876543210 : 0xFEDCBA98, echo_ulong(new CULong(sizeof(CULong) == 8 ? unchecked((nuint)0xFEDCBA9876543210) : 0xFEDCBA98)).Value);
        Same(-0x123456789ABCDEF0, echo_llong(-0x123456789ABCDEF0));
        Same(nuint.MaxValue - 7, echo_size(nuint.MaxValue - 7));
        Same((nint)(-9), echo_ptrdiff(-9));
        Same(0xFEDCBA9876543210, echo_u64(0xFEDCBA9876543210));
        Same((sbyte)-128, echo_i8(-128));
        Same(-1.5f, echo_float(-1.5f));
        Same(1e300, echo_double(1e300));
        Same((byte)1, echo_bool(1));
        Same((byte)0, echo_bool(0));
        Same((nint)0x7654, (nint)echo_pointer((void*)0x7654));
    }

    private static void Pointers()
    {
        var longs = stackalloc CLong[3];
        longs[0] = longs[2] = new CLong(0x77);
        give_long(&longs[1]);
        Same((nint)(-2), longs[1].Value);
        Same((nint)0x77, longs[0].Value);
        Same((nint)0x77, longs[2].Value);
        var sizes = stackalloc nuint[3];
        sizes[0] = sizes[2] = 0x77;
        give_size(&sizes[1]);
        Same(nuint.MaxValue - 2, sizes[1]);
        Same((nuint)0x77, sizes[2]);
        var bools = stackalloc byte[3];
        bools[0] = bools[2] = 0x77;
        give_bool(&bools[1]);
        Same((byte)1, bools[1]);
        Same((byte)0x77, bools[2]);
        for (var i = 0; i < 3; i++)
            longs[i] = new CLong(10 * (i - 3));
        Same((nint)(-60), sum_longs(longs, 3).Value);
    }

    private static void Records()
    {
        var swapped = swap_pair(new pair { first = 1, second = -2 });
        Same((-2, 1), (swapped.first, swapped.second));
        var scaled = scale_floats(new floats { x = 1, y = 2, z = -3 }, 2);
        Same((2f, 4f, -6f), (scaled.x, scaled.y, scaled.z));
        var doubles = swap_doubles(new doubles { x = 1.5, y = -2.5 });
        Same((-2.5, 1.5), (doubles.x, doubles.y));
        var negated = negate_mixed(new mixed { d = 0.25, i = 7 });
        Same((-0.25, -7), (negated.d, negated.i));
        var rotated = rotate_tiny(new tiny { a = 1, b = 2, c = 255 });
        Same(((byte)2, (byte)255, (byte)1), (rotated.a, rotated.b, rotated.c));
        large numbers = default;
        for (var i = 0; i < 5; i++)
            numbers.values[i] = i == 4 ? long.MinValue : i;
        var reversed = reverse_large(numbers);
        Same((long.MinValue, 3L, 0L), (reversed.values[0], reversed.values[1], reversed.values[4]));
        var bumped = bump_nested(new nested { inner = new pair { first = 1, second = 2 }, point = new floats { x = 1, y = 2, z = 3 }, tag = 255 });
        Same((2, 1, 1f, 6f, (byte)0), (bumped.inner.first, bumped.inner.second, bumped.point.x, bumped.point.z, bumped.tag));
        Same(-14, double_tagged(new tagged { kind = 0, value = new number { i = -7 } }).value.i);
        Same(-3f, double_tagged(new tagged { kind = 1, value = new number { f = -1.5f } }).value.f);
        Same(1e100 * 2, double_tagged(new tagged { kind = 2, value = new number { d = 1e100 } }).value.d);
        var packed = new packed { c = 1, i = -123456789, d = 2.5 };
        Same(-123456789, read_packed(&packed));
        var echoed = echo_packed(packed);
        Same(((byte)1, -123456789, 2.5), (echoed.c, echoed.i, echoed.d));
    }

    private static void Many() => Same(
        1 + 2.5 * 2 - 3 * 3 + 4.5 * 4 - 5 * 5 + 6.5 * 6 - 7 * 7 + 8.5 * 8 + 9 * 9 + 10.5 * 10 + 11 * 11 + 12.5 * 12 + 13 * 13 + 14.5 * 14 - 15 * 15 + 16.5 * 16 - 17 * 17 + 18.5 * 18 - 19 * 19 + 20.5 * 20,
        sum_many(1, 2.5, new CLong(-3), 4.5f, -5, 6.5, -7, 8.5, 9, 10.5, 11, 12.5, 13, 14.5, -15, 16.5, new CLong(-17), 18.5, -19, 20.5));

    private static void Enums()
    {
        Same(level.HIGH, next_level(level.MIDDLE));
        Same(level.LOW, next_level(level.HIGH));
        Same(level.MIDDLE, next_level(level.LOW));
        Same(mask.BIT_A | mask.BIT_C, toggle_mask(mask.BIT_A | mask.BIT_B, mask.BIT_B | mask.BIT_C));
        Same(small.SMALL_TOP, other_small(small.SMALL_NONE));
        Same(small.SMALL_NONE, other_small(200));
        Same(OperatingSystem.IsWindows() ? 4 : 1, small.SizeOf);
        var smalls = swap_small(new small_pair { a = small.SMALL_TOP, b = 7 });
        Same((7, 200), ((int)smalls.a, (int)smalls.b));
    }

    private static void Callbacks()
    {
        var seen = 0.0;
        Same((nint)(-(0 + 1 + 2 + 3) + 4 * 1000), visit(&Visit, &seen, new CLong(4)).Value);
        Same(0.5 * 6 + 6, seen);
        operations operations = default;
        operations.add = &Add;
        operations.make = &Make;
        Same(-3, run_operations(&operations, 4, -7));
        Same(42, choose_operation(0)(21));
        Same(49, choose_operation(1)(-7));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static CLong Visit(void* user, CLong value, mixed context)
    {
        *(double*)user += context.d + context.i;
        return new CLong(value.Value + 1000);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Add(int a, int b) => a + b;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static pair Make(int first, int second) => new() { first = first, second = second };

    private static void Variables()
    {
        Same((40, (nint)(-7), 0.625, level.MIDDLE), (counter, long_counter.Value, ratio, current_level));
        Same((2.5, 3), (shared.d, shared.i));
        Same(5, renamed);
        bump_variables();
        Same((42, (nint)(-14), level.HIGH), (counter, long_counter.Value, current_level));
        Same((-2.5, -3), (shared.d, shared.i));
        Same("second", Marshal.PtrToStringUTF8((nint)label));
        Same(6, renamed);

        counter = int.MinValue;
        long_counter = new CLong(1000);
        current_level = level.HIGH;
        shared.d = 8;
        shared.i = 1;
        renamed = -10;
        current_visitor = &VisitShared;
        fixed (byte* text = "fresh"u8)
        {
            label = text;
            bump_variables();
        }
        current_visitor = null;
        Same((int.MinValue + 2 + 114, (nint)2000, level.LOW), (counter, long_counter.Value, current_level));
        Same((-8.0, -1), (shared.d, shared.i));
        Same("second", Marshal.PtrToStringUTF8((nint)label));
        Same(-9, renamed);

        Same("middle", Marshal.PtrToStringUTF8((nint)level_names[1]));
        Same((6, 3, -6), (grid.Length, grid[2], grid[5]));
        Same((2, 4, 3), (pairs.Length, pairs[1].second, pairs[1].first));
        pairs[1].first = 9;
        bump_variables();
        Same((9, 4), (pairs[1].second, pairs[1].first));
        Same(77, hidden_value(concealed));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static CLong VisitShared(void* user, CLong value, mixed context) => new(value.Value + context.i + 15);

    private static void Text()
    {
        fixed (byte* text = "grüß"u8)
            Same((nuint)6, measure(text));
        Same("grüß dich", Marshal.PtrToStringUTF8((nint)greeting()));
        fixed (byte* text = PLAIN_TEXT)
            Same(1, is_plain_text(text));
        fixed (byte* text = NO_UTF8_TEXT)
            Same(1, is_no_utf8_text(text));
        var encoding = OperatingSystem.IsWindows() ? Encoding.Unicode : Encoding.UTF32;
        fixed (byte* text = encoding.GetBytes(WIDE_TEXT + "\0"))
            Same(1, is_wide_text(text));
    }
}
