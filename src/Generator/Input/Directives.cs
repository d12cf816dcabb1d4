using System.Text;

namespace Interop.Generator.Input;

/// <summary>A <c>#define</c> as it stands in a file, whether or not the preprocessor ever reaches it.</summary>
/// <param name="Name">The macro's name.</param>
/// <param name="IsFunctionLike">Whether it takes arguments.</param>
/// <param name="Body">Its replacement, without comments.</param>
/// <param name="Line">The line of its <c>#define</c>, from 1.</param>
/// <param name="Comment">The comment behind it, else the one right above it, else null.</param>
internal readonly record struct MacroText(string Name, bool IsFunctionLike, string Body, int Line, string? Comment);

/// <summary>
/// Finds the <c>#define</c>s and <c>#include</c>s of a file without preprocessing it: backslashes join lines, comments are white space
/// (C17 5.1.1.2).
/// </summary>
internal sealed class Directives
{
    private readonly string _text;
    private int _position;
    private (int Position, int Line) _counted = (0, 1);
    private (int Start, int End) _lastComment;

    private Directives(string text) => _text = text;

    /// <summary>The macros in the order of the text.</summary>
    public List<MacroText> Macros { get; } = [];

    /// <summary>The files that are included, with whether by quotes.</summary>
    public List<(string Name, bool IsQuoted)> Includes { get; } = [];

    /// <summary>Reads them.</summary>
    public static Directives Scan(string text)
    {
        var directives = new Directives(text);
        directives.Run();
        return directives;
    }

    private void Run()
    {
        var isLineStart = true;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            switch (c)
            {
                case '\n':
                    isLineStart = true;
                    _position++;
                    break;
                case ' ' or '\t' or '\r' or '\f' or '\v':
                    _position++;
                    break;
                case '/' when TrySkipComment():
                    // One behind code belongs to that code, not to a macro below it.
                    _lastComment = isLineStart ? _lastComment : default;
                    break;
                case '#' when isLineStart:
                    ReadDirective(1);
                    break;
                case '%' when isLineStart && Peek(1) == ':':
                    ReadDirective(2);
                    break;
                default:
                    isLineStart = false;
                    SkipToken(c);
                    break;
            }
        }
    }

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    /// <summary>Skips one token, or many: only the ends of lines, comments and literals matter.</summary>
    private void SkipToken(char c)
    {
        if (c is '"' or '\'')
            SkipLiteral(c);
        else if (c == '/')
            _position++;
        else
            _position = _text.AsSpan(_position + 1).IndexOfAny("\n/\"'") is var next and >= 0 ? _position + 1 + next : _text.Length;
    }

    private void SkipLiteral(char quote)
    {
        _position++;
        while (_position < _text.Length && _text[_position] != '\n' && _text[_position] != quote)
            _position += _text[_position] == '\\' ? 2 : 1;
        if (_position < _text.Length && _text[_position] == quote)
            _position++;
        _position = Math.Min(_position, _text.Length);
    }

    private bool TrySkipComment()
    {
        var start = _position;
        if (Peek(1) == '*')
        {
            var end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
            _position = end < 0 ? _text.Length : end + 2;
        }
        else if (Peek(1) == '/')
        {
            while (_position < _text.Length && _text[_position] != '\n')
                _position += _text[_position] == '\\' && Peek(1) == '\n' ? 2 : 1;
        }
        else
        {
            return false;
        }
        _position = Math.Min(_position, _text.Length);
        _lastComment = (start, _position);
        return true;
    }

    private void ReadDirective(int markLength)
    {
        var start = _position;
        var above = CommentAbove(start);
        _position += markLength;
        var line = LogicalLine();
        var behind = _lastComment.Start > start ? _text[_lastComment.Start.._lastComment.End] : null;
        Directive(line, start, behind ?? above);
    }

    /// <summary>The comment that ends on the line above, if nothing stands between.</summary>
    private string? CommentAbove(int position)
    {
        var between = _text.AsSpan(_lastComment.End, position - _lastComment.End);
        return _lastComment.End > 0 && between.IsWhiteSpace() && between.Count('\n') <= 1 ? _text[_lastComment.Start.._lastComment.End] : null;
    }

    private int LineAt(int position)
    {
        _counted = (position, _counted.Line + _text.AsSpan(_counted.Position, position - _counted.Position).Count('\n'));
        return _counted.Line;
    }

    /// <summary>The rest of the line, joined over backslashes, its comments replaced by a space.</summary>
    private string LogicalLine()
    {
        var line = new StringBuilder();
        while (_position < _text.Length && _text[_position] != '\n')
        {
            var c = _text[_position];
            if (c == '\\' && Peek(1) == '\n')
                _position += 2;
            else if (c == '\\' && Peek(1) == '\r' && Peek(2) == '\n')
                _position += 3;
            else if (c == '/' && TrySkipComment())
                line.Append(' ');
            else if (c is '"' or '\'')
            {
                var start = _position;
                SkipLiteral(c);
                line.Append(_text, start, _position - start);
            }
            else
            {
                line.Append(c);
                _position++;
            }
        }
        return line.ToString().Trim();
    }

    private void Directive(string line, int position, string? comment)
    {
        if (Word(line, "define") is { } definition)
            Define(definition, position, comment);
        else if ((Word(line, "include") ?? Word(line, "include_next") ?? Word(line, "import")) is { Length: > 2 } target && target[0] is '"' or '<')
            Include(target);
    }

    private static string? Word(string line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) && line.Length > word.Length && !IsIdentifier(line[word.Length]) ? line[word.Length..].TrimStart() : null;

    private void Define(string text, int position, string? comment)
    {
        var end = 0;
        while (end < text.Length && IsIdentifier(text[end]))
            end++;
        if (end == 0 || char.IsAsciiDigit(text[0]))
            return;
        Macros.Add(new MacroText(text[..end], end < text.Length && text[end] == '(', text[end..].Trim(), LineAt(position), comment));
    }

    private void Include(string target)
    {
        var close = target.IndexOf(target[0] == '"' ? '"' : '>', 1);
        if (close > 1)
            Includes.Add((target[1..close], target[0] == '"'));
    }

    /// <summary>Whether the character may stand in an identifier; clang takes all of Unicode's letters and <c>$</c>.</summary>
    private static bool IsIdentifier(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' || c > 127;
}
