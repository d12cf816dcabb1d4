using Interop.Abi.Model;

namespace Interop.Abi.Manifest.Codecs;

internal static class MacroCodec
{
    public static void Write(DeclWriter writer, MacroDecl decl) => writer.Decl(decl, () =>
    {
        if (decl.IsFunctionLike)
            writer.Json.Key("functionLike").Value(true);
    });

    public static MacroDecl Read(DeclReader reader, string id)
    {
        var isFunctionLike = false;
        return reader.Decl(
            key =>
            {
                if (key != "functionLike")
                    return false;
                isFunctionLike = reader.Json.Bool();
                return true;
            },
            () => new MacroDecl(id.TrimStart('#'), isFunctionLike));
    }
}
