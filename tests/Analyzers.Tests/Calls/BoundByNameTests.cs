using Xunit;

namespace Interop.Analyzers.Tests.Calls;

/// <summary>Delegates and function pointers that code binds to C functions by name, in all the ways that bindings have.</summary>
public sealed class BoundByNameTests : RuleTests
{
    private const string Header = """
        #include <stddef.h>
        #include <stdbool.h>
        #ifdef _WIN32
        #define CALL __stdcall
        #else
        #define CALL
        #endif
        struct thing { int kind; long size; };
        struct thing *thing_open(const char *name, size_t size);
        long thing_seek(struct thing *thing, long offset);
        bool thing_is_open(struct thing *thing);
        void thing_close(struct thing *thing);
        int CALL thing_call(int a);
        int thing_count(void);
        typedef void (*thing_visitor)(struct thing *thing, long index);
        void thing_each(thing_visitor visitor);
        """;

    private const string Helpers = """

        static nint lib, other;
        static nint GetProcAddress(string name) => NativeLibrary.GetExport(lib, name);
        static T Load<T>(string name) where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(GetProcAddress(name));
        static T Load<T>() where T : Delegate => Load<T>(typeof(T).Name);
        static void Load<T>(out T field, string name) where T : Delegate => field = Load<T>(name);
        static Delegate Load(string name, Type type) => Marshal.GetDelegateForFunctionPointer(GetProcAddress(name), type);
        static void Bind(ref void* field, string name) => field = (void*)GetProcAddress(name);
        """;

    private const string Cdecl = "[UnmanagedFunctionPointer(CallingConvention.Cdecl)]";

    [Theory]
    [InlineData("static delegate* unmanaged[Cdecl]<void*, int, CLong> seek = (delegate* unmanaged[Cdecl]<void*, int, CLong>)NativeLibrary.GetExport(lib, \"thing_seek\");")]
    [InlineData("static delegate* unmanaged[Cdecl]<void*, int, CLong> Seek { get; } = (delegate* unmanaged[Cdecl]<void*, int, CLong>)NativeLibrary.GetExport(lib, \"thing_seek\");")]
    [InlineData("static delegate* unmanaged[Cdecl]<void*, int, CLong> Seek => (delegate* unmanaged[Cdecl]<void*, int, CLong>)NativeLibrary.GetExport(lib, \"thing_seek\");")]
    [InlineData("static delegate* unmanaged[Cdecl]<void*, int, CLong> seek; static void Init() { seek = (delegate* unmanaged[Cdecl]<void*, int, CLong>)GetProcAddress(\"thing_seek\"); }")]
    [InlineData("static void thing_seek() { delegate* unmanaged[Cdecl]<void*, int, CLong> seek = (delegate* unmanaged[Cdecl]<void*, int, CLong>)GetProcAddress(nameof(thing_seek)); }")]
    [InlineData("static void Use() { var seek = (delegate* unmanaged[Cdecl]<void*, int, CLong>)GetProcAddress(\"thing_seek\"); }")]
    [InlineData("static void Use() { ((delegate* unmanaged[Cdecl]<void*, int, CLong>)GetProcAddress(\"thing_seek\"))(null, 1); }")]
    [InlineData("static void Use() { var p = NativeLibrary.GetExport(lib, \"thing_seek\"); var seek = (delegate* unmanaged[Cdecl]<void*, int, CLong>)p; }")]
    [InlineData("static void Use() { if (NativeLibrary.TryGetExport(lib, \"thing_seek\", out var p)) { var seek = (delegate* unmanaged[Cdecl]<void*, int, CLong>)p; } }")]
    [InlineData("static void Use() { nint p; NativeLibrary.TryGetExport(lib, \"thing_seek\", out p); var seek = (delegate* unmanaged[Cdecl]<void*, int, CLong>)(void*)p; }")]
    [InlineData("const string Name = \"thing_seek\"; static void Use() { var seek = (delegate* unmanaged[Cdecl]<void*, int, CLong>)NativeLibrary.GetExport(lib, Name); }")]
    [InlineData("static delegate* unmanaged[Cdecl]<byte*, void*> getter; static nint dlsym(ReadOnlySpan<byte> name) => 0; static void Use() { var seek = (delegate* unmanaged[Cdecl]<void*, int, CLong>)dlsym(\"thing_seek\"u8); }")]
    public void Function_pointers(string members) => Says(Header, members + Helpers, "ABI1003 warning int");

