using Interop.Analyzers;

namespace Interop.Repo.Tests.Surfaces;

/// <summary>Rules with their usual severities, and what .editorconfig says to them.</summary>
internal static class AnalyzerSurface
{
    public static IEnumerable<string> Lines() => new InteropAnalyzer().SupportedDiagnostics.Select(rule => $"rule {rule.Id} {rule.DefaultSeverity}")
        .Concat(OptionKeys.All.Select(key => $".editorconfig {key}"))
        .Concat(OptionKeys.StrictnessValues.Keys.Select(value => $".editorconfig {OptionKeys.Strictness} = {value}"))
        .Concat(OptionKeys.DllNamesValues.Keys.Select(value => $".editorconfig {OptionKeys.DllNames} = {value}"));
}
