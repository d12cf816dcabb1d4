using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>Reads <c>__attribute__((deprecated))</c> and its kin.</summary>
internal static unsafe class Availability
{
    /// <summary>The message, empty where there is none; null for what is not deprecated.</summary>
    public static string? Deprecation(CXCursor cursor)
    {
        if (LibClang.clang_getCursorAvailability(cursor) != CXAvailabilityKind.CXAvailability_Deprecated)
            return null;
        int deprecated;
        CXString message;
        _ = LibClang.clang_getCursorPlatformAvailability(cursor, &deprecated, &message, null, null, null, 0);
        return ClangStrings.Take(message);
    }
}
