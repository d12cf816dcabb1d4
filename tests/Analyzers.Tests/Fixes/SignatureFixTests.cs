using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Types of parameters and results.</summary>
public sealed class SignatureFixTests : FixTests
{
    private const string Header = """
        #include <stddef.h>
        #include <stdint.h>
        typedef struct thing thing;
        long count(long n);
        unsigned long total(unsigned long n);
        size_t read_all(void *data, size_t size);
        int length(const char *text, size_t *length);
        void ends(size_t *length, int kind);
        thing *open_thing(int mode);
        void close_thing(thing *thing);
        const char *name_of(int kind);
        void reset(int kind);
        double scale(float factor);
        void fill(uint64_t *words, int count);
        void wait_for(int64_t milliseconds);
        void *memory(void);
        """;

    [Fact]
    public void A_parameter() => Becomes(Header, $"{Import} static extern nuint read_all(byte[] data, uint size);", $"{Import} static extern nuint read_all(byte[] data, nuint size);");

    [Fact]
    public void A_long_and_its_calls() => Becomes(Header, $$"""
        {{Import}} static extern int count(int n);
        static int Twice(int n) => count(n) * 2 + count(5);
        static long Wide(int n) { var c = count(n + 1); long w = count((int)c); count(n); return w; }
        """, $$"""
        {{Import}} static extern CLong count(CLong n);
        static int Twice(int n) => (int)count(new CLong(n)).Value * 2 + (int)count(new CLong(5)).Value;
        static long Wide(int n) { var c = (int)count(new CLong(n + 1)).Value; long w = count(new CLong((int)c)).Value; count(new CLong(n)); return w; }
        """);

    [Fact]
    public void An_unsigned_long_and_its_calls() => Becomes(Header, $$"""
        {{Import}} static extern ulong total(ulong n);
        static ulong Twice(ulong n) => total(n) + total(total(1));
        """, $$"""
        {{Import}} static extern CULong total(CULong n);
        static ulong Twice(ulong n) => (ulong)total(new CULong((nuint)n)).Value + (ulong)total(new CULong((nuint)(ulong)total(new CULong(1)).Value)).Value;
        """);

    [Fact]
    public void Casts_of_arguments_and_none_of_constants() => Becomes(Header, $$"""
        {{Import}} static extern int read_all(byte* data, int size);
        static void Use(byte* data, int size, long more) { read_all(data, size); read_all(data, 16); read_all(data, size: (int)more + 1); _ = read_all(data, size - 1); }
        static int Result(byte* data) => read_all(data, sizeof(int));
        """, $$"""
        {{Import}} static extern nuint read_all(byte* data, nuint size);
        static void Use(byte* data, int size, long more) { read_all(data, (nuint)size); read_all(data, 16); read_all(data, size: (nuint)((int)more + 1)); _ = read_all(data, (nuint)(size - 1)); }
        static int Result(byte* data) => (int)read_all(data, sizeof(int));
        """);

    [Fact]
    public void Comments_and_lines_stay() => Becomes(Header, $$"""
            /// <summary>Reads.</summary>
            {{Import}} // the import
            static extern nuint read_all(
                byte[] data, // where
                /* how many */ uint size /* bytes */);
        """, $$"""
            /// <summary>Reads.</summary>
            {{Import}} // the import
            static extern nuint read_all(
                byte[] data, // where
                /* how many */ nuint size /* bytes */);
        """);

    [Fact]
    public void A_reference_and_a_temporary_for_its_variable() => Becomes(Header, $$"""
        {{Import}} static extern int length(string text, ref uint length);
        static uint Use(string text)
        {
            uint size = 3;
            // measures
            length(text, ref size);
            var ok = length(text, ref size);
            if (length(text, ref size) != 0)
                return 0;
            return size;
        }
        """, $$"""
        {{Import}} static extern int length(string text, ref nuint length);
        static uint Use(string text)
        {
            uint size = 3;
            // measures
            nuint lengthNative = size;
            length(text, ref lengthNative);
            size = (uint)lengthNative;
            nuint lengthNative2 = size;
            var ok = length(text, ref lengthNative2);
            size = (uint)lengthNative2;
            nuint lengthNative3 = size;
            var result = length(text, ref lengthNative3);
            size = (uint)lengthNative3;
            if (result != 0)
                return 0;
            return size;
        }
        """);