    [Theory]
    [InlineData("static Seek seek = Marshal.GetDelegateForFunctionPointer<Seek>(NativeLibrary.GetExport(lib, \"thing_seek\"));")]
    [InlineData("static Seek seek = (Seek)Marshal.GetDelegateForFunctionPointer(NativeLibrary.GetExport(lib, \"thing_seek\"), typeof(Seek));")]
    [InlineData("static void Use() { var p = GetProcAddress(\"thing_seek\"); var seek = Marshal.GetDelegateForFunctionPointer<Seek>(p); }")]
    [InlineData("static Seek seek = Load<Seek>(\"thing_seek\");")]
    [InlineData("static Seek thing_seek = Load<Seek>(nameof(thing_seek));")]
    [InlineData("static Seek seek; static void Use() => Load(out seek, \"thing_seek\");")]
    [InlineData("static Seek seek = (Seek)Load(\"thing_seek\", typeof(Seek));")]
    [InlineData("static Lazy<Seek> seek = new(() => Load<Seek>(\"thing_seek\"));")]
    [InlineData("static Seek? seek; static Seek TheSeek => seek ??= Load<Seek>(\"thing_seek\");")]
    public void Delegates_are_compared_where_they_are_declared(string members) =>
        Says(Header, $"{Cdecl} delegate CLong Seek(IntPtr thing, long offset);" + members + Helpers, "ABI1003 error long");

    [Theory]
    [InlineData("static thing_seek seek = Load<thing_seek>();")]
    [InlineData("static thing_seek seek = Marshal.GetDelegateForFunctionPointer<thing_seek>(GetProcAddress(nameof(thing_seek)));")]
    [InlineData("static thing_seek seek = (thing_seek)Marshal.GetDelegateForFunctionPointer(GetProcAddress(typeof(thing_seek).Name), typeof(thing_seek));")]
    public void Delegates_with_the_name_of_the_function(string members) =>
        Says(Header, $"{Cdecl} delegate CLong thing_seek(IntPtr thing, long offset);" + members + Helpers, "ABI1003 error long");

    [Fact]
    public void A_delegate_that_is_bound_twice_is_reported_once() => Says(
        Header,
        $"{Cdecl} delegate CLong Seek(IntPtr thing, long offset); static Seek a = Load<Seek>(\"thing_seek\"), b = Load<Seek>(\"thing_seek\");" + Helpers,
        "ABI1003 error long");

    [Fact]
    public void A_delegate_calls_C_and_is_not_called_by_it() => Says(
        Header,
        "[UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate bool IsOpen(IntPtr thing); delegate int Call(int a); delegate void Close(IntPtr thing);"
        + "static object[] all = [Load<IsOpen>(\"thing_is_open\"), Load<Call>(\"thing_call\"), Load<Close>(\"thing_close\")];" + Helpers,
        "ABI1006 error bool");

    [Fact]
    public void The_shape_counts() => Says(
        Header,
        $"{Cdecl} delegate int Count(); {Cdecl} delegate int Close(IntPtr thing); {Cdecl} delegate IntPtr Open(string name); "
        + "static object[] all = [Load<Count>(\"thing_count\"), Load<Close>(\"thing_close\"), Load<Open>(\"thing_open\")];" + Helpers,
        "ABI3005 error int", "ABI3004 error Open");

    [Fact]
    public void Types_in_the_signature_stand_for_those_of_C() => Says(Header, $$"""
        struct Thing { public int Kind; public long Size; }
        {{Cdecl}} delegate CLong Seek(Thing* thing, CLong offset);
        {{Cdecl}} delegate void Visitor(ref Thing thing, int index);
        {{Cdecl}} delegate void Each(Visitor visitor);
        static object[] all = [Load<Seek>("thing_seek"), Load<Each>("thing_each")];
        """ + Helpers, "ABI2003 error long", "ABI4004 warning int");

    [Fact]
    public void The_place_of_each_type_is_marked()
    {
        Says(Header, "static void Use() { var f = (delegate* unmanaged[Cdecl]<byte*, int, int>)GetProcAddress(\"thing_open\"); }" + Helpers, "ABI1004 warning int", "ABI1002 error int");
        Says(Header, "static void Use() { var f = (delegate* unmanaged[Cdecl]<byte*, int>)GetProcAddress(\"thing_open\"); }" + Helpers, "ABI3004 error delegate* unmanaged[Cdecl]<byte*, int>", "ABI1002 error int");
    }

