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
                IsThreadLocal = LibClang.clang_getCursorTLSKind(cursor) != CXTLSKind.CXTLS_None,
            },
            cursor);
    }
}
