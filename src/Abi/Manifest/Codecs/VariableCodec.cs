using Interop.Abi.Model;

namespace Interop.Abi.Manifest.Codecs;

internal static class VariableCodec
{
    public static void Write(DeclWriter writer, VariableDecl decl) => writer.Decl(decl, () =>
    {
        writer.Type("type", decl.Type);
        if (decl.Symbol is { } symbol)
            writer.Fact("symbol", symbol, writer.Json.Value);
        if (decl.IsThreadLocal)
            writer.Json.Key("threadLocal").Value(true);
        if (decl.IsStatic)
            writer.Json.Key("static").Value(true);
    });

    public static VariableDecl Read(DeclReader reader, string id)
    {
        PerTarget<CType>? type = null;
        PerTarget<string>? symbol = null;
        var (isThreadLocal, isStatic) = (false, false);
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
                    case "symbol":
                        symbol = reader.Fact(reader.Json.String);
                        return true;
                    case "static":
                        isStatic = reader.Json.Bool();
                        return true;
                    default:
                        return false;
                }
            },
            () => new VariableDecl(id, reader.Need(type, "type"))
            {
                Symbol = symbol,
                IsThreadLocal = isThreadLocal,
                IsStatic = isStatic,
            });
    }
}
