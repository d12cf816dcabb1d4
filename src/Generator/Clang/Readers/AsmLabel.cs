using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

/// <summary>Reads the symbol that <c>__asm__("name")</c> or <c>#pragma redefine_extname</c> gives a function or variable.</summary>
internal static class AsmLabel
{
    /// <summary>The symbol, or null for a declaration that is exported under its own name.</summary>
    public static string? Of(CXCursor cursor)
    {
        if (LibClang.clang_Cursor_hasAttrs(cursor) == 0)
            return null;
        foreach (var child in cursor.Children())
        {
            if (child.Kind == CXCursorKind.CXCursor_AsmLabelAttr)
                return child.Spelling;
        }
        return null;
    }
}
