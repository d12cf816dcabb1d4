// Compiled by DllImportCallTests together with the DllImport bindings of native/conformance, in C# 7.3 and for .NET Standard 2.0; not part
// of the test assembly itself. Conformance.cs is its like for today's .NET.
#pragma warning disable CS1591
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using static Conformance.NativeMethods;

namespace Conformance
{
    public static unsafe class Calls
    {
        private static readonly List<string> Failures = new List<string>();

        // C calls these while the program runs: they must live as long.
        private static readonly List<Delegate> Kept = new List<Delegate>();

        private static bool IsLong64 => NativeLong.SizeOf == 8;

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

        private static void Same<T>(T expected, T actual, string what)
        {
            if (!EqualityComparer<T>.Default.Equals(expected, actual))
                Failures.Add(what + ": " + actual + ", not " + expected);
        }

        private static void Scalars()
        {
            // High bits and signs: small positive numbers pass through any wrong width.
            Same((byte)0xF0, echo_char(0xF0), "echo_char");
            Same((sbyte)-16, echo_schar(-16), "echo_schar");
            Same((short)-2, echo_short(-2), "echo_short");
            Same(int.MinValue, echo_int(int.MinValue), "echo_int");
            Same(0xFFFFFFF0u, echo_uint(0xFFFFFFF0u), "echo_uint");
            Same<long>(-5, echo_long(-5), "echo_long");
            Same<long>(IsLong64 ? -0x123456789ABCDEF0 : int.MinValue, echo_long(IsLong64 ? -0x123456789ABCDEF0 : int.MinValue), "echo_long of high bits");
            Same<ulong>(IsLong64 ? 0xFEDCBA9876543210 : 0xFEDCBA98, echo_ulong(IsLong64 ? 0xFEDCBA9876543210 : 0xFEDCBA98), "echo_ulong");
            Same(-0x123456789ABCDEF0, echo_llong(-0x123456789ABCDEF0), "echo_llong");
            var size = (UIntPtr)(UIntPtr.Size == 8 ? 0xFEDCBA9876543210 : 0xFEDCBA98);
            Same(size, echo_size(size), "echo_size");
            Same((IntPtr)(-9), echo_ptrdiff((IntPtr)(-9)), "echo_ptrdiff");
            Same(0xFEDCBA9876543210, echo_u64(0xFEDCBA9876543210), "echo_u64");
            Same((sbyte)-128, echo_i8(-128), "echo_i8");
            Same(-1.5f, echo_float(-1.5f), "echo_float");
            Same(1e300, echo_double(1e300), "echo_double");
            Same((byte)1, echo_bool(1), "echo_bool");
            Same((byte)0, echo_bool(0), "echo_bool of false");
            Same((IntPtr)0x7654, (IntPtr)echo_pointer((void*)0x7654), "echo_pointer");
            var isThrown = false;
            try
            {
                NativeLong tooLarge = 1L << 40;
            }
            catch (OverflowException)
            {
                isThrown = true;
            }
            Same(!IsLong64, isThrown, "a number too large for long");
        }

        private static void Pointers()
        {
            // C's array of longs: elements of C's size, in memory that has room for the largest.
            var longs = stackalloc NativeLong[3];
            NativeLong.WriteAt(longs, 0, 0x77);
            NativeLong.WriteAt(longs, 2, 0x77);
            give_long((NativeLong*)((byte*)longs + NativeLong.SizeOf));
            Same(-2L, NativeLong.ReadAt(longs, 1), "give_long");
            Same(0x77L, NativeLong.ReadAt(longs, 0), "the long before");
            Same(0x77L, NativeLong.ReadAt(longs, 2), "the long behind");
            NativeLong one;
            give_long(&one);
            Same<long>(-2, one, "give_long to a variable");
            for (var i = 0; i < 3; i++)
                NativeLong.WriteAt(longs, i, 10 * (i - 3));
            Same<long>(-60, sum_longs(longs, (UIntPtr)3), "sum_longs");
            var sizes = stackalloc UIntPtr[3];
            sizes[0] = sizes[2] = (UIntPtr)0x77;
            give_size(&sizes[1]);
            Same(UIntPtr.Size == 8 ? ulong.MaxValue - 2 : uint.MaxValue - 2, (ulong)sizes[1], "give_size");
            Same(0x77UL, (ulong)sizes[2], "the size behind");
            var bools = stackalloc byte[3];
            bools[0] = bools[2] = 0x77;
            give_bool(&bools[1]);
            Same((byte)1, bools[1], "give_bool");
            Same((byte)0x77, bools[2], "the bool behind");
        }

