using Interop.Abi.Manifest.Json;
using Interop.Abi.Targets;

namespace Interop.Abi.Manifest.Codecs;

internal static class TargetCodec
{
    public static void Write(JsonWriter json, Target target)
    {
        var facts = target.Facts;
        json.Key("triple").Value(target.Triple);
        json.Key("pointer").Value(facts.PointerSize);
        json.Key("long").Value(facts.LongSize);
        json.Key("wchar").Value(facts.WCharIsSigned ? -facts.WCharSize : facts.WCharSize);
        json.Key("charIsSigned").Value(facts.CharIsSigned);
        json.Key("longDouble").Value(facts.LongDoubleSize);
        json.Key("longDoubleAlign").Value(facts.LongDoubleAlignment);
        json.Key("longLongAlign").Value(facts.LongLongAlignment);
        json.Key("doubleAlign").Value(facts.DoubleAlignment);
        json.Key("bigEndian").Value(facts.IsBigEndian);
        json.Key("bitFields").Value(facts.BitFields.ToString());
    }

    public static Target Read(JsonReader json, string rid)
    {
        var triple = "";
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (charIsSigned, bigEndian, bitFields) = (false, false, BitFieldRules.Itanium);
        json.Object(key =>
        {
            switch (key)
            {
                case "triple":
                    triple = json.String();
                    break;
                case "charIsSigned":
                    charIsSigned = json.Bool();
                    break;
                case "bigEndian":
                    bigEndian = json.Bool();
                    break;
                case "bitFields":
                    if (!Enum.TryParse(json.String(), out bitFields))
                        throw json.Error("Itanium or Microsoft is expected");
                    break;
                case "pointer" or "long" or "wchar" or "longDouble" or "longDoubleAlign" or "longLongAlign" or "doubleAlign":
                    numbers[key] = json.Int();
                    break;
                default:
                    throw json.Error($"'{key}' is no fact of a target");
            }
        });
        int Number(string key, params int[] allowed) =>
            numbers.TryGetValue(key, out var value) && allowed.Contains(value) ? value : throw json.Error($"target '{rid}' needs '{key}', one of {string.Join(", ", allowed)}");
        var wchar = Number("wchar", 2, 4, -2, -4);
        return new Target(rid, triple, new TargetFacts(
            Number("pointer", 4, 8), Number("long", 4, 8), Math.Abs(wchar), wchar < 0, charIsSigned,
            Number("longDouble", 8, 12, 16), Number("longDoubleAlign", 4, 8, 16), Number("longLongAlign", 4, 8), Number("doubleAlign", 4, 8),
            bigEndian, bitFields));
    }
}
