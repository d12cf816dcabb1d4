namespace Interop.Generator.Passes.Naming;

/// <summary>The kinds of names that can have a style each.</summary>
internal enum NameKind
{
    Functions,
    Variables,
    Types,
    Constants,
    EnumConstants,
    Fields,
    Parameters,
}

/// <summary>How C# names are made of C's: the prefixes that go, then the style.</summary>
internal sealed record NamingPolicy
{
    /// <summary>C's names as they are.</summary>
    public static NamingPolicy None { get; } = new();

    /// <summary>The prefixes of the library's names, as <c>git_</c>, which means <c>GIT_</c> too.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];

    /// <summary>Whether what all constants of an enumeration begin with goes.</summary>
    public bool StripsEnumPrefix { get; init; }

    /// <summary>The styles; none for a kind that is not there.</summary>
    public IReadOnlyDictionary<NameKind, Casing> Casings { get; init; } = new Dictionary<NameKind, Casing>();

    /// <summary>The C# name of a function, variable or constant of the class.</summary>
    public string Member(NameKind kind, string name) => Style(kind).Apply(Strip(name));

    /// <summary>The C# name of a type. With a style goes the <c>_t</c> that marks types in C, where it tells nothing from another.</summary>
    /// <param name="name">Its name in C.</param>
    /// <param name="types">The names of all types.</param>
    public string Type(string name, IReadOnlySet<string> types)
    {
        var isMarked = name.Length > 2 && name.EndsWith("_t", StringComparison.Ordinal) && !types.Contains(name[..^2]) && Style(NameKind.Types) != Casing.None;
        return Style(NameKind.Types).Apply(Strip(isMarked ? name[..^2] : name));
    }

    /// <summary>The C# name of a constant inside its enumeration.</summary>
    /// <param name="name">Its name in C.</param>
    /// <param name="prefix">What all constants of the enumeration begin with.</param>
    public string EnumConstant(string name, string prefix) =>
        Style(NameKind.EnumConstants).Apply(StripsEnumPrefix && prefix.Length > 0 ? name[prefix.Length..] : Strip(name));

    /// <summary>The C# name of a field or parameter, which has no prefix.</summary>
    public string Part(NameKind kind, string name) => Style(kind).Apply(name);

    private Casing Style(NameKind kind) => Casings.GetValueOrDefault(kind);

    /// <summary>The name without the longest prefix that leaves a name: neither nothing, nor one that begins with a digit.</summary>
    private string Strip(string name)
    {
        foreach (var prefix in Prefixes.SelectMany(prefix => new[] { prefix, prefix.ToUpperInvariant() }).OrderByDescending(prefix => prefix.Length))
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name[prefix.Length..].Trim('_').Length > 0 && !char.IsDigit(name[prefix.Length]))
                return name[prefix.Length..];
        }
        return name;
    }
}
