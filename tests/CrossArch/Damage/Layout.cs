using System.Runtime.InteropServices;

namespace Interop.CrossArch.Damage;

/// <summary>Wrong declarations of the records in native/damage/layout.h.</summary>
internal static unsafe class Layout
{
    internal static class ABI2001_member_missing
    {
        private struct Sample
        {
            public int first, second;
        }

        [DllImport("damage")]
        private static extern void sample_fill(ref Sample sample);

        public static Seen Run()
        {
            var samples = new Sample[2];
            samples[1].first = 77;
            sample_fill(ref samples[0]);
            return Seen.Text("77 behind it", $"{samples[1].first} behind it");
        }
    }

    internal static class ABI2002_fields_exchanged
    {
        private struct Point
        {
            public int y, x;
        }

        [DllImport("damage")]
        private static extern int point_x(ref Point point);

        public static Seen Run()
        {
            var point = new Point { x = 1, y = 2 };
            return Seen.Number(1, point_x(ref point));
        }
    }

    internal static class ABI2003_long_field_for_an_int
    {
        private struct Entry
        {
            public long id;
            public int size;
        }

        [DllImport("damage")]
        private static extern int entry_size(ref Entry entry);

        public static Seen Run()
        {
            var entry = new Entry { id = 5, size = 7 };
            return Seen.Number(7, entry_size(ref entry));
        }
    }

    internal static class ABI2005_packed_in_C_alone
    {
        private struct Packet
        {
            public byte kind;
            public int length;
        }

        [DllImport("damage")]
        private static extern int packet_length(ref Packet packet);

        public static Seen Run()
        {
            var packet = new Packet { kind = 1, length = 7 };
            return Seen.Number(7, packet_length(ref packet));
        }
    }

    internal static class ABI2006_offsets_of_32_bits
    {
        [StructLayout(LayoutKind.Explicit)]
        private struct Node
        {
            [FieldOffset(0)]
            public IntPtr next;

            [FieldOffset(4)]
            public int value;
        }

        [DllImport("damage")]
        private static extern int node_value(ref Node node);

        public static Seen Run()
        {
            var nodes = new Node[2];
            nodes[0].value = 7;
            return Seen.Number(7, node_value(ref nodes[0]));
        }
    }

    internal static class ABI2007_element_missing
    {
        private struct Label
        {
            public fixed int letters[3];
            public int length;
        }

        [DllImport("damage")]
        private static extern int label_length(ref Label label);

        public static Seen Run()
        {
            var labels = new Label[2];
            labels[0].length = 7;
            return Seen.Number(7, label_length(ref labels[0]));
        }
    }

    [Alone("4368")]
    internal static class ABI2008_pointer_for_a_flexible_array
    {
        private struct Message
        {
            public int count;
            public int* items;
        }

        [DllImport("damage")]
        private static extern Message* message_of_three();

        public static Seen Run()
        {
            try
            {
                return Seen.Number(0x1110, message_of_three()->items[0]);
            }
            catch (NullReferenceException)
            {
                return Seen.Text("4368", "NullReferenceException");
            }
        }
    }

    internal static class ABI2009_too_few_bytes_for_the_bits
    {
        private struct Glyph
        {
            public ushort codepoint;
            public int advance;
        }

        [DllImport("damage")]
        private static extern void glyph_fill(out Glyph glyph);

        public static Seen Run()
        {
            glyph_fill(out var glyph);
            return Seen.Number(0x1F600, glyph.codepoint >> 2);
        }
    }

    internal static class ABI2010_enumeration_read_as_8_bytes
    {
        private enum Level : long
        {
            LEVEL_LOW,
            LEVEL_HIGH = -1,
        }

        [DllImport("damage")]
        private static extern Level level_of(ulong value);

        public static Seen Run() => Seen.Wide((long)Level.LEVEL_HIGH, (long)level_of(Platform.Dirty));
    }

    internal static class ABI2011_octal_read_as_decimal
    {
        private enum Key
        {
            KEY_RETURN = '\r',
            KEY_DELETE = 177,
        }

        [DllImport("damage")]
        private static extern int is_delete(Key key);

        public static Seen Run() => Seen.Number(1, is_delete(Key.KEY_DELETE));
    }

    internal static class ABI2013_floats_for_unions
    {
        private struct Pair
        {
            public float first, second;
        }

        [DllImport("damage")]
        private static extern int pair_sum(Pair pair);

        public static Seen Run() => Seen.Chance(0x3F800000 + 0x40000000, pair_sum(new Pair { first = 1, second = 2 }));
    }

    [Alone("7")]
    internal static class ABI2013_number_for_a_record
    {
        [DllImport("damage")]
        private static extern int handle_of(int number);

        public static Seen Run() => Seen.Number(7, handle_of(7));
    }
}
