using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Interop.Generator.Clang.Native;

[assembly: DisableRuntimeMarshalling]

namespace Interop.Benchmarks.Calls;

/// <summary>The functions that are called, as somebody writes them by hand.</summary>
internal static partial class ByHand
{
    public const string Library = "libclang";

#pragma warning disable SYSLIB1054 // That is what is compared.
    [DllImport(Library, EntryPoint = "clang_isDeclaration", CallingConvention = CallingConvention.Cdecl)]
    public static extern uint DllImportNumber(CXCursorKind kind);

    [DllImport(Library, EntryPoint = "clang_Cursor_isNull", CallingConvention = CallingConvention.Cdecl)]
    public static extern int DllImportRecord(CXCursor cursor);
#pragma warning restore SYSLIB1054

    [LibraryImport(Library, EntryPoint = "clang_isDeclaration")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial uint LibraryImportNumber(CXCursorKind kind);

    [LibraryImport(Library, EntryPoint = "clang_Cursor_isNull")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    public static partial int LibraryImportRecord(CXCursor cursor);
}
