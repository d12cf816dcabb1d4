namespace Interop.Abi.Compare.Records;

/// <summary>Which members of a record C# fields are named after: case, underscores and common prefixes do not count.</summary>
internal static class FieldNames
{
    private const int LeastPrefix = 2;

    /// <summary>
    /// For each C# name the index of the one member of that name, or -1. A name that fits two, or two names that fit one, match none.
    /// </summary>
    public static int[] Match(IReadOnlyList<string> managed, IReadOnlyList<NativeMember> members)
    {
        var result = new int[managed.Count];
        for (var i = 0; i < result.Length; i++)
            result[i] = -1;
        MatchBy(result, managed.Select(Normalise).ToList(), members.Select(member => Normalise(member.Name)).ToList());
        MatchBy(result, managed.Select(Normalise).ToList(), members.Select(member => Normalise(member.ManagedName)).ToList());
        MatchBy(result, WithoutPrefix(managed), WithoutPrefix(members.Select(member => member.Name).ToList()));
        return result;
    }

    /// <summary><c>maxlength</c> of <c>m_maxLength</c>, <c>max_length</c> and <c>_maxLength</c>.</summary>
    public static string Normalise(string name)
    {
        if (name.StartsWith("m_", StringComparison.Ordinal) && name.Length > 2)
            name = name.Substring(2);
        return string.Concat(name.Where(c => c is not ('_' or '@'))).ToLowerInvariant();
    }

    private static void MatchBy(int[] result, IReadOnlyList<string> managed, IReadOnlyList<string> native)
    {
        var ofNative = Unique(native);
        foreach (var name in Unique(managed))
        {
            if (name.Key.Length > 0 && result[name.Value] < 0 && ofNative.TryGetValue(name.Key, out var index) && Array.IndexOf(result, index) < 0)
                result[name.Value] = index;
        }
    }

    private static Dictionary<string, int> Unique(IReadOnlyList<string> names) => names
        .Select((name, index) => (name, index))
        .GroupBy(pair => pair.name, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.First().index, StringComparer.Ordinal);

    /// <summary>The names without what they all begin with: <c>sec</c> and <c>min</c> of <c>tm_sec</c> and <c>tm_min</c>.</summary>
    private static List<string> WithoutPrefix(IReadOnlyList<string> names)
    {
        var named = names.Where(name => name.Length > 0).ToList();
        var prefix = named.Count > 1 ? CommonPrefix(named) : "";
        var cut = prefix.LastIndexOf('_') + 1;
        return names.Select(name => Normalise(cut >= LeastPrefix && name.Length > cut ? name.Substring(cut) : name)).ToList();
    }

    /// <summary>What all of them begin with.</summary>
    public static string CommonPrefix(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return "";
        var length = names[0].Length;
        foreach (var name in names)
        {
            length = Math.Min(length, name.Length);
            while (length > 0 && string.CompareOrdinal(names[0], 0, name, 0, length) != 0)
                length--;
        }
        return names[0].Substring(0, length);
    }
}
