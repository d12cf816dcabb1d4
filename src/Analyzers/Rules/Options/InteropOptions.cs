using System.Collections.Immutable;
using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Analyzers;

/// <summary>What .editorconfig, a global config or the project says of the checks; docs/analyzers.md describes the keys.</summary>
internal sealed record InteropOptions
{
    /// <summary>The runtime identifiers that are checked; empty for all that a manifest has.</summary>
    public ImmutableArray<string> Targets { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The processors that are checked, as in a runtime identifier; empty for all.</summary>
    public ImmutableArray<string> Architectures { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Names by which code imports a library, each with the name that its manifest has.</summary>
    public ImmutableDictionary<string, string> Libraries { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>C# types that are taken to be right on every target, by name or full name.</summary>
    public ImmutableHashSet<string> TrustedTypes { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>What is reported.</summary>
    public Strictness Strictness { get; init; }

    /// <summary>The options of a file.</summary>
    public static InteropOptions Read(AnalyzerConfigOptionsProvider provider, SyntaxTree? tree)
    {
        var local = tree is null ? provider.GlobalOptions : provider.GetOptions(tree);
        string Get(string key) => local.TryGetValue(key, out var value) || provider.GlobalOptions.TryGetValue(key, out value) ? value : "";
        return new InteropOptions
        {
            Targets = ProjectTargets.Of(Get),
            Architectures = ProjectTargets.Architectures(Get),
            Libraries = OptionText.Map(Get("interop_libraries")),
            TrustedTypes = OptionText.List(Get("interop_trusted_types")).ToImmutableHashSet(StringComparer.Ordinal),
            Strictness = Get("interop_strictness").Trim().ToLowerInvariant() switch
            {
                "strict" => Strictness.Strict,
                "errors" => Strictness.Errors,
                _ => Strictness.Normal,
            },
        };
    }

    /// <summary>The severity with which a finding is reported; null for not at all.</summary>
    public DiagnosticSeverity? SeverityOf(FindingSeverity severity) => (severity, Strictness) switch
    {
        (FindingSeverity.Error, _) => DiagnosticSeverity.Error,
        (_, Strictness.Errors) => null,
        (FindingSeverity.Warning, _) or (_, Strictness.Strict) => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}

/// <summary>What is reported.</summary>
internal enum Strictness
{
    /// <summary>Errors, warnings and suggestions, as what they are.</summary>
    Normal,

    /// <summary>Suggestions as warnings.</summary>
    Strict,

    /// <summary>Errors alone.</summary>
    Errors,
}
