using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Attributes of imports, and the parts of structs, enumerations and constants.</summary>
public sealed class DeclarationFixTests : FixTests
{
    private const string Header = """
        #include <stdbool.h>
        #include <stdint.h>
        #ifdef _WIN32
        #define CALL __stdcall
        #else
        #define CALL
        #endif
        bool thing_ready(bool all);
        int thing_close(void *thing);
        int thing_reset(void *thing);
        int CALL thing_call(int a);
        struct span { int32_t tag; int64_t count; uint8_t key[16]; bool open; };
        int use_span(struct span *span);
        struct pair { int32_t first; int32_t second; };
        int use_pair(struct pair *pair);
        struct flags { uint8_t a; bool b; uint16_t c; };
        int use_flags(struct flags *flags);
        #pragma pack(push, 1)
        struct packed { uint8_t kind; int32_t value; };
        #pragma pack(pop)
        int use_packed(struct packed *packed);
        union number { int32_t i; float f; };
        struct variant { int32_t kind; int32_t more; union number value; };
        int use_variant(struct variant *variant);
        enum color { COLOR_RED, COLOR_GREEN = 5, COLOR_BLUE };
        int use_color(enum color *color);
        enum wide { WIDE_A = 1, WIDE_B = 0x7fffffff };
        int use_wide(enum wide *wide);
        #define LIB_LIMIT 128
        #define LIB_MASK 0xFFFFFFFFu
        #define LIB_NAME "lib"
        #define LIB_RATIO 0.5
        """;

    [Fact]
    public void Bools_of_one_byte() => Becomes(Header, $$"""
        {{Import}} static extern bool thing_ready(bool all);
        """, $$"""
        {{Import}} [return: MarshalAs(UnmanagedType.U1)] static extern bool thing_ready([MarshalAs(UnmanagedType.U1)] bool all);
        """);

    [Fact]
    public void Bools_on_lines_of_their_own() => Becomes(Header, $$"""
            // asks
            {{Import}}
            static extern bool thing_ready(
                bool all);
        """, $$"""
            // asks
            {{Import}}
            [return: MarshalAs(UnmanagedType.U1)]
            static extern bool thing_ready(
                [MarshalAs(UnmanagedType.U1)] bool all);
        """);

    [Fact]
    public void Bools_that_are_marshalled_otherwise() => Becomes(Header, $$"""
        {{Import}} [return: MarshalAs(UnmanagedType.Bool)] static extern bool thing_ready([In, MarshalAs(UnmanagedType.VariantBool)] bool all);
        """, $$"""
        {{Import}} [return: MarshalAs(UnmanagedType.U1)] static extern bool thing_ready([In, MarshalAs(UnmanagedType.U1)] bool all);
        """);

    [Fact]
    public void Bools_of_a_generated_import() => Becomes(Header, """
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] [return: MarshalAs(UnmanagedType.Bool)] private static partial bool thing_ready([MarshalAs(UnmanagedType.Bool)] bool all);
        """, """
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] [return: MarshalAs(UnmanagedType.U1)] private static partial bool thing_ready([MarshalAs(UnmanagedType.U1)] bool all);
        """);

