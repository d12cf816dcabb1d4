using System.Globalization;
using Interop.Abi.Model;

namespace Interop.Abi.Manifest.Codecs;

internal static class ConstantCodec
{
    public static void Write(DeclWriter writer, ConstantDecl decl) => writer.Decl(decl, () =>
    {
        writer.Type("type", decl.Type);
        writer.Fact("value", decl.Value, value => writer.Json.InlineObject(() => WriteValue(writer, value)));
    });

    public static ConstantDecl Read(DeclReader reader, string id)
    {
        PerTarget<CType>? type = null;
        PerTarget<ConstantValue>? value = null;
        return reader.Decl(
            key =>
            {
                switch (key)
                {
                    case "type":
                        type = reader.Fact(reader.Type);
                        return true;
                    case "value":
                        value = reader.ObjectFact(() => ReadValue(reader));
                        return true;
                    default:
                        return false;
                }
            },
            () => new ConstantDecl(id.TrimStart('#'), reader.Need(type, "type"), reader.Need(value, "value")));
    }

    /// <summary>Reads an integer, written in decimal as a string because JSON's numbers are doubles to many readers.</summary>
    public static IntegerValue Integer(DeclReader reader)
    {
        var start = reader.Json.Position;
        var text = reader.Json.String();
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var signed))
            return new IntegerValue(signed, false);
        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var unsigned)
            ? new IntegerValue(unchecked((long)unsigned), true)
            : throw reader.Json.ErrorAt($"'{text}' is not an integer of 64 bits", start);
    }

    private static void WriteValue(DeclWriter writer, ConstantValue value)
    {
        switch (value)
        {
            case IntegerConstant integer:
                writer.Json.Key("int").Value(integer.Integer.ToString());
                break;
            case FloatConstant number:
                writer.Json.Key("float").Value(number.Value.ToString("R", CultureInfo.InvariantCulture));
                break;
            case PointerConstant pointer:
                writer.Json.Key("address").Value(pointer.Address.ToString(CultureInfo.InvariantCulture));
                break;
            case StringConstant text:
                writer.Json.Key("encoding").Value(text.Encoding.ToString());
                if (text.Units.All(unit => unit is >= ' ' and < 127))
                    writer.Json.Key("text").Value(string.Concat(text.Units.Select(unit => (char)unit)));
                else
                    writer.Json.Key("units").InlineArray(text.Units, unit => writer.Json.Value(unit));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }

    private static ConstantValue ReadValue(DeclReader reader)
    {
        ConstantValue? value = null;
        StringEncoding? encoding = null;
        reader.Json.Object(key =>
        {
            switch (key)
            {
                case "int":
                    value = new IntegerConstant(Integer(reader));
                    break;
                case "float":
                    value = new FloatConstant(Number(reader));
                    break;
                case "address":
                    value = new PointerConstant(Integer(reader).Bits);
                    break;
                case "encoding":
                    encoding = reader.Word<StringEncoding>();
                    break;
                case "text":
                    value = new StringConstant(default, reader.Json.String().Select(c => (int)c).ToEquatableArray());
                    break;
                case "units":
                    value = new StringConstant(default, reader.Json.List(reader.Json.Int).ToEquatableArray());
                    break;
                default:
                    throw reader.Json.Error($"'{key}' is no kind of value");
            }
        });
        if (value is StringConstant text)
            return text with { Encoding = encoding ?? throw reader.Json.Error("a string needs its 'encoding'") };
        return reader.Need(value, "int");
    }

    private static double Number(DeclReader reader)
    {
        var start = reader.Json.Position;
        var text = reader.Json.String();
        return text switch
        {
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw reader.Json.ErrorAt($"'{text}' is not a number", start),
        };
    }
}
