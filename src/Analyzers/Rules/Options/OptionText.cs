using System.Collections.Immutable;

namespace Interop.Analyzers;

/// <summary>Reads the values of options.</summary>
internal static class OptionText
{
    private static readonly char[] Separators = [',', ';'];

    /// <summary><c>a, b</c>. .editorconfig ends a value at a semicolon; the project's own properties have them.</summary>
    public static ImmutableArray<string> List(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(item => item.Trim()).Where(item => item.Length > 0).ToImmutableArray();

    /// <summary><c>a = b, c = d</c>; of one key's values the last counts.</summary>
    public static ImmutableDictionary<string, string> Map(string text)
    {
        var map = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in List(text).Where(IsPair))
        {
            var at = item.IndexOf('=');
            map[item.Substring(0, at).Trim()] = item.Substring(at + 1).Trim();
        }
        return map.ToImmutable();
    }

    /// <summary>Whether an item is <c>a = b</c>.</summary>
    public static bool IsPair(string item) => item.IndexOf('=') is > 0 and var at && item.Substring(0, at).Trim().Length > 0 && item.Substring(at + 1).Trim().Length > 0;
}
