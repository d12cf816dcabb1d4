using Xunit;

namespace Interop.Analyzers.Tests;

public sealed class SymbolRuleTests : RuleTests
{
    private const string Header = """
        #ifdef _WIN32
        #define CALL __stdcall
        #else
        #define CALL
        #endif
        int thing_open(const char *name, int mode);
        int thing_close(void *thing);
        void thing_reset(void *thing);
        int thing_log(const char *format, ...);
        int CALL thing_call(int a);
        int thing_init(void);
        struct big { char bytes[64]; };
        struct big thing_state(void *thing);
        int thing_get(struct big **out, struct big *in, int **numbers);
        #ifdef _WIN32
        int thing_windows(void);
        #endif
        static inline int thing_inline(int a) { return a; }
        #define thing_macro(x) thing_close(x)
        typedef void (*thing_callback)(void *data, long n);
        void thing_each(thing_callback callback, void *data);
        """;

    private const string Cdecl = "CallingConvention = CallingConvention.Cdecl";

    [Fact]
    public void Right_declarations_are_silent() => SaysAll(Header, $$"""
        [DllImport("lib", {{Cdecl}})] static extern int thing_open(string name, int mode);
        [DllImport("lib", {{Cdecl}}, EntryPoint = "thing_close")] static extern int Close(IntPtr thing);
        [DllImport("lib", {{Cdecl}})] static extern void thing_reset(SafeHandle thing);
        [DllImport("lib", {{Cdecl}})] static extern int thing_log(string format);
        [DllImport("lib")] static extern int thing_call(int a);
        [DllImport("lib")] static extern int thing_init();
        [DllImport("lib", {{Cdecl}})] static extern int thing_get(out IntPtr result, IntPtr input, int** numbers);
        [DllImport("lib", {{Cdecl}})] static extern void thing_each(delegate* unmanaged[Cdecl]<void*, CLong, void> callback, void* data);
        """);

    [Fact]
    public void Unknown_entry_points_and_near_names() => SaysAll(Header, $$"""
        [DllImport("lib", {{Cdecl}})] static extern int thing_opne(string name, int mode);
        [DllImport("lib", {{Cdecl}})] static extern int Thing_Close(IntPtr thing);
        [DllImport("lib", {{Cdecl}})] static extern int thing_from_tomorrow(IntPtr thing);
        [DllImport("lib", {{Cdecl}})] static extern int thing_inline(int a);
        [DllImport("lib", {{Cdecl}})] static extern int thing_macro(IntPtr a);
        """, "ABI3001 warning thing_opne", "ABI3001 warning Thing_Close", "ABI0005 info thing_from_tomorrow", "ABI3001 warning thing_inline", "ABI3001 warning thing_macro");

    [Fact]
    public void Absent_on_targets() => SaysAll(Header, """
        [DllImport("lib")] static extern int thing_windows();
        """, "ABI3002 info thing_windows");

    [Fact]
    public void Copied_entry_points() => Says(Header, $$"""
        [DllImport("lib", {{Cdecl}}, EntryPoint = "thing_close")] static extern int thing_reset(IntPtr thing);
        """, "ABI3003 warning thing_reset");

    [Fact]
    public void Arity() => Says(Header, $$"""
        [DllImport("lib", {{Cdecl}})] static extern int thing_open(string name);
        [DllImport("lib", {{Cdecl}})] static extern int thing_close(IntPtr thing, int more);
        """, "ABI3004 error thing_open", "ABI3004 warning thing_close");

    [Fact]
    public void Results() => Says(Header, $$"""
        [DllImport("lib", {{Cdecl}})] static extern int thing_reset(IntPtr thing);
        [DllImport("lib", {{Cdecl}})] static extern void thing_close(IntPtr thing);
        [DllImport("lib", {{Cdecl}})] static extern void thing_state(IntPtr thing);
        """, "ABI3005 error int", "ABI3005 error void");

    [Fact]
    public void Levels_of_indirection() => Says(Header, $$"""
        [DllImport("lib", {{Cdecl}})] static extern int thing_open(string name, ref int mode);
        [DllImport("lib", {{Cdecl}})] static extern int thing_get(string result, out IntPtr input, ref long numbers);
        """, "ABI3006 error int", "ABI3006 error string", "ABI3006 error IntPtr", "ABI1010 warning long");

    [Fact]
    public void Variadic_functions() => Says(Header, $$"""
        [DllImport("lib", {{Cdecl}})] static extern int thing_log(string format, int a);
        [DllImport("lib", {{Cdecl}}, EntryPoint = "thing_log")] static extern int LogDouble(string format, double a);
        """, "ABI3007 error thing_log", "ABI3007 error LogDouble");

    [Fact]
    public void Conventions_on_x86() => Says(Header, $$"""
        [DllImport("lib", CallingConvention = CallingConvention.StdCall)] static extern int thing_open(string name, int mode);
        [DllImport("lib", {{Cdecl}})] static extern int thing_call(int a);
        [LibraryImport("lib")] [UnmanagedCallConv(CallConvs = [typeof(CallConvStdcall)])] private static partial int thing_close(IntPtr a);
        """, "ABI3008 warning thing_open", "ABI3008 warning thing_call", "ABI3008 warning thing_close");

    [Fact]
    public void Function_pointers_are_compared_where_they_stand() => Says(Header, $$"""
        [DllImport("lib", {{Cdecl}})] static extern void thing_each(delegate* unmanaged[Cdecl]<void*, int, void> callback, void* data);
        """, "ABI4004 warning delegate* unmanaged[Cdecl]<void*, int, void>");

    [Fact]
    public void Delegates_are_compared_where_they_are_declared() => Says(Header, $$"""
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Each(IntPtr data, int n);
        [DllImport("lib", {{Cdecl}})] static extern void thing_each(Each callback, IntPtr data);
        """, "ABI4004 warning int");
}
