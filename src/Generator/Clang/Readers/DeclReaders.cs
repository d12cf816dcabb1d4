using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

/// <summary>One reader for each construct.</summary>
internal static class DeclReaders
{
    /// <summary>Reads a declaration that was asked for; null for what is none.</summary>
    public static Decl? Read(CXCursor cursor, Demand demand, ReaderContext context) => cursor.Kind switch
    {
        CXCursorKind.CXCursor_FunctionDecl => FunctionReader.Read(cursor, context),
        CXCursorKind.CXCursor_VarDecl => VariableReader.Read(cursor, context),
        CXCursorKind.CXCursor_StructDecl or CXCursorKind.CXCursor_UnionDecl => RecordReader.Read(cursor, demand, context),
        CXCursorKind.CXCursor_EnumDecl => EnumReader.Read(cursor, context),
        CXCursorKind.CXCursor_TypedefDecl => AliasReader.Read(cursor, demand, context),
        _ => null,
    };

    /// <summary>Asks for a declaration that stands in one of the library's own headers.</summary>
    public static void Want(CXCursor cursor, ReaderContext context)
    {
        switch (cursor.Kind)
        {
            case CXCursorKind.CXCursor_FunctionDecl or CXCursorKind.CXCursor_VarDecl:
                context.Want(cursor.Spelling, cursor, Demand.Own);
                break;
            case CXCursorKind.CXCursor_StructDecl or CXCursorKind.CXCursor_UnionDecl:
                // One without a name is read where a declaration uses it, and named after that place.
                if (RecordReader.HasName(cursor))
                    context.Record(cursor, Demand.Own);
                break;
            case CXCursorKind.CXCursor_EnumDecl:
                context.Enum(cursor);
                break;
            case CXCursorKind.CXCursor_TypedefDecl:
                context.Alias(cursor, Demand.Own);
                break;
        }
    }
}
