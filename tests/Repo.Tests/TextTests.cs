using System.Text.RegularExpressions;
using Interop.Testing;
using Xunit;

namespace Interop.Repo.Tests;

/// <summary>What must not stand in a tracked file.</summary>
public sealed partial class TextTests
{
    public static IEnumerable<string> Tracked => Command.Run("git", ["ls-files"], Repository.Root).Output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(path => File.Exists(Repository.At(path)));

    [NeedsFact("git", "git")]
    public void No_path_of_some_machine()
    {
        var offenders = Tracked
            .Where(path => !path.StartsWith("tests/Repo.Tests/", StringComparison.Ordinal))
            .SelectMany(path => File.ReadLines(Repository.At(path)).Select((line, i) => (path, line, i)))
            .Where(item => MachinePath().IsMatch(item.line))
            .Select(item => $"{item.path}:{item.i + 1}: {item.line.Trim()}");
        Assert.Empty(offenders);
    }

    [NeedsFact("git", "git")]
    public void No_unfinished_work()
    {
        var offenders = Tracked
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && !path.StartsWith("tests/Repo.Tests/", StringComparison.Ordinal) && !path.Contains("/Native/", StringComparison.Ordinal))
            .SelectMany(path => File.ReadLines(Repository.At(path)).Select((line, i) => (path, line, i)))
            .Where(item => Unfinished().IsMatch(item.line))
            .Select(item => $"{item.path}:{item.i + 1}: {item.line.Trim()}");
        Assert.Empty(offenders);
    }

    [NeedsFact("git", "git")]
    public void Links_in_the_documents_lead_somewhere()
    {
        var offenders = Tracked.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).SelectMany(path => Link().Matches(File.ReadAllText(Repository.At(path)))
            .Select(match => match.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, target))))
            .Select(target => $"{path}: {target}"));
        Assert.Empty(offenders);
    }

    [GeneratedRegex(@"[""'\s=(:]/(root|work|home|Users)/")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
