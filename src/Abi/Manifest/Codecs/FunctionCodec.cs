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
        if (decl.Overload is { } overload)
            writer.Json.Key("fixed").Value(overload.FixedCount);
        if (decl.Shim is { } shim)
            writer.Fact("shim", shim, writer.Json.Value);
        if (decl.IsMacro)
            writer.Json.Key("macro").Value(true);
        if (decl.IsInline)
            writer.Json.Key("inline").Value(true);
        if (decl.IsNoReturn)
            writer.Json.Key("noreturn").Value(true);
    });

    public static FunctionDecl Read(DeclReader reader, string id)
    {
        PerTarget<FunctionType>? type = null;
        PerTarget<string>? symbol = null;
        PerTarget<string>? shim = null;
        VariadicOverload? overload = null;
        List<string> parameters = [];
        var (isInline, isNoReturn, isMacro) = (false, false, false);
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
                    case "fixed":
                        overload = Overload(reader, id);
                        return true;
                    case "shim":
                        shim = reader.Fact(reader.Json.String);
                        return true;
                    case "macro":
                        isMacro = reader.Json.Bool();
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
            () => new FunctionDecl(overload is null ? id : id.Substring(0, id.IndexOf('(')), reader.Need(type, "type"), parameters.ToEquatableArray())
            {
                Symbol = symbol,
                Overload = overload,
                Shim = shim,
                IsMacro = isMacro,
                IsInline = isInline,
                IsNoReturn = isNoReturn,
            });
    }
    /// <summary>The id of an overload is the function's name and, in parentheses, the types of the variable arguments.</summary>
    private static VariadicOverload Overload(DeclReader reader, string id)
    {
        var start = reader.Json.Position;
        var count = reader.Json.Int();
        var open = id.IndexOf('(');
        return open > 0 && id[id.Length - 1] == ')' && count >= 0
            ? new VariadicOverload(id.Substring(open + 1, id.Length - open - 2), count)
            : throw reader.Json.ErrorAt("only an overload has 'fixed' parameters, and its key is written function(types)", start);
    }
}
