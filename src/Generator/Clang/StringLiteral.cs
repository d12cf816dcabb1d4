using Interop.Abi.Model;

namespace Interop.Generator.Clang;

/// <summary>
/// Reads a string literal as clang prints one (StringLiteral::outputString): a prefix, then the code units with C's escapes, in one or
/// more pieces.
/// </summary>
internal static class StringLiteral
{
    /// <summary>The code units, or null for a text that is no literal.</summary>
    public static StringConstant? Parse(string spelling)
    {
        var quote = spelling.IndexOf('"');
        if (quote < 0)
            return null;
        StringEncoding? encoding = spelling[..quote] switch
        {
            "" or "u8" => StringEncoding.Bytes,
            "u" => StringEncoding.Utf16,
            "U" => StringEncoding.Utf32,
            "L" => StringEncoding.Wide,
            _ => null,
        };
        if (encoding is null)
            return null;
        var units = new List<int>();
        var i = quote + 1;
        var isInside = true;
        while (i < spelling.Length)
        {
            var c = spelling[i++];
            if (c == '"')
                isInside = !isInside;
            else if (!isInside)
                continue;
            else if (c == '\\')
                AddCodePoint(units, Escape(spelling, ref i), encoding.Value);
            else
                units.Add(c);
        }
        return isInside ? null : new StringConstant(encoding.Value, units.ToEquatableArray());
    }

    /// <summary>clang joins the surrogates of a UTF-16 literal into one code point when it prints them.</summary>
    private static void AddCodePoint(List<int> units, int value, StringEncoding encoding)
    {
        if (encoding != StringEncoding.Utf16 || value <= char.MaxValue)
        {
            units.Add(value);
            return;
        }
        units.Add(0xD800 + ((value - 0x10000) >> 10));
        units.Add(0xDC00 + ((value - 0x10000) & 0x3FF));
    }

    private static int Escape(string text, ref int i)
    {
        var c = text[i++];
        switch (c)
        {
            case 'a':
                return 7;
            case 'b':
                return 8;
            case 't':
                return 9;
            case 'n':
                return 10;
            case 'v':
                return 11;
            case 'f':
                return 12;
            case 'r':
                return 13;
            case 'x':
                return Digits(text, ref i, 16, 8);
            case 'u':
                return Digits(text, ref i, 16, 4);
            case 'U':
                return Digits(text, ref i, 16, 8);
            case >= '0' and <= '7':
                i--;
                return Digits(text, ref i, 8, 3);
            default:
                return c;
        }
    }

    private static int Digits(string text, ref int i, int radix, int most)
    {
        var value = 0;
        for (var n = 0; n < most && i < text.Length && char.IsAsciiHexDigit(text[i]); n++, i++)
            value = unchecked((value * radix) + Convert.ToInt32(text[i].ToString(), 16));
        return value;
    }
}
