using System.Text.RegularExpressions;

namespace Interop.RealCode;

/// <summary>Patterns of paths: <c>*</c> within a folder's or file's name, <c>**/</c> for any folders, <c>?</c> for one character.</summary>
internal static class Glob
{
    /// <summary>The pattern as an expression that a whole relative path must match.</summary>
    public static Regex Parse(string glob)
    {
        var escaped = Regex.Escape(glob)
            .Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal)
            .Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal)
            .Replace(@"\?", "[^/]", StringComparison.Ordinal);
        return new Regex($"^{escaped}$", RegexOptions.CultureInvariant);
    }
}
