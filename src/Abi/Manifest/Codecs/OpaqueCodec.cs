using Interop.Abi.Model;

namespace Interop.Abi.Manifest.Codecs;

internal static class OpaqueCodec
{
    public static void Write(DeclWriter writer, OpaqueDecl decl) =>
        writer.Decl(decl, () => RecordCodec.WriteNaming(writer, decl.Tag, decl.Naming));

    public static OpaqueDecl Read(DeclReader reader, string id)
    {
        var tag = RecordTag.Struct;
        var naming = RecordNaming.Tag;
        return reader.Decl(
            key =>
            {
                switch (key)
                {
                    case "tag":
                        tag = reader.Word<RecordTag>();
                        return true;
                    case "naming":
                        naming = reader.Word<RecordNaming>();
                        return true;
                    default:
                        return false;
                }
            },
            () => new OpaqueDecl(RecordCodec.Name(id, naming), tag, naming));
    }
}
