using Interop.Abi.Model;

namespace Interop.Abi.Manifest.Codecs;

internal static class VariableCodec
{
    public static void Write(DeclWriter writer, VariableDecl decl) => writer.Decl(decl, () =>
    {
        writer.Type("type", decl.Type);
        if (decl.IsThreadLocal)
            writer.Json.Key("threadLocal").Value(true);
    });

    public static VariableDecl Read(DeclReader reader, string id)
    {
        PerTarget<CType>? type = null;
        var isThreadLocal = false;
        return reader.Decl(
            key =>
            {
                switch (key)
                {
                    case "type":
                        type = reader.Fact(reader.Type);
                        return true;
                    case "threadLocal":
                        isThreadLocal = reader.Json.Bool();
                        return true;
                    default:
                        return false;
                }
            },
            () => new VariableDecl(id, reader.Need(type, "type")) { IsThreadLocal = isThreadLocal });
    }
}
