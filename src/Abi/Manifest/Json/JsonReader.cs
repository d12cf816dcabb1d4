using System.Globalization;
using System.Text;

namespace Interop.Abi.Manifest.Json;

/// <summary>
/// A small pull reader of JSON (RFC 8259) with comments, which knows where it is. It is our own because packages do not load
/// reliably beside analyzers, and because a manifest is read lazily: a value can be skipped and come back to.
/// </summary>
internal sealed class JsonReader(string text)
{
    private const int MaxDepth = 256;
    private int _depth;

    /// <summary>The offset in characters of what comes next.</summary>
    public int Position { get; private set; }

    /// <summary>A reader of the same text that stands at <paramref name="position"/>.</summary>
    public JsonReader At(int position) => new(text) { Position = position };

    /// <summary>Reads an object: <paramref name="member"/> is called for each key and must read its value.</summary>
    public void Object(Action<string> member)
    {
        Enter('{');
        if (!TryTake('}'))
        {
            do
            {
                SkipSpace();
                var key = String();
                Take(':');
                SkipSpace();
                member(key);
            }
            while (TryTake(','));
            Take('}');
        }
        _depth--;
    }

    /// <summary>Reads an array: <paramref name="element"/> is called before each element and must read it.</summary>
    public void Array(Action element)
    {
        Enter('[');
        if (!TryTake(']'))
        {
            do
            {
                SkipSpace();
                element();
            }
            while (TryTake(','));
            Take(']');
        }
        _depth--;
    }

    /// <summary>Reads an array into a list.</summary>
    public List<T> List<T>(Func<T> element)
    {
        var list = new List<T>();
        Array(() => list.Add(element()));
        return list;
    }

    /// <summary>Reads a string.</summary>
    public string String()
    {
        SkipSpace();
        Take('"');
        var start = Position;
        StringBuilder? unescaped = null;
        while (ToEndOrEscape() == '\\')
        {
            (unescaped ??= new StringBuilder()).Append(text, start, Position - start);
            unescaped.Append(Escape());
            start = Position;
        }
        var tail = text.Substring(start, Position - start);
        Position++;
        return unescaped is null ? tail : unescaped.Append(tail).ToString();
    }

    /// <summary>Reads an integer of 32 bits.</summary>
    public int Int() => checked((int)Guard(Long(), int.MinValue, int.MaxValue));

    /// <summary>Reads an integer of 64 bits.</summary>
    public long Long()
    {
        var number = Number();
        return long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error($"'{number}' is not an integer of 64 bits");
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool Bool() => TryWord("true") || (TryWord("false") ? false : throw Error("true or false is expected"));

    /// <summary>Whether an object comes next.</summary>
    public bool IsObject()
    {
        SkipSpace();
        return Peek() == '{';
    }

    /// <summary>Passes over any value.</summary>
    public void Skip()
    {
        SkipSpace();
        switch (Peek())
        {
            case '{':
                SkipObject();
                break;
            case '[':
                Array(Skip);
                break;
            case '"':
                SkipString();
                break;
            case 't' or 'f':
                Bool();
                break;
            case 'n':
                if (!TryWord("null"))
                    throw Error("a value is expected");
                break;
            default:
                Number();
                break;
        }
    }

    private void SkipObject()
    {
        Enter('{');
        if (!TryTake('}'))
        {
            do
            {
                SkipSpace();
                SkipString();
                Take(':');
                Skip();
            }
            while (TryTake(','));
            Take('}');
        }
        _depth--;
    }

    private void SkipString()
    {
        Take('"');
        while (ToEndOrEscape() == '\\')
            Escape();
        Position++;
    }

    /// <summary>Goes to the next quotation mark or backslash in a string, and gives it.</summary>
    private char ToEndOrEscape()
    {
        var at = Position;
        while (at < text.Length && text[at] is >= ' ' and not ('"' or '\\'))
            at++;
        Position = at;
        return Peek() is '"' or '\\' ? text[at] : throw Error("a string is not closed, or holds a raw control character");
    }

    /// <summary>Demands that nothing but space is left.</summary>
    public void End()
    {
        SkipSpace();
        if (Position < text.Length)
            throw Error("there is more text after the end of the document");
    }

    /// <summary>An error at the present position.</summary>
    public ManifestException Error(string message) => ErrorAt(message, Position);

    /// <summary>An error at <paramref name="position"/>.</summary>
    public ManifestException ErrorAt(string message, int position)
    {
        var line = 1;
        var lineStart = 0;
        var end = Math.Min(position, text.Length);
        for (var i = 0; i < end; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                lineStart = i + 1;
            }
        }
        return new ManifestException(message, line, end - lineStart + 1);
    }

    private long Guard(long value, long min, long max) =>
        value >= min && value <= max ? value : throw Error($"{value} is out of range");

    private char Peek() => Position < text.Length ? text[Position] : '\0';

    private void Enter(char bracket)
    {
        Take(bracket);
        if (++_depth > MaxDepth)
            throw Error($"values are nested more than {MaxDepth} deep");
    }

    private void Take(char expected)
    {
        if (!TryTake(expected))
            throw Error($"'{expected}' is expected{(Position >= text.Length ? ", but the text ends" : $", not '{Peek()}'")}");
    }

    private bool TryTake(char expected)
    {
        SkipSpace();
        if (Peek() != expected || Position >= text.Length)
            return false;
        Position++;
        return true;
    }

    private bool TryWord(string word)
    {
        SkipSpace();
        if (string.CompareOrdinal(text, Position, word, 0, word.Length) != 0)
            return false;
        Position += word.Length;
        return true;
    }

    private string Number()
    {
        SkipSpace();
        var start = Position;
        while (Peek() is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
            Position++;
        return Position > start ? text.Substring(start, Position - start) : throw Error("a value is expected");
    }

    private char Escape()
    {
        Position++;
        var escape = Peek();
        Position++;
        switch (escape)
        {
            case '"' or '\\' or '/':
                return escape;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when Position + 4 <= text.Length
                && ushort.TryParse(text.Substring(Position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                Position += 4;
                return (char)unit;
            default:
                throw Error("an escape sequence is not one of JSON's");
        }
    }

    private void SkipSpace()
    {
        while (Position < text.Length)
        {
            var next = text[Position];
            if (next is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
                Position++;
            else if (next != '/')
                return;
            else if (Position + 1 < text.Length && text[Position + 1] == '/')
                Position = text.IndexOf('\n', Position) is var end and >= 0 ? end : text.Length;
            else if (Position + 1 < text.Length && text[Position + 1] == '*')
                Position = text.IndexOf("*/", Position + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 2 : text.Length;
            else
                return;
        }
    }
}
