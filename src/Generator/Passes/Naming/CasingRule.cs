namespace Interop.Generator.Passes.Naming;

/// <summary>A style and the kinds of names that it is for, as users write it: <c>pascal</c>, or <c>fields=camel</c>.</summary>
/// <param name="Kinds">The kinds.</param>
/// <param name="Casing">The style of all but parameters, which are camel where the others are Pascal unless the rule is for them.</param>
internal sealed record CasingRule(IReadOnlyList<NameKind> Kinds, Casing Casing)
{
    private static readonly NameKind[] AllKinds = Enum.GetValues<NameKind>();

    /// <summary>What users may write.</summary>
    public const string Help = "It is none or pascal, or KIND=none, KIND=pascal or KIND=camel, where KIND is functions, variables, types, constants, enumConstants, fields or parameters.";

    /// <summary>Reads a rule; null for what is none.</summary>
    public static CasingRule? Parse(string text)
    {
        var parts = text.Split('=');
        if (parts is ["none" or "pascal"])
            return new CasingRule(AllKinds, CasingOf(parts[0])!.Value);
        if (parts.Length != 2 || CasingOf(parts[1]) is not { } casing)
            return null;
        var kinds = AllKinds.Where(kind => Word(kind) == parts[0]).ToList();
        return kinds.Count > 0 ? new CasingRule(kinds, casing) : null;
    }

    /// <summary>The styles that rules make together, of which later ones win.</summary>
    public static IReadOnlyDictionary<NameKind, Casing> Combine(IEnumerable<CasingRule> rules)
    {
        var casings = new Dictionary<NameKind, Casing>();
        foreach (var rule in rules)
        {
            foreach (var kind in rule.Kinds)
                casings[kind] = kind == NameKind.Parameters && rule is { Kinds.Count: > 1, Casing: Casing.Pascal } ? Casing.Camel : rule.Casing;
        }
        return casings;
    }

    private static Casing? CasingOf(string word) => word switch
    {
        "none" => Casing.None,
        "pascal" => Casing.Pascal,
        "camel" => Casing.Camel,
        _ => null,
    };

    private static string Word(NameKind kind) => Casing.Camel.Apply(kind.ToString());
}
