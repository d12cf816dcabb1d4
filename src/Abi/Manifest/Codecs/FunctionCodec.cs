using Interop.Abi.Model;

namespace Interop.Abi.Manifest.Codecs;

internal static class FunctionCodec
{
    public static void Write(DeclWriter writer, FunctionDecl decl) => writer.Decl(decl, () =>
    {
        writer.Type("type", decl.Type);
        if (decl.ParameterNames.Count > 0)
            writer.Json.Key("parameters").InlineArray(decl.ParameterNames, writer.Json.Value);
        if (decl.Symbol is { } symbol)
            writer.Fact("symbol", symbol, writer.Json.Value);
        if (decl.IsInline)
            writer.Json.Key("inline").Value(true);
        if (decl.IsNoReturn)
            writer.Json.Key("noreturn").Value(true);
    });

    public static FunctionDecl Read(DeclReader reader, string id)
    {
        PerTarget<FunctionType>? type = null;
        PerTarget<string>? symbol = null;
        List<string> parameters = [];
        var (isInline, isNoReturn) = (false, false);
        return reader.Decl(
            key =>
            {
                switch (key)
                {
                    case "type":
                        type = reader.Fact(reader.Type<FunctionType>);
                        return true;
                    case "parameters":
                        parameters = reader.Json.List(reader.Json.String);
                        return true;
                    case "symbol":
                        symbol = reader.Fact(reader.Json.String);
                        return true;
                    case "inline":
                        isInline = reader.Json.Bool();
                        return true;
                    case "noreturn":
                        isNoReturn = reader.Json.Bool();
                        return true;
                    default:
                        return false;
                }
            },
            () => new FunctionDecl(id, reader.Need(type, "type"), parameters.ToEquatableArray())
            {
                Symbol = symbol,
                IsInline = isInline,
                IsNoReturn = isNoReturn,
            });
    }
}
