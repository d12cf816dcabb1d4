using System.Collections.Immutable;
using Interop.Abi.Compare.Baseline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Analyzers;

/// <summary>ABI0007: a line of the project's baseline that no finding has any more.</summary>
internal static class BaselineCheck
{
    public static void Check(CompilationAnalysisContext context, InteropContext interop)
    {
        var options = interop.ProjectOptions;
        foreach (var file in interop.Known.Named(options.Baseline).Where(file => IsProjects(file.Path, options.ProjectFolder)))
        {
            foreach (var (key, line) in file.Unmatched)
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.ABI0007_BaselineIsStale, file.At(line), ImmutableDictionary<string, string?>.Empty.Add(BaselineText.KeyProperty, key), key));
        }
    }

    /// <summary>A file that several projects share has lines of the others.</summary>
    private static bool IsProjects(string path, string folder) =>
        folder.Length == 0 || string.Equals(Normal(Path.GetDirectoryName(path)), Normal(folder), StringComparison.OrdinalIgnoreCase);

    private static string Normal(string? folder) => (folder ?? "").Replace('\\', '/').TrimEnd('/');
}
