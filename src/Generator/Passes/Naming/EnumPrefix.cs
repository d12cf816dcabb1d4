namespace Interop.Generator.Passes.Naming;

/// <summary>Finds what all constants of an enumeration begin with, because C has no other way to keep them apart.</summary>
internal static class EnumPrefix
{
    /// <summary>The longest prefix of whole words that leaves each constant a name; empty for a single constant, which says nothing of a prefix.</summary>
    public static string Of(IReadOnlyList<string> names)
    {
        if (names.Count < 2)
            return "";
        var common = names[0];
        foreach (var name in names)
            common = common[..Shared(common, name)];
        var length = common.LastIndexOf('_') + 1;
        while (length > 0 && names.Any(name => name[length..].Trim('_').Length == 0 || char.IsDigit(name[length])))
            length = length < 2 ? 0 : common.LastIndexOf('_', length - 2) + 1;
        return common[..length];
    }

    private static int Shared(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
            length++;
        return length;
    }
}
