namespace Interop.Generator.Config;

/// <summary>Guesses what a mistyped name was meant to be.</summary>
internal static class Nearest
{
    /// <summary>"Did you mean 'x'? ", or nothing where no name is near.</summary>
    public static string Suggest(string name, IEnumerable<string> names)
    {
        var best = names.Select(candidate => (candidate, Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant()))).MinBy(pair => pair.Item2);
        return best.candidate is not null && best.Item2 <= Math.Max(1, name.Length / 3) ? $"Did you mean '{best.candidate}'? " : "";
    }

    /// <summary>The number of characters to insert, delete or replace (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
