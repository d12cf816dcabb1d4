using System.Text;

namespace Interop.Abi.Manifest.Json;

/// <summary>Writes JSON that a diff can read: one member a line, small values on one line, always the same bytes for the same values.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _isFirst = true;
    private bool _isInline;

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString() + "\n";

    /// <summary>Writes an object whose members stand on lines of their own.</summary>
    public JsonWriter Object(Action members) => Nest('{', '}', members, isInline: false);

    /// <summary>Writes an object on one line.</summary>
    public JsonWriter InlineObject(Action members) => Nest('{', '}', members, isInline: true);

    /// <summary>Writes an array whose elements stand on lines of their own.</summary>
    public JsonWriter Array<T>(IEnumerable<T> items, Action<T> item) => Nest('[', ']', () => Items(items, item), isInline: false);

    /// <summary>Writes an array on one line.</summary>
    public JsonWriter InlineArray<T>(IEnumerable<T> items, Action<T> item) => Nest('[', ']', () => Items(items, item), isInline: true);

    /// <summary>Writes a member's key; its value must follow.</summary>
    public JsonWriter Key(string key)
    {
        Separate();
        Quote(key);
        _text.Append(": ");
        return this;
    }

    /// <summary>Writes a string.</summary>
    public void Value(string value) => Quote(value);

    /// <summary>Writes an integer.</summary>
    public void Value(long value) => _text.Append(value);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void Value(bool value) => _text.Append(value ? "true" : "false");

    private void Items<T>(IEnumerable<T> items, Action<T> item)
    {
        foreach (var element in items)
        {
            Separate();
            item(element);
        }
    }

    private JsonWriter Nest(char open, char close, Action contents, bool isInline)
    {
        var (wasInline, wasFirst) = (_isInline, _isFirst);
        _text.Append(open);
        _isInline |= isInline;
        _isFirst = true;
        _indent++;
        contents();
        _indent--;
        if (!_isInline && !_isFirst)
            NewLine();
        else if (_isInline && !_isFirst && open == '{')
            _text.Append(' ');
        _text.Append(close);
        (_isInline, _isFirst) = (wasInline, wasFirst);
        return this;
    }

    private void Separate()
    {
        if (!_isFirst)
            _text.Append(_isInline ? ", " : ",");
        else if (_isInline && _text[_text.Length - 1] == '{')
            _text.Append(' ');
        _isFirst = false;
        if (!_isInline)
            NewLine();
    }

    private void NewLine() => _text.Append('\n').Append(' ', _indent * 2);

    private void Quote(string value)
    {
        _text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"':
                    _text.Append("\\\"");
                    break;
                case '\\':
                    _text.Append("\\\\");
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case '\t':
                    _text.Append("\\t");
                    break;
                case < ' ' or (>= '\uD800' and <= '\uDFFF') or '\u2028' or '\u2029':
                    // Surrogates are escaped one by one, so that even half a pair survives UTF-8.
                    _text.Append("\\u").Append(((int)c).ToString("x4"));
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }
        _text.Append('"');
    }
}
