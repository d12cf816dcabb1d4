using System.Collections.Immutable;

namespace Interop.Analyzers;

/// <summary>The keys of .editorconfig that the analyzers read. docs/analyzers.md describes them.</summary>
internal static class OptionKeys
{
    /// <summary>What all of them begin with.</summary>
    public const string Prefix = "interop_";

    public const string Targets = "interop_targets";
    public const string Libraries = "interop_libraries";
    public const string Strictness = "interop_strictness";
    public const string TrustedTypes = "interop_trusted_types";
    public const string Baseline = "interop_baseline";
    public const string DllNames = "interop_dll_names";

    /// <summary>Stands in <c>interop_libraries</c> for every name that no manifest has.</summary>
    public const string AnyLibrary = "*";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(Targets, Libraries, Strictness, TrustedTypes, Baseline, DllNames);

    /// <summary>All that options are made of, with the properties of the project.</summary>
    public static ImmutableArray<string> Read { get; } = All.AddRange(ProjectTargets.Properties).Add("build_property.PlatformTarget").Add("build_property.ProjectDir");

    /// <summary>The values of <see cref="Strictness"/>.</summary>
    public static ImmutableDictionary<string, Strictness> StrictnessValues { get; } = ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, new Dictionary<string, Strictness>
    {
        ["normal"] = Analyzers.Strictness.Normal,
        ["strict"] = Analyzers.Strictness.Strict,
        ["errors"] = Analyzers.Strictness.Errors,
    });

    /// <summary>The values of <see cref="DllNames"/>.</summary>
    public static ImmutableDictionary<string, DllNames> DllNamesValues { get; } = ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, new Dictionary<string, DllNames>
    {
        ["windows"] = Analyzers.DllNames.Windows,
        ["everywhere"] = Analyzers.DllNames.Everywhere,
    });
}
