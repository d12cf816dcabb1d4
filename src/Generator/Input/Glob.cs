using System.Text.RegularExpressions;

namespace Interop.Generator.Input;

/// <summary>A pattern of names: <c>*</c> stands for any text, <c>?</c> for one character; it must match the whole name.</summary>
internal sealed class Glob(string pattern)
{
    private readonly Regex _regex = new(
        "^" + Regex.Escape(pattern).Replace("\\*", ".*").Replace("\\?", ".") + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));

    /// <summary>The pattern as it was given.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>Whether the name matches.</summary>
    public bool IsMatch(string name) => _regex.IsMatch(name);
}
