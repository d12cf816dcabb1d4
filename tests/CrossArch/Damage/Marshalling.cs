using System.Runtime.InteropServices;

namespace Interop.CrossArch.Damage;

/// <summary>Wrong declarations of the strings and callbacks in native/damage/marshalling.h.</summary>
internal static class Marshalling
{
    [Alone("the library's own title")]
    internal static class ABI4001_literal_freed
    {
        [DllImport("damage")]
        private static extern string title();

        public static Seen Run() => Seen.Text("the library's own title", title());
    }

    [Alone("a name of the library's own")]
    internal static class ABI4001_memory_of_the_library_freed
    {
        [DllImport("damage")]
        private static extern string name_of_library();

        [DllImport("damage", EntryPoint = "name_of_library")]
        private static extern IntPtr Right();

        private static bool IsIntact(string text, IntPtr at) => text.Select((letter, i) => Marshal.ReadByte(at, i) == letter).All(same => same);

        public static Seen Run()
        {
            const string Name = "a name of the library's own";
            name_of_library();
            return Seen.Text(Name, IsIntact(Name, Right()) ? Name : "other bytes, the second time");
        }
    }

    internal static class ABI4003_one_byte_for_two
    {
        [DllImport("damage")]
        private static extern int first_unit(string text);

        public static Seen Run() => Seen.Number('a', first_unit("abc"));
    }

    internal static class ABI4003_two_bytes_for_one
    {
        [DllImport("damage", CharSet = CharSet.Unicode)]
        private static extern int length_in_bytes(string text);

        public static Seen Run() => Seen.Number(5, length_in_bytes("hello"));
    }

    internal static class ABI4004_int_given_for_8_bytes
    {
        private delegate int Count(int seed);

        [DllImport("damage")]
        private static extern long ask_count(Count callback, int seed);

        public static Seen Run() => Seen.Wide(-1, ask_count(seed => seed, -1));
    }

    internal static class ABI4004_long_taken_for_an_int
    {
        private delegate int Difference(long a, int b, int c);

        [DllImport("damage")]
        private static extern int ask_difference(Difference callback, int a, int b, int c);

        public static Seen Run() => Seen.Number(5, ask_difference((a, b, c) => unchecked((int)a - b), 7, 2, 100));
    }

    internal static class ABI4004_no_result_where_C_reads_one
    {
        private delegate void Progress(IntPtr done);

        [DllImport("damage")]
        private static extern int rounds(Progress callback);

        public static Seen Run() => Seen.Chance(3, rounds(done => { }));
    }
}
