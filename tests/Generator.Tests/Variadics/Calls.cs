// Compiled by VariadicCallTests together with the bindings of native/variadic; not part of the test assembly itself.
#pragma warning disable CS1591
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static Variadic.NativeMethods;

namespace Variadic;

public static unsafe class Calls
{
    private static readonly List<string> Failures = [];

    public static List<string> Run()
    {
        Integers();
        FloatingPoint();
        InlineFunctions();
        Macros();
        return Failures;
    }

    private static void Same<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string what = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            Failures.Add($"{what}: {actual}, not {expected}");
    }

    private static void Integers()
    {
        Same(1, sum_ints(0));
        Same(1 - 5, sum_ints(1, -5));
        Same(1 - 3 + (2 * -4) + 3, sum_ints(3, -3, -4, 1));
        Same(1 + 650, sum_ints(12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        Same(long.MaxValue - 1, sum_llongs(2, long.MaxValue - 5, 2L));
        Same(-385L << 33, sum_llongs(10, -1L << 33, -2L << 33, -3L << 33, -4L << 33, -5L << 33, -6L << 33, -7L << 33, -8L << 33, -9L << 33, -10L << 33));
        var number = -11;
        fixed (byte* kinds = "iqpul"u8)
            Same(-2.0 - (2L << 40) - 33 + (4.0 * 0xFFFFFFF0) - 35, sum_kinds(kinds, -2, -1L << 40, &number, 0xFFFFFFF0, new CLong(-7)));
        Same(-2.5f * (0.5 - 9), scale_ints(-2.5f, 0.5, 1, -9));
        Same(2f * (1 - 285), scale_ints(2f, 1, 9, -1, -2, -3, -4, -5, -6, -7, -8, -9));
        long sum;
        store_sum(100, &sum, -1, 1L << 50);
        Same(99 + (2L << 50), sum);
    }

    private static void FloatingPoint()
    {
        Same(0.25, sum_doubles(1, 0.25));
        Same(0.25 + 3, sum_doubles(2, 0.25, 1.5));
        Same(506.0, sum_doubles(11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        var number = 4;
        fixed (byte* kinds = "idqpuld"u8)
            Same(-1 + (2 * 0.5) + 9 + 16 + 25 + 36 + (7 * -0.25), sum_kinds(kinds, -1, 0.5, 3, &number, 5, new CLong(6), -0.25));
        Same(-3 * (1.5 + 2.5 + (2 * 3.5)), scale_doubles(2, 1.5f, -3, 2.5, 3.5));
    }

    private static void InlineFunctions()
    {
        Same((3 * 7) - (5 * 2), cross(new point { x = 3, y = 5 }, new point { x = 2, y = 7 }));
        var moved = new point { x = 1, y = 2 };
        move(&moved, 10, -20);
        Same((11, -18), (moved.x, moved.y));
        Same(43, count_ints());
    }

    private static void Macros()
    {
        Same(42, AREA(6, 7));
        Same((nint)42, ANSWER().Value);
        var reset = new point { x = 1, y = 2 };
        RESET(&reset);
        Same((0, 0), (reset.x, reset.y));
    }
}
