using System.Text;
using System.Text.Json;
using Interop.Generator.Messages;

namespace Interop.Generator.Config;

/// <summary>Reads JSON for people's hands: comments and trailing commas are allowed, and every error has a line and a column.</summary>
internal ref struct JsonCursor
{
    private readonly string _file;
    private readonly byte[] _bytes;
    private Utf8JsonReader _reader;
    private long _keyStart;

    public JsonCursor(string file, byte[] bytes)
    {
        _file = file;
        _bytes = bytes;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16 });
    }

    /// <summary>The kind of token at hand.</summary>
    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>Goes to the next token.</summary>
    public bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (JsonException e)
        {
            var message = e.Message;
            var cut = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            throw At((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, cut < 0 ? message : message[..cut]);
        }
    }

    /// <summary>Reads a string.</summary>
    public string String(string key) => Token == JsonTokenType.String ? _reader.GetString()! : throw Wrong(key, "a string");

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public readonly bool Bool(string key) => Token switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Wrong(key, "true or false"),
    };

    /// <summary>Reads a list of strings; one string stands for a list of one.</summary>
    public List<string> Strings(string key)
    {
        if (Token == JsonTokenType.String)
            return [String(key)];
        if (Token != JsonTokenType.StartArray)
            throw Wrong(key, "a list of strings");
        var items = new List<string>();
        while (Read() && Token != JsonTokenType.EndArray)
            items.Add(String(key));
        return items;
    }

    /// <summary>Goes to the next key of an object; null at its end. The value is then the token at hand.</summary>
    public string? NextKey()
    {
        Read();
        if (Token == JsonTokenType.EndObject)
            return null;
        var key = _reader.GetString()!;
        _keyStart = _reader.TokenStartIndex;
        Read();
        return key;
    }

    /// <summary>Goes to the end of the value at hand.</summary>
    public void Skip() => _reader.Skip();

    /// <summary>Demands that an object begins here.</summary>
    public readonly void StartObject(string key)
    {
        if (Token != JsonTokenType.StartObject)
            throw Wrong(key, "an object");
    }

    /// <summary>An error about the token at hand.</summary>
    public readonly ToolException Wrong(string key, string expected) => Error($"'{key}' must be {expected}");

    /// <summary>An error at the token at hand.</summary>
    public readonly ToolException Error(string message) => At(_reader.TokenStartIndex, message, null);

    /// <summary>An error at the key of the value at hand.</summary>
    public readonly ToolException KeyError(string message, string? remedy = null) => At(_keyStart, message, remedy);

    private readonly ToolException At(long position, string message, string? remedy)
    {
        var line = 1;
        var start = 0;
        for (var i = 0; i < position; i++)
        {
            if (_bytes[i] == '\n')
            {
                line++;
                start = i + 1;
            }
        }
        var column = Encoding.UTF8.GetCharCount(_bytes.AsSpan(start, (int)position - start)) + 1;
        return At(line, column, message, remedy);
    }

    private readonly ToolException At(int line, int column, string message, string? remedy = null) =>
        new(ExitCode.Usage, $"{_file}({line},{column}): {message}", remedy)
        {
            Messages = [new Message(Severity.Error, MessageCodes.Usage, $"{message}\n{remedy}", new Place(Path.GetFullPath(_file), line, column))],
        };
}
