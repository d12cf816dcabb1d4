using Interop.Abi.Model;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang.Readers;

internal static class RecordReader
{
    public static Decl Read(CXCursor cursor, Demand demand, ReaderContext context)
    {
        var (name, tag, naming) = NameOf(cursor, context);
        var definition = LibClang.clang_getCursorDefinition(cursor);
        var type = definition.IsInvalid ? default : definition.Type;
        var size = definition.IsInvalid ? -1 : LibClang.clang_Type_getSizeOf(type);
        if (demand.Value == DemandLevel.Opaque || definition.IsInvalid || size < 0)
            return context.Complete(new OpaqueDecl(name, tag, naming), definition.IsInvalid ? cursor : definition);

        var fields = new List<Field>();
        var offsets = new List<long>();
        var inner = context.IsOwn(definition) ? Demand.Own : new Demand(DemandLevel.Complete, demand.Pointer);
        foreach (var field in type.Fields())
        {
            var offset = LibClang.clang_Cursor_getOffsetOfField(field);
            // libclang answers with a negative error code where the member's type is itself in error.
            if (offset < 0)
                return context.Complete(new OpaqueDecl(name, tag, naming), definition);
            fields.Add(ReadField(field, name, fields.Count, inner, context));
            offsets.Add(offset);
        }
        return context.Complete(
            new RecordDecl(
                name, tag, naming,
                ReaderContext.Same(fields.ToEquatableArray()),
                ReaderContext.Same(new RecordLayout(size, LibClang.clang_Type_getAlignOf(type), offsets.ToEquatableArray()))),
            definition);
    }

    /// <summary>Whether a tag or a typedef names the record or enumeration.</summary>
    public static bool HasName(CXCursor cursor) => !cursor.Type.Spelling.Contains('(');

    /// <summary>The name, from the type's spelling: <c>struct s</c>, or <c>s</c> where only a typedef names it, or <c>struct (unnamed at …)</c>.</summary>
    public static (string Name, RecordTag Tag, RecordNaming Naming) NameOf(CXCursor cursor, ReaderContext context)
    {
        var tag = cursor.Kind == CXCursorKind.CXCursor_UnionDecl ? RecordTag.Union : RecordTag.Struct;
        var spelling = cursor.Type.Spelling;
        if (spelling.Contains('('))
            return (context.PlaceName(cursor) ?? context.NameByPlace(cursor, "unnamed"), tag, RecordNaming.Place);
        var space = spelling.LastIndexOf(' ');
        return space < 0 ? (spelling, tag, RecordNaming.Typedef) : (spelling[(space + 1)..], tag, RecordNaming.Tag);
    }

    private static Field ReadField(CXCursor cursor, string parent, int index, Demand demand, ReaderContext context)
    {
        // Since LLVM 17 an unnamed member is spelt as its type.
        var name = cursor.Spelling is var spelling && spelling.AsSpan().ContainsAny(" (") ? "" : spelling;
        PlaceNames.Visit(cursor.Type, $"{parent}.{(name.Length > 0 ? name : $"unnamed{index}")}", context);
        var width = LibClang.clang_Cursor_isBitField(cursor) != 0 ? LibClang.clang_getFieldDeclBitWidth(cursor) : (int?)null;
        return new Field(name, context.Types.Read(cursor.Type, demand), width) { Comment = context.CommentOf(cursor) };
    }
}