        private static void Records()
        {
            var swapped = swap_pair(new pair { first = 1, second = -2 });
            Same((-2, 1), (swapped.first, swapped.second), "swap_pair");
            var scaled = scale_floats(new floats { x = 1, y = 2, z = -3 }, 2);
            Same((2f, 4f, -6f), (scaled.x, scaled.y, scaled.z), "scale_floats");
            var doubles = swap_doubles(new doubles { x = 1.5, y = -2.5 });
            Same((-2.5, 1.5), (doubles.x, doubles.y), "swap_doubles");
            var negated = negate_mixed(new mixed { d = 0.25, i = 7 });
            Same((-0.25, -7), (negated.d, negated.i), "negate_mixed");
            var rotated = rotate_tiny(new tiny { a = 1, b = 2, c = 255 });
            Same(((byte)2, (byte)255, (byte)1), (rotated.a, rotated.b, rotated.c), "rotate_tiny");
            var numbers = default(large);
            for (var i = 0; i < 5; i++)
                numbers.values[i] = i == 4 ? long.MinValue : i;
            var reversed = reverse_large(numbers);
            Same((long.MinValue, 3L, 0L), (reversed.values[0], reversed.values[1], reversed.values[4]), "reverse_large");
            var bumped = bump_nested(new nested { inner = new pair { first = 1, second = 2 }, point = new floats { x = 1, y = 2, z = 3 }, tag = 255 });
            Same((2, 1, 1f, 6f, (byte)0), (bumped.inner.first, bumped.inner.second, bumped.point.x, bumped.point.z, bumped.tag), "bump_nested");
            Same(-14, double_tagged(new tagged { kind = 0, value = new number { i = -7 } }).value.i, "double_tagged int");
            Same(-3f, double_tagged(new tagged { kind = 1, value = new number { f = -1.5f } }).value.f, "double_tagged float");
            Same(1e100 * 2, double_tagged(new tagged { kind = 2, value = new number { d = 1e100 } }).value.d, "double_tagged double");
            var packed = new packed { c = 1, i = -123456789, d = 2.5 };
            Same(-123456789, read_packed(&packed), "read_packed");
            var echoed = echo_packed(packed);
            Same(((byte)1, -123456789, 2.5), (echoed.c, echoed.i, echoed.d), "echo_packed");
        }

        private static void Many() => Same(
            1 + 2.5 * 2 - 3 * 3 + 4.5 * 4 - 5 * 5 + 6.5 * 6 - 7 * 7 + 8.5 * 8 + 9 * 9 + 10.5 * 10 + 11 * 11 + 12.5 * 12 + 13 * 13 + 14.5 * 14 - 15 * 15 + 16.5 * 16 - 17 * 17 + 18.5 * 18 - 19 * 19 + 20.5 * 20,
            sum_many(1, 2.5, -3, 4.5f, -5, 6.5, -7, 8.5, 9, 10.5, (UIntPtr)11, 12.5, 13, 14.5, -15, 16.5, -17, 18.5, -19, 20.5),
            "sum_many");

        private static void Enums()
        {
            Same(level.HIGH, next_level(level.MIDDLE), "next_level");
            Same(level.LOW, next_level(level.HIGH), "next_level");
            Same(level.MIDDLE, next_level(level.LOW), "next_level");
            Same(mask.BIT_A | mask.BIT_C, toggle_mask(mask.BIT_A | mask.BIT_B, mask.BIT_B | mask.BIT_C), "toggle_mask");
            Same(small.SMALL_TOP, other_small(small.SMALL_NONE), "other_small");
            Same(small.SMALL_NONE, other_small(200), "other_small");
            Same(RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? 4 : 1, small.SizeOf, "size of small");
            var smalls = swap_small(new small_pair { a = small.SMALL_TOP, b = 7 });
            Same((7, 200), ((int)smalls.a, (int)smalls.b), "swap_small");
        }

        private static IntPtr Pointer(Delegate callback)
        {
            Kept.Add(callback);
            return Marshal.GetFunctionPointerForDelegate(callback);
        }