    [Fact]
    public void Variables_that_a_call_declares() => Becomes(Header, $$"""
        {{Import}} static extern int length(string text, out uint length);
        static uint Use(string text)
        {
            if (length(text, out var size) == 0 && size > 3)
                return size;
            length(text, out uint other);
            length(text, out _);
            uint third;
            length(text, out third);
            return other + third;
        }
        """, $$"""
        {{Import}} static extern int length(string text, out nuint length);
        static uint Use(string text)
        {
            if (length(text, out var size) == 0 && (uint)size > 3)
                return (uint)size;
            length(text, out nuint other);
            length(text, out _);
            uint third;
            length(text, out nuint lengthNative);
            third = (uint)lengthNative;
            return (uint)other + third;
        }
        """);

    [Fact]
    public void A_temporary_where_there_are_no_braces() => Becomes(Header, $$"""
        {{Import}} static extern void ends(ref int length, int kind);
        static void Use(bool all, ref int n)
        {
            if (all)
                ends(ref n, 1);
        }
        """, $$"""
        {{Import}} static extern void ends(ref nuint length, int kind);
        static void Use(bool all, ref int n)
        {
            if (all)
            {
                nuint lengthNative = (nuint)n;
                ends(ref lengthNative, 1);
                n = (int)lengthNative;
            }
        }
        """);

    [Fact]
    public void Nothing_is_offered_where_a_call_cannot_change_but_the_overload() => Assert.Equal(
        ["Split 'length' into an import and an overload"],
        Titles(Header, $"{Import} static extern int length(string text, ref uint length);\nstatic int Use(uint[] sizes) => length(\"\", ref sizes[0]);"));

    [Fact]
    public void A_pointer_in_the_place_of_an_integer() => Becomes(Header, $$"""
        {{Import}} static extern int open_thing(int mode);
        {{Import}} static extern void close_thing(int thing);
        static void Use() { var thing = open_thing(1); close_thing(thing); close_thing(open_thing(2)); close_thing(0); }
        """, $$"""
        {{Import}} static extern nint open_thing(int mode);
        {{Import}} static extern void close_thing(nint thing);
        static void Use() { var thing = (int)open_thing(1); close_thing(thing); close_thing((int)open_thing(2)); close_thing(0); }
        """);

    [Fact]
    public void An_address_where_there_are_no_pointers() => FilesBecome(Header, ["""
        using System.Runtime.InteropServices;
        static class Native
        {
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int open_thing(int mode);
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void close_thing(int thing);
            static void Use() => close_thing(open_thing(1));
        }
        """], ["""
        using System.Runtime.InteropServices;
        static class Native
        {
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern nint open_thing(int mode);
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void close_thing(nint thing);
            static void Use() => close_thing((int)open_thing(1));
        }
        """]);

    [Fact]
    public void An_address_where_a_call_stands_in_safe_code() => FilesBecome(Header, ["""
        using System.Runtime.InteropServices;
        static unsafe class Native
        {
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] internal static extern int open_thing(int mode);
        }
        """, "static class User { static int Use() => Native.open_thing(1); }"], ["""
        using System.Runtime.InteropServices;
        static unsafe class Native
        {
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] internal static extern nint open_thing(int mode);
        }
        """, "static class User { static int Use() => (int)Native.open_thing(1); }"]);

    [Fact]
    public void Names_that_are_not_imported() => FilesBecome(Header, ["""
        static class Native
        {
            [System.Runtime.InteropServices.DllImport("lib", CallingConvention = System.Runtime.InteropServices.CallingConvention.Cdecl)] internal static extern int count(int n);
        }
        """, "static class User { static int Use() => Native.count(1); }"], ["""
        static class Native
        {
            [System.Runtime.InteropServices.DllImport("lib", CallingConvention = System.Runtime.InteropServices.CallingConvention.Cdecl)] internal static extern System.Runtime.InteropServices.CLong count(System.Runtime.InteropServices.CLong n);
        }
        """, "static class User { static int Use() => (int)Native.count(new System.Runtime.InteropServices.CLong(1)).Value; }"]);

    [Fact]
    public void Older_CSharp_has_no_nint()
    {
        string File(string type, string use) => $$"""
            using System;
            using System.Runtime.InteropServices;
            static class Native
            {
                [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern {{type}} memory();
                static long Use() { return {{use}}; }
            }
            """;
        var session = FixSession.Open(CLibrary.Manifest(Header), Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3, File("int", "memory()"));
        Assert.Equal(File("IntPtr", "memory()"), RepairAll(session).Texts[0]);
    }

    [Fact]
    public void A_string_that_the_library_owns() => Becomes(Header, $$"""
        {{Import}} [return: MarshalAs(UnmanagedType.LPUTF8Str)] static extern string name_of(int kind);
        static int Use() => name_of(1).Length;
        static string Name() { reset(1); return name_of(2); }
        {{Import}} static extern void reset(int kind);
        """, $$"""
        {{Import}} static extern nint name_of(int kind);
        static int Use() => Marshal.PtrToStringUTF8(name_of(1))!.Length;
        static string Name() { reset(1); return Marshal.PtrToStringUTF8(name_of(2))!; }
        {{Import}} static extern void reset(int kind);
        """);

