using Xunit;

namespace Interop.Analyzers.Tests;

public sealed class LayoutRuleTests : RuleTests
{
    private const string Header = """
        #include <stdint.h>
        #include <time.h>
        struct point { int32_t x; int32_t y; };
        struct span { char tag; struct point *points; long count; uint8_t key[16]; };
        struct stamp { time_t when; int32_t kind; };
        enum color { COLOR_RED, COLOR_GREEN = 5, COLOR_BLUE };
        #define LIB_LIMIT 128
        typedef int (*visitor)(struct point *at, enum color color, void *data);
        int visit(struct span *span, visitor visitor, void *data);
        int stamp(struct stamp *stamp);
        """;

    private const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)]";

    [Fact]
    public void Right_types_are_silent() => SaysAll(Header, $$"""
        struct Point { public int X, Y; }
        [StructLayout(LayoutKind.Sequential)] struct Span { public byte Tag; public Point* Points; public CLong Count; public fixed byte Key[16]; }
        enum Color { Red, Green = 5, Blue }
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate int Visitor(ref Point at, Color color, IntPtr data);
        {{Import}} static extern int visit(ref Span span, Visitor visitor, IntPtr data);
        const int LIB_LIMIT = 128;
        """);

    [Fact]
    public void Types_are_compared_where_they_are_declared() => Says(Header, $$"""
        struct Point { public int X; public short Y; }
        struct Span { public byte Tag; public Point* Points; public long Count; public fixed byte Key[16]; }
        enum Color { Red, Green = 4, Blue = 6 }
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Visitor(ref Point at, Color color, IntPtr data);
        {{Import}} static extern int visit(ref Span span, Visitor visitor, IntPtr data);
        const int LIB_LIMIT = 64;
        """, "ABI2004 warning short", "ABI2003 error long", "ABI2011 warning 4", "ABI4004 error void", "ABI2012 warning LIB_LIMIT");

    [Fact]
    public void What_is_new_stands_behind_what_there_was()
    {
        const string header = """
            typedef void (*freer)(void *);
            struct entry { const char *name; const char *value; unsigned include_depth; unsigned level; freer free; void *payload; };
            int first(const struct entry *entry);
            """;
        Assert.Equal(
            ["Field 'backendType' of 'Entry' does not have the size of C's 'struct entry': C has no such member on every target", "Field 'originPath' of 'Entry' does not have the size of C's 'struct entry': C has no such member on every target", "Field 'freePtr' of 'Entry' does not have the size of C's 'struct entry': lacks C's 'payload'"],
            Messages(header, $$"""
                struct Entry { public byte* namePtr; public byte* valuePtr; public byte* backendType; public byte* originPath; public uint include_depth; public uint level; public void* freePtr; }
                {{Import}} static extern int first(Entry* entry);
                """).Select(message => message.Split([" (void *)", " (lib.h"], StringSplitOptions.None)[0]));
    }

    [Fact]
    public void A_finding_names_the_targets_on_which_it_is_as_bad_as_it_says() => Assert.Equal(
        "Field 'offset' of 'When' does not have the size of C's 'struct when': lacks C's 'sign' (char) at byte 12 on linux-x86 (lib.h:2)",
        Assert.Single(Messages("#include <stdint.h>\nstruct when { int64_t time; int offset; char sign; };\nint at(struct when *when);", $$"""
            struct When { public long time; public int offset; }
            {{Import}} static extern int at(ref When when);
            """)));

    [Fact]
    public void A_type_alone_is_found_by_its_name() => Says(Header, $$"""
        struct stamp { public int when; public int kind; }
        {{Import}} static extern int visit(IntPtr span, IntPtr visitor, IntPtr data);
        static int Kind(IntPtr stamp) => ((stamp*)stamp)->kind;
        """, "ABI2003 warning int");
}
