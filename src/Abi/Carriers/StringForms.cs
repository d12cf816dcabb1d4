using System.Text;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>What a string literal becomes in C#: bytes as C has them, or the text of what is wider.</summary>
public static class StringForms
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether the literal is one of bytes on every target.</summary>
    public static bool IsBytes(PerTarget<ConstantValue> value) =>
        value.Groups.All(group => group.Value is StringConstant { Encoding: StringEncoding.Bytes });

    /// <summary>The text on each target; null where code units are no characters, so that encoding the text would not give them back.</summary>
    public static PerTarget<string>? Text(PerTarget<ConstantValue> value, IDeclSource source)
    {
        var texts = new List<(TargetSet, string)>();
        foreach (var group in value.Groups)
        {
            if (group.Value is not StringConstant literal || Text(literal, UnitSize(literal.Encoding, group.Targets, source)) is not { } text)
                return null;
            texts.Add((group.Targets, text));
        }
        return PerTarget<string>.From(texts);
    }

    /// <summary>The text of bytes; null where they are no UTF-8.</summary>
    public static string? Utf8Text(StringConstant literal)
    {
        try
        {
            return Utf8.GetString(literal.Units.Select(unit => (byte)unit).ToArray());
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? Text(StringConstant literal, int unitSize)
    {
        if (unitSize == 1)
            return Utf8Text(literal);
        var text = new StringBuilder();
        foreach (var unit in literal.Units)
        {
            if (unitSize == 4 && unit is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
                return null;
            if (unit <= char.MaxValue)
                text.Append((char)unit);
            else
                text.Append(char.ConvertFromUtf32(unit));
        }
        return text.ToString();
    }

    /// <summary>The size of a code unit in bytes; on targets that differ the larger, which fewer texts fit.</summary>
    private static int UnitSize(StringEncoding encoding, TargetSet targets, IDeclSource source) => encoding switch
    {
        StringEncoding.Bytes => 1,
        StringEncoding.Utf16 => 2,
        StringEncoding.Utf32 => 4,
        _ => targets.Indices().Max(target => source.Targets[target].Facts.WCharSize),
    };
}
