using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

/// <summary>Reads whether a function never returns, for which libclang has no question: its attributes are asked for as text.</summary>
internal static unsafe class NoReturn
{
    private static readonly string[] Spellings = ["_Noreturn ", ") _Noreturn", "[[noreturn]]", "[[_Noreturn]]", "__declspec(noreturn)"];

    /// <summary>Whether it is so declared, in any of C's ways.</summary>
    public static bool IsOn(CXCursor function)
    {
        // GNU's attribute belongs to the type, whose text it ends; behind a result that is a function pointer it could be that one's.
        if (LibClang.clang_getResultType(function.Type).Canonical.kind == CXTypeKind.CXType_Void && function.Type.Spelling.EndsWith("__attribute__((noreturn))", StringComparison.Ordinal))
            return true;
        if (LibClang.clang_Cursor_hasAttrs(function) == 0)
            return false;
        var text = ClangStrings.Take(LibClang.clang_getCursorPrettyPrinted(function, null));
        return Array.Exists(Spellings, spelling => text.Contains(spelling, StringComparison.Ordinal));
    }
}
