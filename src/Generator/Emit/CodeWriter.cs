using System.Text;

namespace Interop.Generator.Emit;

/// <summary>Writes lines of C# at the indentation of the block they are in.</summary>
/// <param name="indent">The number of blocks that it is in from the start.</param>
internal sealed class CodeWriter(int indent = 0)
{
    private readonly StringBuilder _text = new();
    private int _indent = indent;
    private bool _isBlockStart = true;

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes a line.</summary>
    public void Line(string line)
    {
        if (line.Length > 0)
            _text.Append(' ', _indent * 4).Append(line);
        _text.Append('\n');
        _isBlockStart = false;
    }

    /// <summary>Writes each line of a text.</summary>
    public void Lines(string text)
    {
        foreach (var line in text.Split('\n'))
            Line(line);
    }

    /// <summary>Writes an empty line, unless a block has just been opened.</summary>
    public void Space()
    {
        if (!_isBlockStart)
            _text.Append('\n');
        _isBlockStart = true;
    }

    /// <summary>Writes a line and opens a block under it.</summary>
    public void Open(string line)
    {
        Line(line);
        Line("{");
        _indent++;
        _isBlockStart = true;
    }

    /// <summary>Closes the block.</summary>
    public void Close(string after = "")
    {
        _indent--;
        Line("}" + after);
    }

    /// <summary>A writer of what is to be appended here later.</summary>
    public CodeWriter Inner() => new(_indent);

    /// <summary>Appends what an inner writer wrote.</summary>
    public void Append(CodeWriter inner)
    {
        _text.Append(inner._text);
        _isBlockStart = false;
    }
}
