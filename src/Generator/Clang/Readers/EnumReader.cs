using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

internal static class EnumReader
{
    public static Decl? Read(CXCursor cursor, ReaderContext context)
    {
        var definition = cursor.DefinitionOrSelf;
        var (name, naming) = NameOf(definition, context);
        var underlying = LibClang.clang_getEnumDeclIntegerType(definition).Canonical;
        // GNU's C lets an enumeration be named that is nowhere defined. It has no width, and pointers to it are void*.
        if (underlying.kind == CXTypeKind.CXType_Invalid)
            return null;
        var kind = ((BuiltinType)context.Types.Read(underlying, Demand.Own)).Kind;
        var isUnsigned = kind is BuiltinKind.Bool or BuiltinKind.UChar or BuiltinKind.UShort or BuiltinKind.UInt or BuiltinKind.ULong or BuiltinKind.ULongLong;
        var constants = new List<EnumConstant>();
        foreach (var child in definition.Children())
        {
            if (child.Kind == CXCursorKind.CXCursor_EnumConstantDecl)
                constants.Add(ReadConstant(child, isUnsigned, context));
        }
        return context.Complete(new EnumDecl(name, naming, ReaderContext.Same(kind), constants.ToEquatableArray()), definition);
    }

    /// <summary>The name; one without any is named after its first constant.</summary>
    public static (string Name, RecordNaming Naming) NameOf(CXCursor cursor, ReaderContext context)
    {
        var spelling = cursor.Type.Spelling;
        if (spelling.Contains('('))
        {
            var first = cursor.DefinitionOrSelf.Children().FirstOrDefault(child => child.Kind == CXCursorKind.CXCursor_EnumConstantDecl);
            return (context.PlaceName(cursor) ?? context.NameByPlace(cursor, "." + first.Spelling), RecordNaming.Place);
        }
        var space = spelling.LastIndexOf(' ');
        return space < 0 ? (spelling, RecordNaming.Typedef) : (spelling[(space + 1)..], RecordNaming.Tag);
    }

    private static EnumConstant ReadConstant(CXCursor cursor, bool isUnsigned, ReaderContext context)
    {
        var bits = isUnsigned
            ? unchecked((long)LibClang.clang_getEnumConstantDeclUnsignedValue(cursor))
            : LibClang.clang_getEnumConstantDeclValue(cursor);
        return new EnumConstant(cursor.Spelling, ReaderContext.Same(new IntegerValue(bits, isUnsigned)))
        {
            Comment = context.CommentOf(cursor),
            Deprecated = Availability.Deprecation(cursor),
        };
    }
}
