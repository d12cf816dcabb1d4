using System.Text;

namespace Interop.Generator.Emit;

/// <summary>Writes lines of C# at the indentation of the block they are in.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;
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

    /// <summary>Appends lines that were written elsewhere, at the present indentation.</summary>
    public void Append(CodeWriter other)
    {
        foreach (var line in other.ToString().TrimEnd('\n').Split('\n'))
            Line(line);
    }
}
