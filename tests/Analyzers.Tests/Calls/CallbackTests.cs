using Xunit;

namespace Interop.Analyzers.Tests.Calls;

/// <summary>Methods whose address C gets, and function pointers in the fields of structs.</summary>
public sealed class CallbackTests : RuleTests
{
    private const string Header = """
        #include <stddef.h>
        typedef void (*on_event)(void *data, long value, size_t size);
        typedef int (*on_read)(void *data, char *buffer, int size);
        struct handlers { int version; on_event event; on_read read; void *data; };
        struct table { long (*seek)(void *self, long offset); size_t (*size)(void *self); };
        void listen(on_event event, void *data);
        void listen_all(const struct handlers *handlers);
        const struct table *get_table(void);
        """;

    private const string Imports = """

        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void listen(IntPtr f, IntPtr data);
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "listen")] static extern void Listen(delegate* unmanaged[Cdecl]<IntPtr, CLong, nuint, void> f, IntPtr data);
        """;

    private const string Wrong = "[UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])] static void OnEvent(void* data, int value, nuint size) { }";

    private const string Handlers = """

        struct Handlers { public int Version; public delegate* unmanaged[Cdecl]<void*, CLong, nuint, void> Event; public IntPtr Read; public void* Data; }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void listen_all(in Handlers handlers);
        """;

    [Theory]
    [InlineData("static void Use() => listen((IntPtr)(delegate* unmanaged[Cdecl]<void*, int, nuint, void>)&OnEvent, 0);")]
    [InlineData("static void Use() { delegate* unmanaged[Cdecl]<void*, int, nuint, void> f = &OnEvent; listen((IntPtr)f, 0); listen((IntPtr)f, 1); }")]
    [InlineData("static void Use(bool b) => listen(b ? (IntPtr)(delegate* unmanaged[Cdecl]<void*, int, nuint, void>)&Native.OnEvent : 0, 0);")]
    [InlineData("static void Bind(nint lib) { var f = (delegate* unmanaged[Cdecl]<IntPtr, void*, void>)NativeLibrary.GetExport(lib, \"listen\"); f((IntPtr)(delegate* unmanaged[Cdecl]<void*, int, nuint, void>)&OnEvent, null); }")]
    public void A_method_whose_address_is_passed(string members) => Says(Header, Wrong + members + Imports, "ABI4004 warning int");

    [Fact]
    public void A_local_function_whose_address_is_passed() => Says(Header, """
        static void Use()
        {
            listen((IntPtr)(delegate* unmanaged[Cdecl]<void*, CLong, int, void>)&Local, 0);
            [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])] static void Local(void* data, CLong value, int size) { }
        }
        """ + Imports, "ABI4004 warning int");

    [Theory]
    [InlineData("static void Use() { Handlers h = default; h.Read = (IntPtr)(delegate* unmanaged[Cdecl]<void*, byte*, int, byte>)&OnRead; listen_all(h); }")]
    [InlineData("static void Use() { var h = new Handlers { Version = 1, Read = (IntPtr)(delegate* unmanaged[Cdecl]<void*, byte*, int, byte>)&OnRead }; listen_all(h); }")]
    public void A_method_whose_address_a_struct_gets(string members) => Says(
        Header, "[UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])] static byte OnRead(void* data, byte* buffer, int size) => 0;" + members + Handlers, "ABI4004 error byte");

    [Fact]
    public void The_convention_of_a_method_is_the_platform_s_where_it_names_none() => Says(
        Header,
        "[UnmanagedCallersOnly] static void OnEvent(void* data, CLong value, nuint size) { } static void Use() => listen((IntPtr)(delegate* unmanaged<void*, CLong, nuint, void>)&OnEvent, 0);" + Imports,
        "ABI3008 warning OnEvent");

    [Fact]
    public void A_message_about_what_has_no_place_in_the_header_names_none() => Assert.EndsWith(
        "C has: void (void *, long, size_t)",
        Assert.Single(Messages(
            "#include <stddef.h>\nint listen(void (*on)(void *, long, size_t));",
            "delegate void On(IntPtr data, CLong value, nuint size); [DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern int listen(On on);"), message => message.Contains("convention", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Fact]
    public void Function_pointers_in_fields() => Says(Header, """
        struct Handlers { public int Version; public delegate* unmanaged[Cdecl]<void*, int, nuint, void> Event; public delegate* unmanaged[Cdecl]<void*, byte*, int, int> Read; public void* Data; }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void listen_all(Handlers* handlers);
        """, "ABI4004 warning delegate* unmanaged[Cdecl]<void*, int, nuint, void>");

    [Fact]
    public void Delegates_in_fields_are_compared_where_they_are_declared() => Says(Header, """
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Event(IntPtr data, CLong value, uint size);
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate int Read(IntPtr data, IntPtr buffer, int size);
        struct Handlers { public int Version; public Event Event; public Read Read; public IntPtr Data; }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void listen_all(ref Handlers handlers);
        """, "ABI4004 warning uint");

    [Fact]
    public void Tables_of_functions_that_CSharp_calls() => Says(Header, """
        struct Table { public delegate* unmanaged[Cdecl]<void*, int, CLong> Seek; public delegate* unmanaged[Cdecl]<void*, ulong> Size; }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern Table* get_table();
        static int Seek(Table* table) => (int)table->Seek(null, 0).Value + (int)table->Size(null);
        """, "ABI4004 warning delegate* unmanaged[Cdecl]<void*, int, CLong>", "ABI4004 error delegate* unmanaged[Cdecl]<void*, ulong>");

    [Fact]
    public void The_message_names_the_part() => Assert.Contains(
        "Field 'Event' of 'Handlers' is 'delegate* unmanaged[Cdecl]<void*, int, nuint, void>', whose parameter 2 is 'int', 4 bytes for C's 8 on linux-x64, linux-arm64, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64; C calls 'on_event' in: struct handlers",
        Messages(Header, """
            struct Handlers { public int Version; public delegate* unmanaged[Cdecl]<void*, int, nuint, void> Event; public IntPtr Read; public void* Data; }
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern void listen_all(Handlers* handlers);
            """));

    [Theory]
    [InlineData("[UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])] static void OnEvent(IntPtr data, CLong value, nuint size) { } static void Use() => Listen(&OnEvent, 0);")]
    // Nobody passes it to C, or to something that a manifest knows.
    [InlineData(Wrong)]
    [InlineData(Wrong + " static IntPtr Use() => (IntPtr)(delegate* unmanaged[Cdecl]<void*, int, nuint, void>)&OnEvent;")]
    [InlineData(Wrong + " static void Take(IntPtr f) { } static void Use() => Take((IntPtr)(delegate* unmanaged[Cdecl]<void*, int, nuint, void>)&OnEvent);")]
    [InlineData(Wrong + " static void Use() { if (OperatingSystem.IsWindows()) listen((IntPtr)(delegate* unmanaged[Cdecl]<void*, int, nuint, void>)&OnEvent, 0); }")]
    public void Right_methods_are_silent(string members) => SaysAll(Header, members + Imports);

    [Fact]
    public void Right_fields_are_silent() => SaysAll(Header, """
        [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])] static int OnRead(void* data, byte* buffer, int size) => 0;
        static void Use() { Handlers h = default; h.Read = (IntPtr)(delegate* unmanaged[Cdecl]<void*, byte*, int, int>)&OnRead; listen_all(h); }
        struct Table { public delegate* unmanaged[Cdecl]<void*, CLong, CLong> Seek; public delegate* unmanaged[Cdecl]<void*, nuint> Size; }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern Table* get_table();
        """ + Handlers);
}
