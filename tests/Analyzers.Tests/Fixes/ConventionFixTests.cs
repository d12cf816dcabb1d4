using Interop.Analyzers.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Calling conventions of function pointers, and of the methods whose addresses they hold.</summary>
public sealed class ConventionFixTests : FixTests
{
    private const string Header = """
        typedef void (*notify)(int a, void *data);
        int on_notify(notify callback, void *data);
        int on_any(void *callback);
        struct table { int size; notify notify; int (*open)(int mode); };
        int use_table(struct table *table);
        """;

    private const string On = "CallConvs = new[] { typeof(CallConvCdecl) }";

    [Fact]
    public void A_parameter_and_the_methods_that_become_it() => Becomes(Header, $$"""
        {{Import}} static extern int on_notify(delegate* unmanaged<int, IntPtr, void> callback, IntPtr data);
        [UnmanagedCallersOnly] static void OnNotify(int a, IntPtr data) { }
        [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])] static void Other(int a, IntPtr data) { }
        static int Use() => on_notify(&OnNotify, 0) + on_notify(null, 0) + on_notify((delegate* unmanaged<int, IntPtr, void>)&OnNotify, 0);
        """, $$"""
        {{Import}} static extern int on_notify(delegate* unmanaged[Cdecl]<int, IntPtr, void> callback, IntPtr data);
        [UnmanagedCallersOnly({{On}})] static void OnNotify(int a, IntPtr data) { }
        [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)])] static void Other(int a, IntPtr data) { }
        static int Use() => on_notify(&OnNotify, 0) + on_notify(null, 0) + on_notify((delegate* unmanaged[Cdecl]<int, IntPtr, void>)&OnNotify, 0);
        """);

    [Fact]
    public void What_is_right_has_no_finding() => Assert.Empty(Analysis.Run(Header, $$"""
        {{Import}} static extern int on_notify(delegate* unmanaged[Cdecl]<int, IntPtr, void> callback, IntPtr data);
        struct Table { public int Size; public delegate* unmanaged[Cdecl]<int, IntPtr, void> Notify; public delegate* unmanaged[Cdecl]<int, int> Open; }
        {{Import}} static extern int use_table(Table* table);
        [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])] static void OnNotify(int a, IntPtr data) { }
        static int Use(Table* table) { table->Notify = &OnNotify; return on_notify(&OnNotify, 0) + table->Open(1); }
        """));

    [Fact]
    public void A_field_and_the_method_that_is_stored_in_it() => Becomes(Header, $$"""
        struct Table { public int Size; public delegate* unmanaged[Stdcall, SuppressGCTransition]<int, IntPtr, void> Notify; public delegate* unmanaged[Cdecl]<int, int> Open; }
        {{Import}} static extern int use_table(Table* table);
        [UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall), typeof(CallConvSuppressGCTransition)])] static void OnNotify(int a, IntPtr data) { }
        static int Use() { var table = new Table { Notify = &OnNotify }; table.Notify = &OnNotify; return use_table(&table); }
        """, $$"""
        struct Table { public int Size; public delegate* unmanaged[Cdecl, SuppressGCTransition]<int, IntPtr, void> Notify; public delegate* unmanaged[Cdecl]<int, int> Open; }
        {{Import}} static extern int use_table(Table* table);
        [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl), typeof(CallConvSuppressGCTransition)])] static void OnNotify(int a, IntPtr data) { }
        static int Use() { var table = new Table { Notify = &OnNotify }; table.Notify = &OnNotify; return use_table(&table); }
        """);

    [Fact]
    public void A_method_and_the_casts_of_its_address() => Becomes(Header, $$"""
        {{Import}} static extern int on_notify(IntPtr callback, IntPtr data);
        [UnmanagedCallersOnly] static void OnNotify(int a, IntPtr data) { }
        static int Use() => on_notify((IntPtr)(delegate* unmanaged<int, IntPtr, void>)&OnNotify, 0);
        """, $$"""
        {{Import}} static extern int on_notify(IntPtr callback, IntPtr data);
        [UnmanagedCallersOnly({{On}})] static void OnNotify(int a, IntPtr data) { }
        static int Use() => on_notify((IntPtr)(delegate* unmanaged[Cdecl]<int, IntPtr, void>)&OnNotify, 0);
        """);

    [Fact]
    public void An_address_that_goes_on_from_a_variable_stays() => Assert.Empty(Titles(Header, $$"""
        {{Import}} static extern int on_notify(delegate* unmanaged<int, IntPtr, void> callback, IntPtr data);
        static int Use(delegate* unmanaged<int, IntPtr, void> given) => on_notify(given, 0);
        """));

    [Fact]
    public void All_at_once()
    {
        var session = FixSession.Open(CLibrary.Manifest(Header), Analysis.Members($$"""
            {{Import}} static extern int on_notify(delegate* unmanaged<int, IntPtr, void> callback, IntPtr data);
            struct Table { public int Size; public delegate* unmanaged<int, IntPtr, void> Notify; public delegate* unmanaged[Cdecl]<int, int> Open; }
            {{Import}} static extern int use_table(Table* table);
            [UnmanagedCallersOnly] static void OnNotify(int a, IntPtr data) { }
            static int Use(Table* table) { table->Notify = &OnNotify; return on_notify(&OnNotify, 0) + use_table(table); }
            """));
        var (document, diagnostic) = session.Diagnostics[0];
        var after = session.ApplyAll(document, diagnostic, FixAllScope.Document, RemedyFixProvider.KeyOf(RemedyAction.Change));
        Assert.Empty(after.Diagnostics);
    }
}
