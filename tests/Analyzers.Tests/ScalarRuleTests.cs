using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests;

public sealed class ScalarRuleTests : RuleTests
{
    private const string Header = """
        #include <stddef.h>
        #include <stdint.h>
        #include <stdbool.h>
        #include <time.h>
        #include <wchar.h>
        size_t read_all(void *buffer, size_t size);
        long count(long start);
        _Bool is_open(int handle);
        void set_open(_Bool open);
        int is_ready(void);
        void *open_it(int mode);
        time_t when(time_t t);
        void put_wide(wchar_t c);
        double scale(float by);
        int small(short s, unsigned char c);
        int64_t wide(int64_t w);
        void fill(int *values, size_t *count, int64_t *total);
        void logic(_Bool *flag);
        uint32_t mask(uint32_t m);
        """;

    [Fact]
    public void Right_declarations_are_silent() => SaysAll(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern nuint read_all(void* buffer, nuint size);
        [DllImport("liblib.so.1", CallingConvention = CallingConvention.Cdecl, EntryPoint = "read_all")] static extern UIntPtr ReadAll(byte[] buffer, UIntPtr size);
        [DllImport("lib.dll", CallingConvention = CallingConvention.Cdecl)] static extern CLong count(CLong start);
        [LibraryImport("lib"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] [return: MarshalAs(UnmanagedType.U1)] private static partial bool is_open(int handle);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void set_open([MarshalAs(UnmanagedType.I1)] bool open);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern bool is_ready();
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern IntPtr open_it(int mode);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern double scale(float by);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int small(short s, byte c);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern long wide(long w);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void fill(int[] values, ref nuint count, out long total);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void logic(ref byte flag);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern uint mask(uint m);
        """);

    [Fact]
    public void Another_library_or_method_is_silent() => SaysAll(Header, """
        [DllImport("other")] static extern int read_all(void* buffer, int size);
        static int count(int start) => start;
        """);

    [Fact]
    public void Size_t() => Says(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern uint read_all(void* buffer, int size);
        """, "ABI1004 warning uint", "ABI1004 warning int");

    [Fact]
    public void The_message_names_widths_prototype_and_targets() => Assert.Equal(
        ["Parameter 'size' of 'read_all' is 'int', 4 bytes for C's 8 on win-x64, win-arm64, linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64; "
            + "C has 'size_t' in: size_t read_all(void *buffer, size_t size) (lib.h:6)"],
        Messages(Header, """[DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern nuint read_all(void* buffer, int size);"""));

    [Fact]
    public void C_long() => Says(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "count")] static extern int CountInt(int start);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "count")] static extern CLong CountLong(long start);
        """, "ABI1003 warning int", "ABI1003 error long");

    [Fact]
    public void An_import_for_some_targets_is_held_against_those_alone() => Says(Header, """
        [AttributeUsage(AttributeTargets.Method)] sealed class NativeOnlyAttribute(params string[] targets) : Attribute { public string[] T => targets; }
        [NativeOnly("linux-x64", "osx-arm64")] [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "count")] static extern long CountLong(long start);
        [NativeOnly("win-x64", "linux-x86")] [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "count")] static extern int CountInt(int start);
        [NativeOnly("linux-x64")] [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "count")] static extern CLong CountWrong(int start);
        """, "ABI1003 warning int");

    [Fact]
    public void Bools() => Says(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern bool is_open(int handle);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] [return: MarshalAs(UnmanagedType.U1)] static extern bool is_ready();
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void logic(ref bool flag);
        """, "ABI1006 error bool", "ABI1006 warning bool", "ABI1010 warning bool");

    [Fact]
    public void A_default_bool_for_a_Bool_argument_works_everywhere() => SaysAll(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void set_open(bool open);
        """, "ABI1006 info bool");

    [Fact]
    public void Pointers_as_integers() => Says(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int open_it(int mode);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern nuint read_all(long buffer, nuint size);
        """, "ABI1002 error int", "ABI1002 error long");

    [Fact]
    public void Types_that_the_target_chooses() => Says(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern long when(int t);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void put_wide(char c);
        """, "ABI1005 error long", "ABI1005 error int", "ABI1007 warning char");

    [Fact]
    public void Floating_point() => Says(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern float scale(double by);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "scale")] static extern int Scale(int by);
        """, "ABI1008 error float", "ABI1008 error double", "ABI1008 error int", "ABI1008 error int");

    [Fact]
    public void Behind_pointers() => Says(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void fill(long[] values, ref uint count, out int total);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "fill")] static extern void Fill(short* values, IntPtr count, IntPtr total);
        """, "ABI1010 error long[]", "ABI1010 error uint", "ABI1010 error int", "ABI1010 error short*");

    [Theory]
    [InlineData("int h, int i, int j", "int h, IntPtr i, int j", "Parameter 'i' of 'draw' is 'nint', 8 bytes for C's 4 on the stack, which moves the arguments behind it on osx-arm64")]
    [InlineData("int h, int i, int j", "IntPtr h, int i, int j", "")]
    [InlineData("int h, int i, int j", "int h, int i, IntPtr j", "")]
    [InlineData("int h, int i, long j", "int h, IntPtr i, CLong j", "")]
    [InlineData("double h, int i, int j", "double h, IntPtr i, int j", "")]
    [InlineData("int h, short i, short j", "int h, int i, short j", "Parameter 'i' of 'draw' is 'int', 4 bytes for C's 2 on the stack, which moves the arguments behind it on osx-arm64")]
    public void Arguments_on_Apples_stack_have_no_room_between_them(string native, string managed, string expected)
    {
        const string others = "int a, int b, int c, int d, int e, int f, int g, ";
        Assert.Equal(
            new[] { expected }.Where(text => text.Length > 0),
            Analysis.Run($"void draw({others}{native});", $"[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern void draw({others}{managed});")
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.GetMessage().Split(';')[0]));
    }

    [Fact]
    public void A_wider_out_is_right_by_chance_where_nothing_is_negative() => Says(
        "enum stamp { STAMP_NONE, STAMP_CREATED }; enum fault { FAULT_NONE, FAULT_ANY = -1 };\nvoid get(enum stamp *stamp, enum fault *fault, unsigned *count, int *offset);",
        "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern void get(out long stamp, out ulong fault, out UIntPtr count, out IntPtr offset);",
        "ABI1010 error ulong", "ABI1010 error IntPtr");

    [Fact]
    public void Signs_are_suggestions() => SaysAll(Header, """
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int mask(int m);
        """, "ABI1009 info int", "ABI1009 info int");
}