        private static void Callbacks()
        {
            var seen = 0.0;
            var each = Pointer(IsLong64 ? (Delegate)new visitor_linux_x64(Visit64) : new visitor_win_x64(Visit32));
            Same<long>(-(0 + 1 + 2 + 3) + 4 * 1000L, visit(each, &seen, 4), "visit");
            Same(0.5 * 6 + 6, seen, "what was visited");
            var operations = default(operations);
            operations.add = Pointer(new operations._add_e__Delegate((a, b) => a + b));
            operations.make = Pointer(new operations._make_e__Delegate((first, second) => new pair { first = first, second = second }));
            Same(-3, run_operations(&operations, 4, -7), "run_operations");
            var twice = Marshal.GetDelegateForFunctionPointer<_choose_operation_return_e__Delegate>(choose_operation(0));
            var square = Marshal.GetDelegateForFunctionPointer<_choose_operation_return_e__Delegate>(choose_operation(1));
            Same(42, twice(21), "twice");
            Same(49, square(-7), "square");
        }

        private static long Visit64(void* user, long value, mixed context)
        {
            *(double*)user += context.d + context.i;
            return value + 1000;
        }

        private static int Visit32(void* user, int value, mixed context)
        {
            *(double*)user += context.d + context.i;
            return value + 1000;
        }

        private static void Variables()
        {
            Same((40, -7L, 0.625, level.MIDDLE), (counter, NativeLong.ReadAt(long_counter, 0), ratio, current_level), "variables");
            Same((2.5, 3), (shared.d, shared.i), "shared");
            Same(5, renamed, "renamed");
            bump_variables();
            Same((42, -14L, level.HIGH), (counter, NativeLong.ReadAt(long_counter, 0), current_level), "variables after a bump");
            Same((-2.5, -3), (shared.d, shared.i), "shared after a bump");
            Same("second", Utf8(label), "label");
            Same(6, renamed, "renamed after a bump");

            counter = int.MinValue;
            NativeLong.WriteAt(long_counter, 0, 1000);
            current_level = level.HIGH;
            shared.d = 8;
            shared.i = 1;
            renamed = -10;
            current_visitor = Pointer(IsLong64
                ? (Delegate)new _current_visitor_e__Delegate_linux_x64((user, value, context) => value + context.i + 15)
                : new _current_visitor_e__Delegate_win_x64((user, value, context) => value + context.i + 15));
            fixed (byte* text = Encoding.UTF8.GetBytes("fresh\0"))
            {
                label = text;
                bump_variables();
            }
            current_visitor = IntPtr.Zero;
            Same((int.MinValue + 2 + 114, 2000L, level.LOW), (counter, NativeLong.ReadAt(long_counter, 0), current_level), "variables that C# set");
            Same((-8.0, -1), (shared.d, shared.i), "shared that C# set");
            Same("second", Utf8(label), "label that C# set");
            Same(-9, renamed, "renamed that C# set");

            Same("middle", Utf8(level_names[1]), "level_names");
            Same((3, -6), (grid[2], grid[5]), "grid");
            Same((4, 3), (pairs[1].second, pairs[1].first), "pairs");
            pairs[1].first = 9;
            bump_variables();
            Same((9, 4), (pairs[1].second, pairs[1].first), "pairs after a bump");
            Same(77, hidden_value(concealed), "hidden_value");
        }

        private static void Text()
        {
            fixed (byte* text = Encoding.UTF8.GetBytes("gr\u00fc\u00df\0"))
                Same(6UL, (ulong)measure(text), "measure");
            Same("gr\u00fc\u00df dich", Utf8(greeting()), "greeting");
            fixed (byte* text = PLAIN_TEXT)
                Same(1, is_plain_text(text), "is_plain_text");
            fixed (byte* text = NO_UTF8_TEXT)
                Same(1, is_no_utf8_text(text), "is_no_utf8_text");
            var encoding = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? Encoding.Unicode : BitConverter.IsLittleEndian ? Encoding.UTF32 : new UTF32Encoding(true, false);
            fixed (byte* text = encoding.GetBytes(WIDE_TEXT + "\0"))
                Same(1, is_wide_text(text), "is_wide_text");
        }

        private static string Utf8(byte* text)
        {
            var length = 0;
            while (text[length] != 0)
                length++;
            return Encoding.UTF8.GetString(text, length);
        }
    }
}
