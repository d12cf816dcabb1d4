using System.Text.Json;

namespace Interop.RealCode;

/// <summary>Writes a run for a program to read.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Counts, diagnostics, and the imports that no manifest declares.</summary>
    public static void Write(Run run, string path) => File.WriteAllText(path, JsonSerializer.Serialize(
        new
        {
            run.Census.Files,
            Imports = run.Census.Imports.Count,
            run.Census.Delegates,
            run.Census.Structs,
            run.Census.Enums,
            ImportsOfKnownLibraries = run.Census.OfKnownLibraries.Count,
            DeclaredImports = run.Census.Declared.Count,
            Milliseconds = Math.Round(run.Time.TotalMilliseconds),
            run.AnalyzerFailures,
            Diagnostics = run.Diagnostics.Select(diagnostic => new
            {
                Place = TextReport.Place(run, diagnostic.Location),
                diagnostic.Id,
                Severity = TextReport.Severity(diagnostic),
                Message = diagnostic.GetMessage(),
            }),
            Undeclared = run.Census.Imports.Where(import => !run.Census.Declared.Contains(import)).Select(import => new
            {
                Place = TextReport.Place(run, import.Place),
                import.Library,
                import.EntryPoint,
            }),
        },
        Options));
}
