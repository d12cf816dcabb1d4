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
        """, "ABI2004 warning short", "ABI2003 error long", "ABI2011 warning 4", "ABI4004 error void", "ABI2012 error LIB_LIMIT");

    [Fact]
    public void A_type_alone_is_found_by_its_name() => Says(Header, $$"""
        struct stamp { public int when; public int kind; }
        {{Import}} static extern int visit(IntPtr span, IntPtr visitor, IntPtr data);
        """, "ABI2003 warning int");
}
