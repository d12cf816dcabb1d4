using Interop.Abi.Model;

namespace Interop.Abi.Manifest.Codecs;

internal static class EnumCodec
{
    public static void Write(DeclWriter writer, EnumDecl decl) => writer.Decl(decl, () =>
    {
        if (decl.Naming != RecordNaming.Tag)
            writer.Json.Key("naming").Value(decl.Naming.ToString());
        writer.Fact("underlying", decl.Underlying, kind => writer.Json.Value(BuiltinTypes.Name(kind)));
        writer.Json.Key("constants").Array(decl.Constants, constant => writer.Json.InlineObject(() =>
        {
            writer.Json.Key("name").Value(constant.Name);
            if (constant.ManagedName != constant.Name)
                writer.Json.Key("managed").Value(constant.ManagedName);
            if (constant.Deprecated is { } message)
                writer.Json.Key("deprecated").Value(message);
            writer.Fact("value", constant.Value, value => writer.Json.Value(value.ToString()));
        }));
    });

    public static EnumDecl Read(DeclReader reader, string id)
    {
        var naming = RecordNaming.Tag;
        PerTarget<BuiltinKind>? underlying = null;
        List<EnumConstant> constants = [];
        return reader.Decl(
            key =>
            {
                switch (key)
                {
                    case "naming":
                        naming = reader.Word<RecordNaming>();
                        return true;
                    case "underlying":
                        underlying = reader.Fact(() => Builtin(reader));
                        return true;
                    case "constants":
                        constants = reader.Json.List(() => Constant(reader));
                        return true;
                    default:
                        return false;
                }
            },
            () => new EnumDecl(RecordCodec.Name(id, naming), naming, reader.Need(underlying, "underlying"), constants.ToEquatableArray()));
    }

    private static BuiltinKind Builtin(DeclReader reader)
    {
        var start = reader.Json.Position;
        return BuiltinTypes.TryParse(reader.Json.String(), out var kind) && BuiltinTypes.IsInteger(kind)
            ? kind
            : throw reader.Json.ErrorAt("an integer type is expected", start);
    }

    private static EnumConstant Constant(DeclReader reader)
    {
        string? name = null;
        string? managed = null;
        string? deprecated = null;
        PerTarget<IntegerValue>? value = null;
        reader.Json.Object(key =>
        {
            switch (key)
            {
                case "name":
                    name = reader.Json.String();
                    break;
                case "managed":
                    managed = reader.Json.String();
                    break;
                case "deprecated":
                    deprecated = reader.Json.String();
                    break;
                case "value":
                    value = reader.Fact(() => ConstantCodec.Integer(reader));
                    break;
                default:
                    throw reader.Json.Error($"'{key}' is no property of a constant");
            }
        });
        var own = reader.Need(name, "name");
        return new EnumConstant(own, reader.Need(value, "value")) { ManagedName = managed ?? own, Deprecated = deprecated };
    }
}
