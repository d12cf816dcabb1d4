using System.Collections.Immutable;

namespace Interop.Analyzers;

/// <summary>The targets that a project is built for, as far as its options and properties say.</summary>
internal static class ProjectTargets
{
    /// <summary>
    /// The compiler gets properties as an .editorconfig, in which a semicolon ends a value: the package hands RuntimeIdentifiers over with commas.
    /// </summary>
    public static ImmutableArray<string> Properties { get; } = ImmutableArray.Create("build_property.InteropRuntimeIdentifiers", "build_property.RuntimeIdentifiers", "build_property.RuntimeIdentifier");

    /// <summary>The runtime identifiers: <c>interop_targets</c>, or else the project's own; empty where neither says any.</summary>
    public static ImmutableArray<string> Of(Func<string, string> get) =>
        Properties.Insert(0, OptionKeys.Targets).Select(key => OptionText.List(get(key))).FirstOrDefault(list => list.Length > 0) is { IsDefault: false } found ? found : ImmutableArray<string>.Empty;

    /// <summary>The processors that <c>PlatformTarget</c> allows; empty for any.</summary>
    public static ImmutableArray<string> Architectures(Func<string, string> get) => get("build_property.PlatformTarget").Trim().ToLowerInvariant() switch
    {
        "x86" => ImmutableArray.Create("x86"),
        "x64" => ImmutableArray.Create("x64"),
        "arm64" => ImmutableArray.Create("arm64"),
        "arm" => ImmutableArray.Create("arm"),
        _ => ImmutableArray<string>.Empty,
    };
}
