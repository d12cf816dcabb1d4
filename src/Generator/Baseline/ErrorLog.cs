using System.Text.Json;
using Interop.Abi.Compare.Baseline;

namespace Interop.Generator.Baseline;

/// <summary>What one compilation said of the analyzers' findings.</summary>
/// <param name="Found">The keys of findings that nothing suppresses.</param>
/// <param name="Stale">The keys in a baseline that no finding has any more.</param>
internal sealed record AnalyzedRun(HashSet<string> Found, HashSet<string> Stale)
{
    /// <summary>The rule that tells of lines that are not needed.</summary>
    public const string StaleRule = "ABI0007";
}

/// <summary>Reads the compiler's error logs: SARIF 2.1, and 1.0 as the compiler writes it unless it is told otherwise. The keys are custom properties of the results.</summary>
internal static class ErrorLog
{
    /// <summary>The runs of a log.</summary>
    /// <exception cref="ToolException">The file cannot be read, or is no error log.</exception>
    public static IReadOnlyList<AnalyzedRun> Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("runs", out var runs) && runs.ValueKind == JsonValueKind.Array
                ? runs.EnumerateArray().Select(Run).ToList()
                : throw NoLog(path, "it has no 'runs'");
        }
        catch (JsonException e)
        {
            throw NoLog(path, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Usage, $"'{path}' cannot be read: {e.Message}", "dotnet build --no-incremental -p:ErrorLog=build.sarif%2Cversion=2.1 writes an error log.");
        }
    }

    private static AnalyzedRun Run(JsonElement run)
    {
        var keys = new AnalyzedRun([], []);
        if (run.ValueKind != JsonValueKind.Object || !run.TryGetProperty("results", out var results) || results.ValueKind != JsonValueKind.Array)
            return keys;
        foreach (var result in results.EnumerateArray().Where(result => !IsSuppressed(result)))
        {
            if (Text(result, "properties", "customProperties", BaselineText.KeyProperty) is { Length: > 0 } key)
                (Text(result, "ruleId") == AnalyzedRun.StaleRule ? keys.Stale : keys.Found).Add(key);
        }
        return keys;
    }

    /// <summary>SARIF 2.1 has <c>suppressions</c>, 1.0 <c>suppressionStates</c>.</summary>
    private static bool IsSuppressed(JsonElement result) => Has(result, "suppressions") || Has(result, "suppressionStates");

    private static bool Has(JsonElement result, string list) =>
        result.ValueKind == JsonValueKind.Object && result.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array && items.GetArrayLength() > 0;

    private static string? Text(JsonElement element, params string[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }
        return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
    }

    private static ToolException NoLog(string path, string why) =>
        new(ExitCode.Usage, $"'{path}' is no error log of the compiler: {why}", "dotnet build --no-incremental -p:ErrorLog=build.sarif%2Cversion=2.1 writes one.");
}
