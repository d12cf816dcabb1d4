namespace Interop.Generator.Passes.Naming;

/// <summary>The styles in which C# names can be written.</summary>
internal enum Casing
{
    /// <summary>As in C.</summary>
    None,

    /// <summary><c>OpenFile</c>.</summary>
    Pascal,

    /// <summary><c>openFile</c>.</summary>
    Camel,
}

/// <summary>Writes C's names in another style.</summary>
internal static class CasingExtensions
{
    extension(Casing casing)
    {
        /// <summary>
        /// The name in this style. Its words stand between underscores; a name without any small letter is one of capitals only for C's
        /// sake, so that its words get small ones (<c>INDEX_NEW</c>, <c>IndexNew</c>), while in others they are kept (<c>get_IHDR</c>, <c>GetIHDR</c>).
        /// </summary>
        public string Apply(string name)
        {
            var words = name.Split('_', StringSplitOptions.RemoveEmptyEntries);
            if (casing == Casing.None || words.Length == 0)
                return name;
            if (!name.Any(char.IsLower))
                words = Array.ConvertAll(words, word => word.ToLowerInvariant());
            var text = "";
            foreach (var word in words)
            {
                // 86_64 would be another number without its underscore.
                var joint = text.Length > 0 && char.IsDigit(text[^1]) && char.IsDigit(word[0]) ? "_" : "";
                text += joint + (text.Length == 0 && casing == Casing.Camel ? Small(word) : char.ToUpperInvariant(word[0]) + word[1..]);
            }
            return char.IsDigit(text[0]) ? "_" + text : text;
        }
    }

    private static string Small(string word) =>
        word.Any(char.IsLower) ? char.ToLowerInvariant(word[0]) + word[1..] : word.ToLowerInvariant();
}
