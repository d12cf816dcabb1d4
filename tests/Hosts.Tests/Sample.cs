using System.Text.RegularExpressions;
using Interop.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Hosts.Tests;

/// <summary>A copy of the sample solution.</summary>
/// <param name="Folder">Where it is.</param>
public sealed partial record Sample(string Folder)
{
    /// <summary>The solution's file.</summary>
    public string Solution => At("Handwritten.sln");

    /// <summary>The path of a file in it.</summary>
    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>The C# files that the user wrote, by their paths below the folder.</summary>
    public IReadOnlyDictionary<string, string> Sources => Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Path: path, Name: Path.GetRelativePath(Folder, path).Replace('\\', '/')))
        .Where(file => !file.Name.Split('/').Intersect(["bin", "obj"]).Any())
        .ToDictionary(file => file.Name, file => File.ReadAllText(file.Path));

    /// <summary>What the sample's own comments say is wrong: <c>Store/Zlib.cs(30): ABI1003</c>.</summary>
    public IReadOnlyList<string> Marked => [.. Sources
        .SelectMany(file => file.Value.Split('\n').SelectMany((line, i) => Comment().Matches(line).Select(match => $"{file.Key}({i + 1}): {match.Value}")))
        .Order(StringComparer.Ordinal)];

    /// <summary>What a diagnostic says, in that form.</summary>
    public string Mark(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{Path.GetRelativePath(Folder, place.Path).Replace('\\', '/')}({place.StartLinePosition.Line + 1}): {diagnostic.Id}";
    }

    /// <summary>Restores it.</summary>
    public void Restore() => Run("restore", Solution, "-v", "quiet");

    /// <summary>Runs a command of dotnet that must succeed.</summary>
    public CommandResult Run(params string[] arguments)
    {
        var result = Command.Run("dotnet", arguments, Folder);
        Assert.True(result.ExitCode == 0, result.All);
        return result;
    }

    [GeneratedRegex(@"(?<=// (ABI\d{4}, )*)ABI\d{4}")]
    private static partial Regex Comment();
}