    [Fact]
    public void An_entry_point_that_is_misspelt() => Becomes(Header, $$"""
        {{Import}} static extern int thing_clsoe(IntPtr thing);
        [DllImport("lib", EntryPoint = "thing_rest", CallingConvention = CallingConvention.Cdecl)] static extern int Reset(IntPtr thing);
        [DllImport("lib")] static extern int thing_cal(int a);
        """, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "thing_close")] static extern int thing_clsoe(IntPtr thing);
        [DllImport("lib", EntryPoint = "thing_reset", CallingConvention = CallingConvention.Cdecl)] static extern int Reset(IntPtr thing);
        [DllImport("lib", EntryPoint = "thing_call")] static extern int thing_cal(int a);
        """);

    [Fact]
    public void An_entry_point_that_was_copied() => Becomes(Header, """
        [DllImport("lib", EntryPoint = "thing_close", CallingConvention = CallingConvention.Cdecl)] static extern int thing_reset(IntPtr thing);
        """, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int thing_reset(IntPtr thing);
        """);

    [Fact]
    public void Conventions() => Becomes(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.StdCall)] static extern int thing_close(IntPtr thing);
        [DllImport("lib")] static extern int thing_reset(IntPtr thing);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, SetLastError = true)] static extern int thing_call(int a);
        """, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int thing_close(IntPtr thing);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int thing_reset(IntPtr thing);
        [DllImport("lib", SetLastError = true)] static extern int thing_call(int a);
        """);

    [Fact]
    public void Conventions_of_generated_imports() => Becomes(Header, """
        [LibraryImport("lib")] private static partial int thing_close(IntPtr thing);
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = [typeof(CallConvStdcall), typeof(CallConvSuppressGCTransition)])] private static partial int thing_reset(IntPtr thing);
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] private static partial int thing_call(int a);
        """, """
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })] private static partial int thing_close(IntPtr thing);
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl), typeof(CallConvSuppressGCTransition)])] private static partial int thing_reset(IntPtr thing);
        [LibraryImport("lib")] private static partial int thing_call(int a);
        """);

    [Fact]
    public void A_field_of_another_width() => Becomes(Header, $$"""
            struct Span
            {
                public int Tag;
                public int Count; // how many
                public fixed byte Key[16];
                public byte Open;
            }
            {{Import}} static extern int use_span(ref Span span);
            static int Use() { var span = new Span { Count = 3 }; span.Count = span.Tag; use_span(ref span); return span.Count; }
        """, $$"""
            struct Span
            {
                public int Tag;
                public long Count; // how many
                public fixed byte Key[16];
                public byte Open;
            }
            {{Import}} static extern int use_span(ref Span span);
            static int Use() { var span = new Span { Count = 3 }; span.Count = span.Tag; use_span(ref span); return (int)span.Count; }
        """);

    [Fact]
    public void A_field_among_others_of_its_declaration() => Becomes(Header, $$"""
            struct Pair { public short First, Second; }
            {{Import}} static extern int use_pair(Pair* pair);
        """, $$"""
            struct Pair { public int First; public int Second; }
            {{Import}} static extern int use_pair(Pair* pair);
        """);

    [Fact]
    public void A_field_that_is_passed_by_reference_stays() => Assert.Empty(Titles(Header, $$"""
            struct Pair { public int First; public short Second; }
            {{Import}} static extern int use_pair(Pair* pair);
            static void Use(ref short x) { var pair = new Pair(); Use(ref pair.Second); }
        """));

    [Fact]
    public void A_property() => Becomes(Header, $$"""
            struct Pair { public int First { get; set; } public short Second { get; set; } }
            {{Import}} static extern int use_pair(Pair* pair);
        """, $$"""
            struct Pair { public int First { get; set; } public int Second { get; set; } }
            {{Import}} static extern int use_pair(Pair* pair);
        """);

    [Fact]
    public void A_bool_in_a_struct() => Becomes(Header, $$"""
            struct Flags { public byte A; public bool B; public ushort C; }
            {{Import}} static extern int use_flags(ref Flags flags);
        """, $$"""
            struct Flags { public byte A; [MarshalAs(UnmanagedType.U1)] public bool B; public ushort C; }
            {{Import}} static extern int use_flags(ref Flags flags);
        """);

    [Fact]
    public void A_missing_field() => Becomes(Header, $$"""
            struct Pair
            {
                internal int First; // the first
            }
            struct Variant { public int Kind; public int More; }
            {{Import}} static extern int use_pair(Pair* pair);
        """, $$"""
            struct Pair
            {
                internal int First; // the first
                internal int second;
            }
            struct Variant { public int Kind; public int More; }
            {{Import}} static extern int use_pair(Pair* pair);
        """);

    [Fact]
    public void A_missing_field_on_a_line() => Becomes(Header, $$"""
            struct Span { public int Tag; public fixed byte Key[16]; public byte Open; }
            {{Import}} static extern int use_span(Span* span);
        """, $$"""
            struct Span { public int Tag; public long count; public fixed byte Key[16]; public byte Open; }
            {{Import}} static extern int use_span(Span* span);
        """);

    [Fact]
    public void A_pack() => Becomes(Header, $$"""
            struct Packed { public byte Kind; public int Value; }
            {{Import}} static extern int use_packed(Packed* packed);
        """, $$"""
            [StructLayout(LayoutKind.Sequential, Pack = 1)]
            struct Packed { public byte Kind; public int Value; }
            {{Import}} static extern int use_packed(Packed* packed);
        """);

    [Fact]
    public void A_pack_that_is_another() => Becomes(Header, $$"""
            [StructLayout(LayoutKind.Sequential, Pack = 2, Size = 0)] struct Packed { public byte Kind; public int Value; }
            {{Import}} static extern int use_packed(Packed* packed);
        """, $$"""
            [StructLayout(LayoutKind.Sequential, Pack = 1, Size = 0)] struct Packed { public byte Kind; public int Value; }
            {{Import}} static extern int use_packed(Packed* packed);
        """);

    [Fact]
    public void A_pack_that_C_does_not_have() => Becomes(Header, $$"""
            [StructLayout(LayoutKind.Sequential, Pack = 1)] struct Flags { public byte A; public byte B; public ushort C; }
            [StructLayout(LayoutKind.Sequential, Pack = 4)] struct Span { public int Tag; public long Count; public fixed byte Key[16]; public byte Open; }
            {{Import}} static extern int use_span(Span* span);
        """, $$"""
            [StructLayout(LayoutKind.Sequential, Pack = 1)] struct Flags { public byte A; public byte B; public ushort C; }
            [StructLayout(LayoutKind.Sequential)] struct Span { public int Tag; public long Count; public fixed byte Key[16]; public byte Open; }
            {{Import}} static extern int use_span(Span* span);
        """);

    [Fact]
    public void An_offset() => Becomes(Header, $$"""
            [StructLayout(LayoutKind.Explicit)] struct Variant { [FieldOffset(0)] public int kind; [FieldOffset(4)] public int more; [FieldOffset(4)] public int value; }
            {{Import}} static extern int use_variant(Variant* variant);
        """, $$"""
            [StructLayout(LayoutKind.Explicit)] struct Variant { [FieldOffset(0)] public int kind; [FieldOffset(4)] public int more; [FieldOffset(8)] public int value; }
            {{Import}} static extern int use_variant(Variant* variant);
        """);

    [Fact]
    public void The_size_of_a_fixed_buffer() => Becomes(Header, $$"""
            struct Span { public int Tag; public long Count; public fixed byte Key[20]; public byte Open; }
            {{Import}} static extern int use_span(Span* span);
        """, $$"""
            struct Span { public int Tag; public long Count; public fixed byte Key[16]; public byte Open; }
            {{Import}} static extern int use_span(Span* span);
        """);

    [Fact]
    public void The_size_of_an_inline_array() => Becomes(Header, $$"""
            [InlineArray(20)] struct Key { private byte _first; }
            struct Span { public int Tag; public long Count; public Key Key; public byte Open; }
            {{Import}} static extern int use_span(Span* span);
        """, $$"""
            [InlineArray(16)] struct Key { private byte _first; }
            struct Span { public int Tag; public long Count; public Key Key; public byte Open; }
            {{Import}} static extern int use_span(Span* span);
        """);

    [Fact]
    public void The_size_of_an_array_that_is_marshalled() => Becomes(Header, $$"""
            struct Span { public int Tag; public long Count; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 20)] public byte[] Key; public byte Open; }
            {{Import}} static extern int use_span(ref Span span);
        """, $$"""
            struct Span { public int Tag; public long Count; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 16)] public byte[] Key; public byte Open; }
            {{Import}} static extern int use_span(ref Span span);
        """);

    [Fact]
    public void The_type_of_an_enumeration() => Becomes(Header, $$"""
            enum Wide : long { A = 1, B = 0x7fffffff }
            {{Import}} static extern int use_wide(Wide* wide);
        """, $$"""
            enum Wide : int { A = 1, B = 0x7fffffff }
            {{Import}} static extern int use_wide(Wide* wide);
        """);

    [Fact]
    public void The_type_of_an_enumeration_whose_members_would_not_fit() => Assert.Empty(Titles(Header, $$"""
            enum Wide : long { A = 1, B = 0x7fffffff, Other = 0x100000000 }
            {{Import}} static extern int use_wide(Wide* wide);
        """));

    [Fact]
    public void The_value_of_a_member() => Becomes(Header, $$"""
            enum Color { Red, Green = 4, Blue = 6, Other }
            {{Import}} static extern int use_color(Color* color);
        """, $$"""
            enum Color { Red, Green = 5, Blue = 6, Other }
            {{Import}} static extern int use_color(Color* color);
        """);

    [Fact]
    public void The_member_behind_one_that_changes_stays() => Becomes(Header, $$"""
            enum Color
            {
                Red, // first
                Green, // second
                Violet, // C lacks it
                Blue = 6,
            }
            {{Import}} static extern int use_color(Color* color);
        """, $$"""
            enum Color
            {
                Red, // first
                Green = 5, // second
                Violet = 2, // C lacks it
                Blue = 6,
            }
            {{Import}} static extern int use_color(Color* color);
        """);

    [Fact]
    public void The_value_of_a_constant() => Becomes(Header, $$"""
            const int LIB_LIMIT = 64, Other = 1;
            const uint LIB_MASK = 0xFFFF; // all
            const string LIB_NAME = "old";
            const double LIB_RATIO = 0.25;
            {{Import}} static extern int thing_close(IntPtr thing);
        """, $$"""
            const int LIB_LIMIT = 128, Other = 1;
            const uint LIB_MASK = 4294967295; // all
            const string LIB_NAME = "lib";
            const double LIB_RATIO = 0.5;
            {{Import}} static extern int thing_close(IntPtr thing);
        """);

    [Fact]
    public void A_value_beyond_the_type_of_a_constant() => Becomes(Header, $$"""
            const int LIB_MASK = 1;
            {{Import}} static extern int thing_close(IntPtr thing);
        """, $$"""
            const int LIB_MASK = unchecked((int)4294967295);
            {{Import}} static extern int thing_close(IntPtr thing);
        """);
}
