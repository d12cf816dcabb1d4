using Interop.Abi.Model;

namespace Interop.Abi.Manifest.Codecs;

internal static class AliasCodec
{
    public static void Write(DeclWriter writer, AliasDecl decl) => writer.Decl(decl, () => writer.Type("type", decl.Type));

    public static AliasDecl Read(DeclReader reader, string id)
    {
        PerTarget<CType>? type = null;
        return reader.Decl(
            key => key == "type" && (type = reader.Fact(reader.Type)) is not null,
            () => new AliasDecl(id, reader.Need(type, "type")));
    }
}
