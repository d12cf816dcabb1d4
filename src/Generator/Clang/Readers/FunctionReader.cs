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
                IsNoReturn = NoReturn.IsOn(cursor),
                IsInline = LibClang.clang_Cursor_isFunctionInlined(cursor) != 0
                    || LibClang.clang_Cursor_getStorageClass(cursor) == CX_StorageClass.CX_SC_Static,
                Unsupported = Availability.Prohibition(cursor),
                Symbol = AsmLabel.Of(cursor, context.Target) is { } label ? ReaderContext.Same(label) : null,
            },
            cursor);
    }
}
