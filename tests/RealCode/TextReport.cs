using Microsoft.CodeAnalysis;

namespace Interop.RealCode;

/// <summary>Shows a run to a reader.</summary>
internal static class TextReport
{
    /// <summary>Counts first, then every diagnostic on a line of its own.</summary>
    public static void Write(Run run, bool showUnmatched, TextWriter output)
    {
        var census = run.Census;
        output.WriteLine($"{census.Files} files: {census.Imports.Count} imports, {census.Delegates} delegates, {census.Structs} structs, {census.Enums} enums");
        output.WriteLine($"imports of a manifest's library: {census.OfKnownLibraries.Count}; declared there: {census.Declared.Count}; with a type of a missing package: {census.Imports.Count(import => import.HasUnknownType)}");
        foreach (var library in census.Imports.GroupBy(import => import.Library).OrderByDescending(group => group.Count()))
            output.WriteLine($"  {library.Key}: {library.Count()} imports, {library.Count(census.Declared.Contains)} declared");
        output.WriteLine($"analyzed in {run.Time.TotalMilliseconds:0} ms");
        foreach (var group in run.Diagnostics.GroupBy(diagnostic => (diagnostic.Id, diagnostic.Severity)).OrderBy(group => group.Key.Id, StringComparer.Ordinal))
            output.WriteLine($"  {group.Key.Id} {Severity(group.First())}: {group.Count()}");
        foreach (var diagnostic in run.Diagnostics)
            output.WriteLine($"{Place(run, diagnostic.Location)}: {diagnostic.Id} {Severity(diagnostic)}: {diagnostic.GetMessage()}");
        if (showUnmatched)
            WriteUnmatched(run, output);
    }

    /// <summary>How a severity is written.</summary>
    public static string Severity(Diagnostic diagnostic) => diagnostic.Severity.ToString().ToLowerInvariant();

    /// <summary><c>file:line</c>.</summary>
    public static string Place(Run run, Location location) =>
        location.GetLineSpan() is { IsValid: true } span ? $"{run.Code.Shorten(span.Path)}:{span.StartLinePosition.Line + 1}" : "-";

    private static void WriteUnmatched(Run run, TextWriter output)
    {
        foreach (var import in run.Census.Imports.Where(import => !run.Census.Declared.Contains(import)))
            output.WriteLine($"{Place(run, import.Place)}: not declared: {import.EntryPoint} of {import.Library}");
    }
}
