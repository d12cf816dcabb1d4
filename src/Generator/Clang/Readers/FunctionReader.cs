using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

internal static class FunctionReader
{
    public static FunctionDecl Read(CXCursor cursor, ReaderContext context)
    {
        var name = cursor.Spelling;
        PlaceNames.Visit(cursor.Type, name, context);
        var type = context.Types.ReadFunction(cursor.Type, context.DemandOf(cursor));
        var names = new string[type.Parameters.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = LibClang.clang_Cursor_getArgument(cursor, (uint)i).Spelling;
        return context.Complete(
            new FunctionDecl(name, ReaderContext.Same(type), names.All(string.IsNullOrEmpty) ? default : new EquatableArray<string>(names))
            {
                IsInline = LibClang.clang_Cursor_isFunctionInlined(cursor) != 0
                    || LibClang.clang_Cursor_getStorageClass(cursor) == CX_StorageClass.CX_SC_Static,
                Symbol = Label(cursor) is { } label ? ReaderContext.Same(label) : null,
            },
            cursor);
    }

    /// <summary>The name of <c>__asm__("name")</c> or <c>#pragma redefine_extname</c>.</summary>
    private static string? Label(CXCursor cursor)
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
