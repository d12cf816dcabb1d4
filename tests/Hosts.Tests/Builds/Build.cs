using System.Text.Json;
using System.Text.RegularExpressions;
using Interop.Testing;

namespace Interop.Hosts.Tests.Builds;

/// <summary>What a build of the sample said.</summary>
/// <param name="Succeeded">Whether it made assemblies.</param>
/// <param name="Shown">Warnings and errors of the console: <c>error Store/Zlib.cs(30): ABI1003</c>.</param>
/// <param name="Logged">All that the compiler has logged, suggestions too, in the same form.</param>
/// <param name="Text">The console, for messages.</param>
internal sealed partial record Build(bool Succeeded, IReadOnlyList<string> Shown, IReadOnlyList<string> Logged, string Text)
{
    /// <summary>Builds a copy of the sample as a user does.</summary>
    public static Build Of(Sample sample)
    {
        foreach (var old in Logs(sample))
            File.Delete(old);
        var result = Command.Run("dotnet", ["build", sample.Solution, "--nologo", "--no-incremental", "--no-restore", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:ErrorLog=build.sarif%2Cversion=2.1"], sample.Folder);
        var shown = Line().Matches(result.Output).Select(match => $"{match.Groups["severity"].Value} {Name(sample, match.Groups["path"].Value)}({match.Groups["line"].Value}): {match.Groups["id"].Value}");
        return new(result.ExitCode == 0, Sorted(shown), Sorted(Logs(sample).SelectMany(path => Read(sample, path))), result.All);
    }

    /// <summary>What was logged of rules of ours, without severities.</summary>
    public IReadOnlyList<string> Rules => [.. Logged.Where(line => line.Contains(": ABI", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])];

    private static IEnumerable<string> Logs(Sample sample) => Directory.GetFiles(sample.Folder, "build.sarif", SearchOption.AllDirectories);

    private static IEnumerable<string> Read(Sample sample, string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
            yield return $"{result.GetProperty("level").GetString()} {Name(sample, file)}({place.GetProperty("region").GetProperty("startLine").GetInt32()}): {result.GetProperty("ruleId").GetString()}";
        }
    }

    private static string Name(Sample sample, string path) => Path.GetRelativePath(sample.Folder, path).Replace('\\', '/');

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Distinct().OrderBy(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal)];

    [GeneratedRegex(@"^(?<path>[^\r\n(]+)\((?<line>\d+),\d+\): (?<severity>error|warning) (?<id>[A-Z]+\d+):", RegexOptions.Multiline)]
    private static partial Regex Line();
}
