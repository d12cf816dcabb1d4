namespace Interop.Analyzers;

/// <summary>Takes names apart.</summary>
internal static class NameWords
{
    /// <summary>The words of a name: <c>set</c>, <c>log</c>, <c>callback</c> of <c>SetLogCallback</c> and of <c>set_log_callback</c>.</summary>
    public static HashSet<string> Of(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBoundary(name, i))
                continue;
            var word = name.Substring(start, i - start).Trim('_').ToLowerInvariant();
            if (word.Length > 0)
                words.Add(word);
            start = i;
        }
        return words;
    }

    /// <summary>Words with spaces between them.</summary>
    public static HashSet<string> Set(string words) => [.. words.Split(' ')];

    // Also before the last capital of several, which begins a word: GLFWCallback.
    private static bool IsBoundary(string name, int at) => name[at] == '_'
        || (char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]))))
        || (char.IsDigit(name[at - 1]) && char.IsLetter(name[at]));
}
