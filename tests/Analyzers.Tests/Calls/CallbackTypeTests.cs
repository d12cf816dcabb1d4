using Xunit;

namespace Interop.Analyzers.Tests.Calls;

/// <summary>Structs and enumerations that only callbacks have.</summary>
public sealed class CallbackTypeTests : RuleTests
{
    private const string Header = """
        #include <stdint.h>
        struct point { int32_t x; int32_t y; };
        enum color { COLOR_RED, COLOR_GREEN = 5 };
        struct deep { struct point *at; };
        typedef int (*visitor)(struct point *at, enum color color, void *data);
        typedef void (*chooser)(int count, visitor chosen, struct deep deep);
        int visit(visitor visitor, void *data);
        int choose(chooser chooser);
        struct table { visitor visitor; };
        int use_table(struct table *table);
        """;

    private const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)]";
    private const string Right = "struct Point { public int X, Y; } enum Color { Red, Green = 5 } struct Deep { public Point* At; }";
    private const string Wrong = "struct Point { public int X; public short Y; } enum Color : long { Red, Green = 4 } struct Deep { public Point* At; }";

    private const string Pointer = $$"""
        {{Import}} static extern int visit(delegate* unmanaged[Cdecl]<Point*, Color, IntPtr, int> visitor, IntPtr data);
        """;

    private const string Nested = $$"""
        {{Import}} static extern int choose(delegate* unmanaged[Cdecl]<int, delegate* unmanaged[Cdecl]<IntPtr, Color, IntPtr, int>, Deep, void> chooser);
        """;

    private const string Address = $$"""
        {{Import}} static extern int visit(IntPtr visitor, IntPtr data);
        [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])] static int OnVisit(Point* at, int color, IntPtr data) => 0;
        static int Use() => visit((IntPtr)(delegate* unmanaged[Cdecl]<Point*, int, IntPtr, int>)&OnVisit, 0);
        """;

    private const string Delegate = $$"""
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate int Visitor(ref Point at, Color color, IntPtr data);
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Chooser(int count, Visitor visitor, Deep deep);
        {{Import}} static extern int choose(Chooser chooser);
        """;

    private const string Field = $$"""
        struct Table { public delegate* unmanaged[Cdecl]<Point*, Color, IntPtr, int> Visitor; }
        {{Import}} static extern int use_table(Table* table);
        """;

    [Theory]
    [InlineData(Pointer)]
    [InlineData(Nested)]
    [InlineData(Address)]
    [InlineData(Delegate)]
    [InlineData(Field)]
    public void Right_types_are_silent(string import) => SaysAll(Header, $"{Right}\n{import}");

    [Fact]
    public void Types_of_a_function_pointer() => Says(Header, $"{Wrong}\n{Pointer}", "ABI2004 warning short", "ABI2010 warning Color", "ABI2011 warning 4", "ABI4004 error delegate* unmanaged[Cdecl]<Point*, Color, IntPtr, int>");

    [Fact]
    public void Types_of_a_function_pointer_within_one() => Says(Header, $"{Wrong}\n{Nested}", "ABI2004 warning short", "ABI2010 warning Color", "ABI2011 warning 4");

    [Fact]
    public void Types_of_a_method_that_crosses_as_an_address() => Says(Header, $"{Wrong}\n{Address}", "ABI2004 warning short");

    [Fact]
    public void Types_of_a_delegate_of_a_delegate() => Says(Header, $"{Wrong}\n{Delegate}", "ABI2004 warning short", "ABI2010 warning Color", "ABI2011 warning 4", "ABI4004 error Color");

    [Fact]
    public void Types_of_a_field() => Says(Header, $"{Wrong}\n{Field}", "ABI2004 warning short", "ABI2010 warning Color", "ABI2011 warning 4", "ABI4004 error delegate* unmanaged[Cdecl]<Point*, Color, IntPtr, int>");
}
