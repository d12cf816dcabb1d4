using Interop.Abi.Targets;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Analyzers;

/// <summary>What is not understood in options.</summary>
internal static class OptionProblems
{
    /// <summary>A sentence for each option that has no meaning.</summary>
    /// <param name="options">The options of a file.</param>
    /// <param name="rids">The targets of the manifests.</param>
    public static IEnumerable<string> Of(AnalyzerConfigOptions options, IEnumerable<string> rids)
    {
        foreach (var key in options.Keys.Where(key => key.StartsWith(OptionKeys.Prefix, StringComparison.OrdinalIgnoreCase) && !OptionKeys.All.Contains(key, StringComparer.OrdinalIgnoreCase)))
            yield return $"'{key}' is no option; there are {string.Join(", ", OptionKeys.All)}";
        string Get(string key) => options.TryGetValue(key, out var value) ? value.Trim() : "";
        var targets = OptionText.List(Get(OptionKeys.Targets));
        foreach (var rid in targets.Where(rid => KnownTargets.Find(rid) is null && !rids.Contains(rid)))
            yield return $"'{rid}' in {OptionKeys.Targets} is no target that a manifest has: they are called {KnownTargets.FirstRank[0].Rid}, {KnownTargets.FirstRank[3].Rid} and the like";
        foreach (var item in OptionText.List(Get(OptionKeys.Libraries)).Where(item => !OptionText.IsPair(item)))
            yield return $"'{item}' in {OptionKeys.Libraries} is not 'name in the code = name in the manifest'";
        if (Wrong(OptionKeys.Strictness, Get(OptionKeys.Strictness), OptionKeys.StrictnessValues.Keys) is { } strictness)
            yield return strictness;
        if (Wrong(OptionKeys.DllNames, Get(OptionKeys.DllNames), OptionKeys.DllNamesValues.Keys) is { } dllNames)
            yield return dllNames;
    }

    private static string? Wrong(string key, string value, IEnumerable<string> values) => value.Length == 0 || values.Contains(value, StringComparer.OrdinalIgnoreCase)
        ? null
        : $"'{value}' is no value of {key}; there are {string.Join(", ", values.OrderBy(one => one, StringComparer.Ordinal))}";
}
