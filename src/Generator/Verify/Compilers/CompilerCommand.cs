using System.Text;

namespace Interop.Generator.Verify.Compilers;

/// <summary>A compiler as a person names it: a program and its first arguments.</summary>
internal sealed record CompilerCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Reads a command; double quotes hold words with spaces together, and a path of a file may have spaces as it is.</summary>
    public static CompilerCommand Parse(string text)
    {
        if (File.Exists(text))
            return new CompilerCommand(text, []);
        var words = new List<string>();
        var word = new StringBuilder();
        var (quoted, begun) = (false, false);
        foreach (var c in text + " ")
        {
            if (c == '"')
                (quoted, begun) = (!quoted, true);
            else if (c != ' ' || quoted)
                word.Append(c);
            else if (word.Length > 0 || begun)
            {
                words.Add(word.ToString());
                word.Clear();
                begun = false;
            }
        }
        return words.Count == 0
            ? throw new ToolException(ExitCode.Usage, "A compiler's command is empty.")
            : new CompilerCommand(words[0], words.Skip(1).ToList());
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Arguments.Prepend(Program));
}
