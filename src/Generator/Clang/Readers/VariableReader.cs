using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

internal static class VariableReader
{
    public static VariableDecl Read(CXCursor cursor, ReaderContext context)
    {
        var name = cursor.Spelling;
        PlaceNames.Visit(cursor.Type, name, context);
        return context.Complete(
            new VariableDecl(name, ReaderContext.Same(context.Types.Read(cursor.Type, context.DemandOf(cursor))))
            {
                Unsupported = Availability.Prohibition(cursor),
                Symbol = AsmLabel.Of(cursor, context.Target) is { } label ? ReaderContext.Same(label) : null,
                IsStatic = LibClang.clang_Cursor_getStorageClass(cursor) == CX_StorageClass.CX_SC_Static,
                IsThreadLocal = LibClang.clang_getCursorTLSKind(cursor) != CXTLSKind.CXTLS_None,
            },
            cursor);
    }
}
