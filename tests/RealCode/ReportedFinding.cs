using System.Text.Json;

namespace Interop.RealCode;

/// <summary>A finding as a report has it.</summary>
/// <param name="Repository">The repository's name.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">error or warning.</param>
/// <param name="Place"><c>file:line</c>.</param>
/// <param name="Message">The message.</param>
internal sealed record ReportedFinding(string Repository, string Rule, string Severity, string Place, string Message);

/// <summary>A run as its JSON report has it.</summary>
/// <param name="Repository">The repository's name.</param>
/// <param name="Imports">How many imports the code has.</param>
/// <param name="Declared">How many of them a manifest declares.</param>
/// <param name="Findings">The errors and warnings.</param>
internal sealed record ReportedRun(string Repository, int Imports, int Declared, IReadOnlyList<ReportedFinding> Findings)
{
    private const string Ending = ".json.report";

    /// <summary>Reads the reports of a folder, by name.</summary>
    public static IReadOnlyList<ReportedRun> ReadAll(string folder) =>
        Directory.GetFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).Select(Read).ToList();

    private static ReportedRun Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var name = Path.GetFileName(path)[..^Ending.Length];
        var findings = json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Select(one => new ReportedFinding(name, Text(one, "id"), Text(one, "severity"), Text(one, "place"), Text(one, "message")))
            .Where(one => one.Severity is "error" or "warning")
            .ToList();
        return new ReportedRun(name, json.RootElement.GetProperty("imports").GetInt32(), json.RootElement.GetProperty("declaredImports").GetInt32(), findings);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
