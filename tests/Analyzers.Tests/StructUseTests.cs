using Xunit;

namespace Interop.Analyzers.Tests;

/// <summary>Structs that only their names pair with C's: how bad a difference is depends on what the code does with them.</summary>
public sealed class StructUseTests : RuleTests
{
    private const string Header = """
        #include <stddef.h>
        struct handle { void *data; int type; void *queue; int fd; };
        struct part { int first; int second; char third[16]; };
        struct timing { int when; void *next; };
        struct handle *handle_make(void);
        struct part *part_make(void);
        struct timing *timing_make(void);
        void timing_fill(struct timing *timing);
        """;

    private const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern IntPtr handle_make();";
    private const string Prefix = "struct handle { public IntPtr data; public int type; }";

    [Theory]
    [InlineData("static int Type() => ((handle*)handle_make())->type;")]
    [InlineData("static int Type() => Marshal.PtrToStructure<handle>(handle_make()).type;")]
    [InlineData("static int Type() => ((handle)Marshal.PtrToStructure(handle_make(), typeof(handle))!).type;")]
    [InlineData("static int Type() { handle* one = (handle*)handle_make(); return one->type; }")]
    [InlineData("static int Type() { handle one = *(handle*)handle_make(); return one.type; }")]
    public void The_first_fields_of_what_C_made_are_enough_to_read_them(string use) => SaysAll(Header, $"{Prefix} {Import} {use}", "ABI2001 info int");

    [Theory]
    [InlineData("static int Size() => sizeof(handle);")]
    [InlineData("static int Size() => Marshal.SizeOf<handle>();")]
    [InlineData("static int Size() => Marshal.SizeOf(typeof(handle));")]
    [InlineData("static handle Make() => new handle();")]
    [InlineData("static void Make() { handle one = default; handle* two = &one; }")]
    [InlineData("static void Make() { handle one; handle* two = &one; }")]
    [InlineData("static void Make() { handle one = new(); handle* two = &one; }")]
    [InlineData("static void Make() { handle* two = stackalloc handle[2]; }")]
    [InlineData("static handle[] Make() => new handle[2];")]
    public void Of_one_that_C_sharp_makes_all_fields_are_needed(string use) => SaysAll(Header, $"{Prefix} {Import} {use}", "ABI2001 warning int");

    [Fact]
    public void Others_may_make_one_that_is_public()
    {
        const string code = "using System; using System.Runtime.InteropServices; public static unsafe class Native { public struct handle { public IntPtr data; public int type; } " + Import + " static int Type() => ((handle*)handle_make())->type; }";
        Assert.Equal(["ABI2001 Warning"], Analysis.Run(Analysis.Compile(code), [("lib.abi.json", CLibrary.Manifest(Header))]).Select(one => $"{one.Id} {one.Severity}"));
    }

    [Fact]
    public void The_last_fields_may_be_read_where_they_stand() => SaysAll(
        Header, $"struct handle {{ public IntPtr queue; public int fd; }} {Import} static int File() => ((handle*)(handle_make() + 16))->fd;", "ABI2001 info handle");

    [Fact]
    public void A_part_of_the_last_member_may_be_read() => SaysAll(
        Header, $"struct part {{ public int first; public int second; public ushort third; }} {Import} static int Third(IntPtr p) => ((part*)p)->third;", "ABI2003 info ushort");

    [Fact]
    public void What_is_missing_between_fields_moves_the_others() => SaysAll(
        Header, $"struct handle {{ public IntPtr data; public IntPtr queue; public int fd; }} {Import} static int File() => ((handle*)handle_make())->fd;", "ABI2001 warning IntPtr");

    [Fact]
    public void A_struct_that_nothing_uses_harms_nobody() => SaysAll(
        Header, $"struct handle {{ public IntPtr data; public IntPtr queue; public int fd; }} {Import}", "ABI2001 info IntPtr");

    private const string Timing = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern";

    [Theory]
    [InlineData("", "warning")]
    [InlineData("static IntPtr Read() => timing_make()->next;", "info")]
    [InlineData("static void Write() { *timing_make() = new timing { when = 1, next = 0 }; }", "info")]
    [InlineData("static void Write() { timing one; one.when = 1; one.next = 0; timing_fill(&one); }", "info")]
    [InlineData("static void Write() { timing one; one.when = 1; timing_fill(&one); }", "warning")]
    [InlineData("static IntPtr Read() => timing_make()->when + timing_make()->next;", "warning")]
    [InlineData("static void Add() { timing_make()->when += 1; timing_make()->next = 0; }", "warning")]
    [InlineData("static ref IntPtr Field() => ref timing_make()[timing_make()->next].when;", "warning")]
    public void A_wider_field_that_nobody_reads_is_a_suggestion(string use, string severity) => SaysAll(
        Header, $"struct timing {{ internal IntPtr when; internal IntPtr next; }} {Timing} timing* timing_make(); {Timing} void timing_fill(timing* one); {use}", $"ABI2004 {severity} IntPtr");

    [Fact]
    public void A_narrower_field_that_C_sharp_writes_is_read_by_C() => SaysAll(
        Header, $"struct timing {{ internal short when; internal IntPtr next; }} {Timing} timing* timing_make(); static void Write() {{ timing_make()->when = 1; timing_make()->next = 0; }}", "ABI2004 warning short");

    [Theory]
    [InlineData("public int a, b, c, d;", "")]
    [InlineData("public int Field0, Field1, Field2, Field3;", "")]
    [InlineData("private long _1, _2, _3, _4;", "ABI2001 info Address")]
    [InlineData("public int a, b, c;", "ABI2001 error Address")]
    [InlineData("public int x, y, z, w;", "ABI2003 error int", "ABI2003 error int")]
    public void Fields_that_are_only_counted_are_storage(string fields, params string[] expected) => SaysAll(
        "struct address { short family; char data[14]; };\nint connect_it(const struct address *address);",
        $"struct Address {{ {fields} }} {Timing} int connect_it(ref Address address);", [.. expected.Where(one => one.Length > 0)]);

    [Theory]
    [InlineData("ndb_put", "ABI0005 info ndb_put")]
    [InlineData("Mdb_put", "ABI3001 warning Mdb_put")]
    [InlineData("mdb_putt", "ABI3001 warning mdb_putt")]
    public void Another_short_prefix_is_another_librarys(string name, string expected) =>
        SaysAll("int mdb_put(int key);\nint mdb_get(int key);", $"{Timing} int {name}(int key);", expected);
}
