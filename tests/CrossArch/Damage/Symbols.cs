using System.Runtime.InteropServices;

namespace Interop.CrossArch.Damage;

/// <summary>Wrong declarations of the functions in native/damage/symbols.h.</summary>
internal static unsafe class Symbols
{
    internal static class ABI3001_misspelt
    {
        [DllImport("damage")]
        private static extern int thing_clsoe(IntPtr thing);

        public static Seen Run()
        {
            try
            {
                return Seen.Number(1, thing_clsoe(IntPtr.Zero));
            }
            catch (EntryPointNotFoundException)
            {
                return Seen.Text("1", "EntryPointNotFoundException");
            }
        }
    }

    internal static class ABI3004_parameters_missing
    {
        [DllImport("damage")]
        private static extern int sum_of_six(int a, int b);

        public static Seen Run() => Seen.Chance(3, sum_of_six(1, 2));
    }

    internal static class ABI3005_result_of_void
    {
        [DllImport("damage")]
        private static extern int remember(string text);

        public static Seen Run() => Seen.Chance(0, remember("hello"));
    }

    [Alone("77 in the argument")]
    internal static class ABI3005_void_for_a_large_record
    {
        [DllImport("damage")]
        private static extern void report_for(long* subject);

        public static Seen Run()
        {
            var numbers = stackalloc long[16];
            numbers[0] = 77;
            report_for(numbers);
            return Seen.Text("77 in the argument", $"{numbers[0]} in the argument");
        }
    }

    internal static class ABI3006_address_for_a_record
    {
        private struct Range
        {
            public long low, high;
        }

        [DllImport("damage")]
        private static extern long range_length(ref Range range);

        public static Seen Run()
        {
            var range = new Range { low = 2, high = 7 };
            return Seen.Chance(5, range_length(ref range));
        }
    }

    internal static class ABI3006_address_for_a_small_record
    {
        private struct Span
        {
            public int low, high;
        }

        [DllImport("damage")]
        private static extern int span_length(ref Span span);

        public static Seen Run()
        {
            var span = new Span { low = 2, high = 7 };
            return Seen.Chance(5, span_length(ref span));
        }
    }

    internal static class ABI3006_pointer_where_C_fills_a_record
    {
        [DllImport("damage")]
        private static extern void box_fill(out IntPtr box);

        public static Seen Run()
        {
            var memory = new IntPtr[8];
            memory[1] = (IntPtr)77;
            box_fill(out memory[0]);
            return Seen.Text("77 beside it", $"{memory[1]} beside it");
        }
    }

    internal static class ABI3006_ref_for_a_number
    {
        [DllImport("damage")]
        private static extern int half(ref int number);

        public static Seen Run()
        {
            var number = 6;
            return Seen.Chance(3, half(ref number));
        }
    }

    internal static class ABI3007_doubles_for_variable_arguments
    {
        [DllImport("damage")]
        private static extern double sum_of(int count, double a, double b, double c);

        public static Seen Run() => Seen.Chance(42.5, sum_of(3, 2.5, 10, 30));
    }
}
