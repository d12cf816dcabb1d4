using System.Text.RegularExpressions;

namespace Interop.Headers.Tests;

/// <summary>Names that no fact needs to mention.</summary>
/// <param name="Where">"*", or the C library that it holds for.</param>
/// <param name="Pattern">A regular expression for the whole name.</param>
public sealed record Exclusion(string Where, string Pattern)
{
    /// <summary>Reads a file whose lines are: where, pattern, reason; # begins a remark.</summary>
    public static IReadOnlyList<Exclusion> Read(string path) =>
    [
        .. File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries))
            .Select(parts => parts.Length == 3
                ? new Exclusion(parts[0], parts[1])
                : throw new FormatException($"{path}: '{string.Join(' ', parts)}' gives no reason.")),
    ];

    /// <summary>Whether it covers a name on a target.</summary>
    public bool Covers(string name, HeaderTarget target) =>
        (Where == "*" || Where.Equals(target.Library.ToString(), StringComparison.OrdinalIgnoreCase))
        && Regex.IsMatch(name, $"^(?:{Pattern})$");
}
