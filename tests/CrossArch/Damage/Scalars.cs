using System.Runtime.InteropServices;

namespace Interop.CrossArch.Damage;

/// <summary>Wrong declarations of native/damage/scalars.h.</summary>
internal static class Scalars
{
    internal static class ABI1001_int_read_as_long
    {
        [DllImport("damage")]
        private static extern long int_of(ulong value);

        public static Seen Run() => Seen.Wide(-1, int_of(Platform.Dirty));
    }

    internal static class ABI1001_long_given_for_an_int
    {
        [DllImport("damage")]
        private static extern int difference(long a, int b);

        public static Seen Run() => Seen.Number(5, difference(7, 2));
    }

    internal static class ABI1002_pointer_read_as_int
    {
        [DllImport("damage")]
        private static extern int cell();

        [DllImport("damage", EntryPoint = "cell")]
        private static extern IntPtr Right();

        public static Seen Run() => Seen.Text("the address", (IntPtr)cell() == Right() ? "the address" : "half of the address");
    }

    [Alone("42")]
    internal static class ABI1002_pointer_read_as_int_and_followed
    {
        [DllImport("damage")]
        private static extern int cell();

        [DllImport("damage")]
        private static extern int cell_at(IntPtr at);

        public static Seen Run() => Seen.Number(42, cell_at((IntPtr)cell()));
    }

    internal static class ABI1003_long_read_as_64_bits
    {
        [DllImport("damage")]
        private static extern long long_of(ulong value);

        public static Seen Run() => Seen.Wide(Platform.HasNarrowLong ? -1 : (long)(Platform.Dirty / 8), long_of(Platform.Dirty));
    }

    internal static class ABI1003_64_bits_given_for_a_long
    {
        [DllImport("damage")]
        private static extern int difference_of_longs(long a, int b);

        public static Seen Run() => Seen.Number(5, difference_of_longs(7, 2));
    }

    internal static class ABI1004_size_read_as_64_bits
    {
        [DllImport("damage")]
        private static extern ulong size_of(ulong value);

        public static Seen Run() => Seen.Wide(IntPtr.Size == 4 ? 0xFFFFFFFF : (long)(Platform.Dirty / 8), (long)size_of(Platform.Dirty));
    }

    internal static class ABI1004_64_bits_given_for_a_size
    {
        [DllImport("damage")]
        private static extern int difference_of_sizes(ulong a, int b);

        public static Seen Run() => Seen.Number(5, difference_of_sizes(7, 2));
    }

    internal static class ABI1005_own_typedef_read_as_64_bits
    {
        [DllImport("damage")]
        private static extern long offset_of(ulong value);

        public static Seen Run() => Seen.Wide(Platform.IsWindows ? -1 : (long)(Platform.Dirty / 8), offset_of(Platform.Dirty));
    }

    internal static class ABI1006_Bool_read_as_four_bytes
    {
        [DllImport("damage")]
        private static extern bool same(string a, string b);

        public static Seen Run() => Seen.Text("false", same("apple", "banana") ? "true" : "false");
    }

    internal static class ABI1007_char_read_as_two_bytes
    {
        [DllImport("damage", CharSet = CharSet.Unicode)]
        private static extern char char_of(ulong value);

        public static Seen Run() => Seen.Number('A', char_of(('A' + 0x100) * 8));
    }

    internal static class ABI1008_int_given_for_a_float
    {
        [DllImport("damage")]
        private static extern int whole_part(int number);

        public static Seen Run() => Seen.Chance(7, whole_part(7));
    }

    internal static class ABI1008_double_read_as_int
    {
        [DllImport("damage")]
        private static extern int half_of(int number);

        public static Seen Run() => Seen.Chance(300, half_of(600));
    }

    internal static class ABI1008_float_for_a_double
    {
        [DllImport("damage")]
        private static extern float twice(float number);

        public static Seen Run() => Seen.Chance(14, twice(7));
    }

    internal static class ABI1010_int_where_C_writes_8_bytes
    {
        [DllImport("damage")]
        private static extern void measure(ref int size);

        public static Seen Run()
        {
            int[] numbers = { 0x77, 0x77 };
            measure(ref numbers[0]);
            return Seen.Text("7, and 0x77 beside it", $"{numbers[0]}, and {(numbers[1] == 0x77 ? "0x77" : numbers[1].ToString())} beside it");
        }
    }

    internal static class ABI1010_ints_where_C_reads_8_bytes
    {
        [DllImport("damage")]
        private static extern long sum(int[] numbers, int count);

        public static Seen Run() => Seen.Number(30, sum(new[] { 10, 20, 30, 40 }, 2));
    }
}
