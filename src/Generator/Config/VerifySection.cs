namespace Interop.Generator.Config;

/// <summary>What the configuration says for <c>interop verify</c>.</summary>
/// <param name="Compilers">The compilers' commands by runtime identifier.</param>
/// <param name="Libraries">The libraries whose exports are checked.</param>
internal sealed record VerifySection(IReadOnlyDictionary<string, IReadOnlyList<string>> Compilers, IReadOnlyList<string> Libraries)
{
    /// <summary>Nothing said.</summary>
    public static VerifySection Empty { get; } = new(new Dictionary<string, IReadOnlyList<string>>(), []);

    /// <summary>Reads it.</summary>
    public static VerifySection Read(ref JsonCursor json, string key)
    {
        var compilers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        List<string> libraries = [];
        json.StartObject(key);
        while (json.NextKey() is { } name)
        {
            if (name == "libraries")
                libraries = json.Strings(name);
            else if (name == "compilers")
                ReadCompilers(ref json, name, compilers);
            else
                throw json.KeyError($"unknown property '{name}'", "'verify' has 'compilers' and 'libraries'.");
        }
        return new VerifySection(compilers, libraries);
    }

    private static void ReadCompilers(ref JsonCursor json, string key, Dictionary<string, IReadOnlyList<string>> compilers)
    {
        json.StartObject(key);
        while (json.NextKey() is { } rid)
        {
            if (Abi.Targets.KnownTargets.Find(rid) is null)
                throw json.KeyError($"'{rid}' is no known target", Nearest.Suggest(rid, Abi.Targets.KnownTargets.All.Select(target => target.Rid)));
            compilers[rid] = json.Strings(rid);
        }
    }
}
