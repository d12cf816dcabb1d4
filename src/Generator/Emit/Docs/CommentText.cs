using System.Text.RegularExpressions;

namespace Interop.Generator.Emit.Docs;

/// <summary>Takes the text out of a C comment: without its marks, the stars at the left and rules of punctuation.</summary>
internal static partial class CommentText
{
    /// <summary>The lines, common indentation removed; none for a comment without words.</summary>
    public static List<string> Lines(string raw)
    {
        var lines = raw.Replace("\r", "").Split('\n').Select(Clean).ToList();
        while (lines.Count > 0 && lines[0].Length == 0)
            lines.RemoveAt(0);
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        var indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return lines.ConvertAll(line => line.Length >= indent ? line[indent..] : line);
    }

    private static string Clean(string line)
    {
        var text = LeftMarks().Replace(line.Replace("\t", "    "), "", 1);
        var close = text.LastIndexOf("*/", StringComparison.Ordinal);
        if (close >= 0 && text[(close + 2)..].Trim().Length == 0)
            text = text[..close].TrimEnd('*');
        text = text.TrimEnd();
        return Rule().IsMatch(text) ? "" : text;
    }

    [GeneratedRegex(@"^\s*(/\*[*!]*<?|//[/!]*<?|\*+(?!/)(?=\s|\*|$)|\*+(?=[@\\\w]))")]
    private static partial Regex LeftMarks();

    [GeneratedRegex(@"^[\s\-=*#_~+/.]*$")]
    private static partial Regex Rule();
}
