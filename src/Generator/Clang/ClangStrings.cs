using System.Runtime.InteropServices;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>Takes strings from libclang, which owns them, into .NET.</summary>
internal static unsafe class ClangStrings
{
    /// <summary>The text, and gives libclang its string back.</summary>
    public static string Take(CXString text)
    {
        var value = Marshal.PtrToStringUTF8((nint)LibClang.clang_getCString(text)) ?? "";
        LibClang.clang_disposeString(text);
        return value;
    }

    /// <summary>The text, or null where there is none.</summary>
    public static string? TakeOrNull(CXString text)
    {
        var value = Marshal.PtrToStringUTF8((nint)LibClang.clang_getCString(text));
        LibClang.clang_disposeString(text);
        return value;
    }
}