    [Fact]
    public void An_alias_is_marked_where_it_is_used()
    {
        var compilation = Analysis.Compile("using unsafe Seek = delegate* unmanaged[Cdecl]<void*, int, System.Runtime.InteropServices.CLong>;\n"
            + Analysis.Members("static Seek seek = (Seek)GetProcAddress(\"thing_seek\");" + Helpers));
        Assert.Empty(Analysis.Errors(compilation));
        var diagnostic = Assert.Single(Analysis.Run(compilation, [("lib.abi.json", CLibrary.Manifest(Header))]));
        Assert.Equal("ABI1003", diagnostic.Id);
        Assert.Equal("seek", diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    [Fact]
    public void The_first_manifest_with_the_name_counts()
    {
        var compilation = Analysis.Compile(Analysis.Members("static void Use() { var f = (delegate* unmanaged[Cdecl]<int>)GetProcAddress(\"thing_count\"); }" + Helpers));
        var other = CLibrary.Manifest("void *thing_count(void);", "other");
        Assert.Empty(Analysis.Run(compilation, [("a.abi.json", CLibrary.Manifest(Header)), ("b.abi.json", other)]).Where(one => one.Id != "ABI0002"));
        Assert.Equal("ABI1002", Assert.Single(Analysis.Run(compilation, [("a.abi.json", other), ("b.abi.json", CLibrary.Manifest(Header))])).Id);
    }

    [Fact]
    public void A_message_names_the_function_and_the_targets() => Assert.Equal(
        "Parameter 'offset' of 'thing_seek' is 'long', 8 bytes for C's 4 on win-x86, linux-arm, linux-x86; C has 'long' in: long thing_seek(struct thing *thing, long offset) (lib.h:10)",
        Assert.Single(Messages(Header, $"{Cdecl} delegate CLong Seek(IntPtr thing, long offset); static Seek seek = Load<Seek>(\"thing_seek\");" + Helpers)));

    [Theory]
    [InlineData("static delegate* unmanaged[Cdecl]<void*, CLong, CLong> seek = (delegate* unmanaged[Cdecl]<void*, CLong, CLong>)NativeLibrary.GetExport(lib, \"thing_seek\");")]
    [InlineData("static delegate* unmanaged[Cdecl]<byte*, nuint, nint> open = (delegate* unmanaged[Cdecl]<byte*, nuint, nint>)GetProcAddress(\"thing_open\");")]
    // No name of C's.
    [InlineData("static void Use() { var f = (delegate* unmanaged[Cdecl]<byte*, int, int>)GetProcAddress(\"thing_Open\"); }")]
    [InlineData("static void Use() { var f = (delegate* unmanaged[Cdecl]<byte*, int, int>)GetProcAddress(\"thing_open_\"); }")]
    // The name is only text.
    [InlineData("static void Use() { Console.WriteLine(\"thing_seek\"); }")]
    [InlineData("static string Name = nameof(Use); static void Use() { string.Concat(\"thing_seek\", \"x\"); }")]
    // Two names say nothing.
    [InlineData("static nint Either(string a, string b) => 0; static void Use() { var f = (delegate* unmanaged[Cdecl]<int>)Either(\"thing_open\", \"thing_seek\"); }")]
    // A managed function pointer is none of C's.
    [InlineData("static void Use() { var f = (delegate*<byte*, int, int>)GetProcAddress(\"thing_open\"); }")]
    // What the local holds is not sure.
    [InlineData("static void Use(bool b) { var p = GetProcAddress(\"thing_open\"); if (b) p = GetProcAddress(\"thing_seek\"); var f = (delegate* unmanaged[Cdecl]<int>)p; }")]
    // Others have handlers by name.
    [InlineData("delegate void Handler(object sender); static System.Collections.Generic.Dictionary<string, Handler> all = new(); static void Use() { all.TryGetValue(\"thing_close\", out var handler); }")]
    [InlineData("delegate void Handler(object sender); static void On<T>(string name) { } static void Use() => On<Handler>(\"thing_close\");")]
    // The name of a delegate that is not for C, or that no call loads.
    [InlineData("delegate int thing_open(); static thing_open f = Load<thing_open>();")]
    [InlineData("[UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate int thing_open(); static thing_open? f;")]
    [InlineData("[UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate int thing_open(); static nint Address(thing_open f) => Marshal.GetFunctionPointerForDelegate<thing_open>(f);")]
    // Another system's.
    [InlineData("static void Use() { if (OperatingSystem.IsWindows()) { var f = (delegate* unmanaged[Cdecl]<void*, int, int>)GetProcAddress(\"thing_seek\"); } }")]
    public void Right_and_unrelated_code_is_silent(string members) => SaysAll(Header, members + Helpers);
}
