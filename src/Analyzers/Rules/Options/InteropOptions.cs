using System.Collections.Immutable;
using Interop.Abi.Compare;
using Interop.Abi.Compare.Baseline;
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

    /// <summary>The systems on which an import of <c>x.dll</c> finds a library.</summary>
    public DllNames DllNames { get; init; }

    /// <summary>Whether the code sets a resolver of libraries' names.</summary>
    public Func<bool> HasResolver { get; init; } = () => false;

    /// <summary>Whether <c>x.dll</c> finds a library on every system.</summary>
    public bool ResolvesDllNames => DllNames == DllNames.Everywhere || HasResolver();

    /// <summary>The name of the files that list known findings.</summary>
    public string Baseline { get; init; } = BaselineText.FileName;

    /// <summary>The folder of the project; empty where it is not known.</summary>
    public string ProjectFolder { get; init; } = "";

    /// <summary>The options of a file.</summary>
    public static InteropOptions Read(AnalyzerConfigOptionsProvider provider, SyntaxTree? tree)
    {
        var local = tree is null ? provider.GlobalOptions : provider.GetOptions(tree);
        string Get(string key) => local.TryGetValue(key, out var value) || provider.GlobalOptions.TryGetValue(key, out value) ? value.Trim() : "";
        return new InteropOptions
        {
            Targets = ProjectTargets.Of(Get),
            Architectures = ProjectTargets.Architectures(Get),
            Libraries = OptionText.Map(Get(OptionKeys.Libraries)),
            TrustedTypes = OptionText.List(Get(OptionKeys.TrustedTypes)).ToImmutableHashSet(StringComparer.Ordinal),
            Strictness = OptionKeys.StrictnessValues.TryGetValue(Get(OptionKeys.Strictness), out var strictness) ? strictness : default,
            DllNames = OptionKeys.DllNamesValues.TryGetValue(Get(OptionKeys.DllNames), out var dllNames) ? dllNames : default,
            Baseline = Get(OptionKeys.Baseline) is { Length: > 0 } name ? name : BaselineText.FileName,
            ProjectFolder = Get("build_property.ProjectDir"),
        };
    }

    /// <summary>All that <see cref="Read"/> reads, as one text.</summary>
    public static string Text(AnalyzerConfigOptionsProvider provider, SyntaxTree tree)
    {
        var local = provider.GetOptions(tree);
        return string.Join("\n", OptionKeys.Read.Select(key => local.TryGetValue(key, out var value) || provider.GlobalOptions.TryGetValue(key, out value) ? value : null));
    }

    /// <summary>The name that the manifest has of a library that the code imports.</summary>
    public string ManifestName(string imported) =>
        !Libraries.IsEmpty && (Libraries.TryGetValue(imported, out var name) || Libraries.TryGetValue(LibraryNames.Normalise(imported), out name)) ? name : imported;

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

/// <summary>The systems on which an import of <c>x.dll</c> finds a library.</summary>
internal enum DllNames
{
    /// <summary>On Windows alone, unless the code resolves names itself.</summary>
    Windows,

    /// <summary>On all, because something outside of the code resolves them: Mono's dllmap, a host, a build.</summary>
    Everywhere,
}
