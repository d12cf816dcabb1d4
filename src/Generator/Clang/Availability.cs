using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>Reads <c>__attribute__((deprecated))</c>, <c>__attribute__((unavailable))</c> and their kin.</summary>
internal static unsafe class Availability
{
    /// <summary>The message, empty where there is none; null for what is not deprecated.</summary>
    public static string? Deprecation(CXCursor cursor)
    {
        if (LibClang.clang_getCursorAvailability(cursor) != CXAvailabilityKind.CXAvailability_Deprecated)
            return null;
        CXString message;
        _ = LibClang.clang_getCursorPlatformAvailability(cursor, null, &message, null, null, null, 0);
        return ClangStrings.Take(message);
    }

    /// <summary>The reason why a function or variable that its header forbids cannot be bound; null for all others.</summary>
    public static Unsupported? Prohibition(CXCursor cursor)
    {
        if (LibClang.clang_getCursorAvailability(cursor) != CXAvailabilityKind.CXAvailability_NotAvailable)
            return null;
        CXString message;
        _ = LibClang.clang_getCursorPlatformAvailability(cursor, null, null, null, &message, null, 0);
        var text = ClangStrings.Take(message);
        return new Unsupported(UnsupportedKind.Unavailable, "is unavailable" + (text.Length > 0 ? $": {text}" : ""));
    }
}
