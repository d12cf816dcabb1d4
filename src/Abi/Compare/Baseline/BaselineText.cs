namespace Interop.Abi.Compare.Baseline;

/// <summary>
/// A list of findings that are known and not reported: one key a line, sorted; a line that begins with <c>#</c> is a comment and stays
/// above the key that it stands above.
/// </summary>
public static class BaselineText
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "interop.baseline";

    /// <summary>The property of a diagnostic that holds its key.</summary>
    public const string KeyProperty = "BaselineKey";

    private const string Head = "# Findings of Interop.Analyzers that are known and not reported, one a line. 'interop baseline' and the code fix write them.\n\n";

    /// <summary>The keys, with the 0-based lines on which they stand.</summary>
    public static IEnumerable<(string Key, int Line)> Read(string text) => Lines(text)
        .Select((line, i) => (Key: line.Trim(), Line: i))
        .Where(one => one.Key.Length > 0 && one.Key[0] != '#');

    /// <summary>The text with other keys as well, and without some.</summary>
    public static string Change(string text, IEnumerable<string> added, IEnumerable<string> removed)
    {
        var (head, comments) = Split(text);
        foreach (var key in added.Where(key => !comments.ContainsKey(key)))
            comments.Add(key, "");
        foreach (var key in removed)
            comments.Remove(key);
        return head + string.Concat(comments.Select(one => one.Value + one.Key + "\n"));
    }

    /// <summary>What stands above all keys, and each key with the comments directly above it.</summary>
    private static (string Head, SortedDictionary<string, string> Comments) Split(string text)
    {
        var (head, above) = ("", "");
        var comments = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(text).Select(line => line.Trim()))
        {
            if (line.Length > 0 && line[0] == '#')
            {
                above += line + "\n";
            }
            else if (line.Length > 0)
            {
                comments[line] = comments.TryGetValue(line, out var before) ? before + above : above;
                above = "";
            }
            else if (above.Length > 0)
            {
                head += above + "\n";
                above = "";
            }
        }
        return (head + above is { Length: > 0 } own ? own : Head, comments);
    }

    private static IEnumerable<string> Lines(string text) => text.TrimStart('\uFEFF').Split('\n');
}
