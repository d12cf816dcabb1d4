using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

internal static class AliasReader
{
    public static AliasDecl Read(CXCursor cursor, Demand demand, ReaderContext context)
    {
        var name = cursor.Spelling;
        var underlying = LibClang.clang_getTypedefDeclUnderlyingType(cursor);
        PlaceNames.Visit(underlying, name, context);
        return context.Complete(new AliasDecl(name, ReaderContext.Same(context.Types.Read(underlying, demand))), cursor);
    }

    /// <summary>Whether it is <c>typedef struct { } name</c>, where the typedef is the record's only name and no declaration of its own.</summary>
    public static bool NamesItsOwnTag(CXCursor cursor, string name)
    {
        var underlying = LibClang.clang_getTypedefDeclUnderlyingType(cursor);
        while (underlying.kind == CXTypeKind.CXType_Elaborated)
            underlying = LibClang.clang_Type_getNamedType(underlying);
        return underlying.kind is CXTypeKind.CXType_Record or CXTypeKind.CXType_Enum && underlying.Declaration.Type.Spelling == name;
    }
}
