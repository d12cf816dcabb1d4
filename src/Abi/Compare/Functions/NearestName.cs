namespace Interop.Abi.Compare.Functions;

/// <summary>Finds the name that was probably meant.</summary>
public static class NearestName
{
    /// <summary>In a word of fewer letters two wrong ones make it another word.</summary>
    private const int LongWord = 8;

    /// <summary>The prefix of a library has seldom more letters, and one that differs is another library's, or that of a fork.</summary>
    private const int Prefix = 4;

    /// <summary>The nearest of <paramref name="names"/> that is near enough, or null. Equal but for case is nearest; the first in order wins.</summary>
    public static string? Of(string name, IReadOnlyList<string> names)
    {
        // Short names are near to everything.
        var limit = name.Length < 5 ? 0 : name.Length < 9 ? 1 : 2;
        string? nearest = null;
        var best = limit + 1;
        foreach (var candidate in names)
        {
            if (candidate.Length == 0 || candidate[0] == '#' || candidate.IndexOf(' ') >= 0 || candidate.IndexOf('(') >= 0)
                continue;
            var distance = string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(name, candidate, best - 1);
            if (distance >= best || IsSibling(name, candidate) || IsOtherWord(name, candidate))
                continue;
            (nearest, best) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>Names that differ in a number, or as getter and setter, are two functions and no typing error.</summary>
    private static bool IsSibling(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return false;
        return Letters(a) == Letters(b) || Paired(a) == Paired(b);

        static string Letters(string text) => string.Concat(text.Where(c => !char.IsDigit(c)));
        static string Paired(string text) => text.ToLowerInvariant().Replace("set", "get").Replace("unlock", "lock").Replace("push", "pop");
    }

    /// <summary>Whether one word stands for another of its length and of other letters (<c>rekey</c>, <c>reset</c>), or one short prefix for another.</summary>
    private static bool IsOtherWord(string a, string b)
    {
        var (left, right) = (a.Split('_'), b.Split('_'));
        return left.Length == right.Length && left.Zip(right, (one, other) => (one, other)).Where((pair, i) =>
            pair.one.Length == pair.other.Length && pair.one.Length < LongWord && !string.Equals(pair.one, pair.other, StringComparison.OrdinalIgnoreCase)
            && ((i == 0 && left.Length > 1 && pair.one.Length <= Prefix) || Distance(pair.one, pair.other, 1) > 1)
            && string.Concat(pair.one.OrderBy(c => c)) != string.Concat(pair.other.OrderBy(c => c))).Any();
    }

    /// <summary>The number of characters to insert, remove or replace; more than <paramref name="limit"/> is only known to be more.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > limit)
                return limit + 1;
        }
        return row[b.Length];
    }
}
