using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

/// <summary>Names the unnamed records and enumerations in a declaration's type after the declaration: <c>parent.member</c>.</summary>
internal static class PlaceNames
{
    private const int MaxDepth = 32;

    /// <summary>Looks through pointers, arrays and functions for unnamed tags.</summary>
    public static void Visit(CXType type, string place, ReaderContext context, int depth = 0)
    {
        if (depth > MaxDepth)
            return;
        switch (type.kind)
        {
            case CXTypeKind.CXType_Elaborated:
                Visit(LibClang.clang_Type_getNamedType(type), place, context, depth + 1);
                break;
            case CXTypeKind.CXType_Pointer:
                Visit(LibClang.clang_getPointeeType(type), place, context, depth + 1);
                break;
            case CXTypeKind.CXType_ConstantArray or CXTypeKind.CXType_IncompleteArray:
                Visit(LibClang.clang_getArrayElementType(type), place, context, depth + 1);
                break;
            case CXTypeKind.CXType_Record or CXTypeKind.CXType_Enum when !RecordReader.HasName(type.Declaration):
                context.NameByPlace(type.Declaration, place);
                break;
            case CXTypeKind.CXType_FunctionProto or CXTypeKind.CXType_Unexposed:
                Visit(LibClang.clang_getResultType(type), place, context, depth + 1);
                for (var i = 0; i < LibClang.clang_getNumArgTypes(type); i++)
                    Visit(LibClang.clang_getArgType(type, (uint)i), place, context, depth + 1);
                break;
        }
    }
}