    [Fact]
    public void A_result_that_C_does_not_give() => Becomes(Header, $$"""
        {{Import}} static extern int reset(int kind);
        static void Use() { reset(1); _ = reset(2); }
        """, $$"""
        {{Import}} static extern void reset(int kind);
        static void Use() { reset(1); reset(2); }
        """);

    [Fact]
    public void A_result_that_C_does_not_give_and_that_is_used() => Assert.Empty(Titles(Header, $"{Import} static extern int reset(int kind);\nstatic int Use() => reset(1);"));

    [Fact]
    public void Elements_of_an_array() => Becomes(Header, $"{Import} static extern void fill([In, Out] int[] words, int count);", $"{Import} static extern void fill([In, Out] ulong[] words, int count);");

    [Fact]
    public void Elements_of_an_array_that_a_call_gives() => Assert.Empty(Titles(Header, $"{Import} static extern void fill(int[] words, int count);\nstatic void Use(int[] words) => fill(words, words.Length);"));

    [Fact]
    public void What_is_behind_a_pointer() => Becomes(Header, $"{Import} static extern void ends(int* length, int kind);", $"{Import} static extern void ends(nuint* length, int kind);");

    [Fact]
    public void A_pointer_to_another_width_is_not_cast() => Assert.Empty(Titles(Header, $"{Import} static extern void ends(int* length, int kind);\nstatic void Use(int n) => ends(&n, 1);"));

    [Fact]
    public void Floating_point_numbers() => Becomes(Header, $$"""
        {{Import}} static extern float scale(double factor);
        static float Use(float x) => scale(x) + scale(0.5);
        """, $$"""
        {{Import}} static extern double scale(float factor);
        static float Use(float x) => (float)scale(x) + (float)scale((float)0.5);
        """);

    [Fact]
    public void Default_values() => Becomes(Header, $$"""
        {{Import}} static extern int count(int n = 0);
        {{Import}} static extern nuint read_all(byte[] data, uint size = 16);
        static void Use() { count(); read_all([]); }
        """, $$"""
        {{Import}} static extern CLong count(CLong n = default);
        {{Import}} static extern nuint read_all(byte[] data, nuint size = 16);
        static void Use() { count(); read_all([]); }
        """);

    [Fact]
    public void Names_alone_stay() => Becomes(Header, $$"""
        {{Import}} static extern void wait_for(int milliseconds);
        /// <summary>Calls <see cref="wait_for"/>.</summary>
        static string Use() => nameof(wait_for);
        """, $$"""
        {{Import}} static extern void wait_for(long milliseconds);
        /// <summary>Calls <see cref="wait_for"/>.</summary>
        static string Use() => nameof(wait_for);
        """);

    [Fact]
    public void A_method_that_becomes_a_delegate_keeps_its_signature() => Becomes(Header, $$"""
        {{Import}} static extern int count(int n);
        static readonly Func<int, int> Count = count;
        """, $$"""
        static int count(int n) => (int)countNative(new CLong(n)).Value;
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "count")] private static extern CLong countNative(CLong n);
        static readonly Func<int, int> Count = count;
        """);

    [Fact]
    public void A_local_function() => Becomes(Header, $$"""
        static int Use(int n)
        {
            return count(n);
            {{Import}} static extern int count(int n);
        }
        """, $$"""
        static int Use(int n)
        {
            return (int)count(new CLong(n)).Value;
            {{Import}} static extern CLong count(CLong n);
        }
        """);

    [Fact]
    public void A_generated_import() => Becomes(Header, """
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] private static partial int count(int n);
        static int Use(int n) => count(n);
        """, """
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] private static partial CLong count(CLong n);
        static int Use(int n) => (int)count(new CLong(n)).Value;
        """);

    [Fact]
    public void Conditions_and_patterns() => Becomes(Header, $$"""
        {{Import}} static extern int read_all(byte* data, int size);
        static bool Use(byte* data) => read_all(data, 1) is 3 or 4 && !(read_all(data, 2) < 0);
        static string Text(byte* data) => read_all(data, 1).ToString() + $"{read_all(data, 2)}";
        """, $$"""
        {{Import}} static extern nuint read_all(byte* data, nuint size);
        static bool Use(byte* data) => (int)read_all(data, 1) is 3 or 4 && !((int)read_all(data, 2) < 0);
        static string Text(byte* data) => ((int)read_all(data, 1)).ToString() + $"{(int)read_all(data, 2)}";
        """);
}
