using System.Text.RegularExpressions;
using Interop.Testing;

namespace Interop.Analyzers.Tests.Pages;

/// <summary>A page of docs/rules, cut into what tests hold against the analyzer.</summary>
/// <param name="Id">The rule, by the file's name.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record RulePage(string Id, string Text)
{
    /// <summary>Every page, by id.</summary>
    public static IReadOnlyDictionary<string, RulePage> All { get; } = Directory.GetFiles(Repository.At("docs", "rules"), "ABI*.md")
        .Select(path => new RulePage(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
        .ToDictionary(page => page.Id, StringComparer.Ordinal);

    /// <summary>The lines.</summary>
    public IReadOnlyList<string> Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The lines without the section that tests/CrossArch/Damage/pages.sh writes.</summary>
    public IReadOnlyList<string> Written => Seen().Replace(Text, "").TrimEnd('\n').Split('\n');

    /// <summary>The heading, without the id.</summary>
    public string Title => Lines[0].StartsWith($"# {Id}: ", StringComparison.Ordinal) ? Lines[0][(Id.Length + 4)..] : "";

    /// <summary>The fenced blocks, in order.</summary>
    public IReadOnlyList<PageBlock> Blocks => Fence().Matches(Text)
        .Select(match => new PageBlock(match.Groups["lead"].Value, match.Groups["language"].Value, match.Groups["text"].Value)).ToList();

    /// <summary>Why no example of the page is run; empty where one is.</summary>
    public string Untested => Marker().Match(Text) is { Success: true } match ? match.Groups[1].Value : "";

    /// <summary>Whether the rule is on its way, and the page is to be tested when it is there.</summary>
    public bool IsLater => Text.Contains("<!-- test: later -->", StringComparison.Ordinal);

    /// <summary>Whether the examples are a header and code that imports from it.</summary>
    public bool HasExamples => Untested.Length == 0 && !IsLater;

    /// <summary>What the table at the top says of a property; empty where it says nothing.</summary>
    public string Property(string name) =>
        Lines.Select(line => line.Split('|')).Where(cells => cells.Length == 4 && cells[1].Trim() == name).Select(cells => cells[2].Trim()).FirstOrDefault("");

    /// <summary>The one block of a language.</summary>
    public PageBlock Block(string language) => Blocks.Single(block => block.Language == language);

    [GeneratedRegex(@"(?<lead>[^\n]*)\n```(?<language>\w+)\n(?<text>.*?)\n```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^## What happens\n.*?(?=^## )", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Seen();

    [GeneratedRegex(@"<!-- no-test: (.+?) -->", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}

/// <summary>A fenced block.</summary>
/// <param name="Lead">The line above it.</param>
/// <param name="Language">What the fence says it is.</param>
/// <param name="Text">What is in it.</param>
internal sealed partial record PageBlock(string Lead, string Language, string Text)
{
    /// <summary>The severity that the line above announces, <c>error</c> of <c>Wrong (error): …</c>; empty for code that is right.</summary>
    public string Severity => Wrong().Match(Lead) is { Success: true } match ? match.Groups[1].Value : "";

    /// <summary>Whether the line above says that it is right.</summary>
    public bool IsRight => Lead.StartsWith("Right", StringComparison.Ordinal);

    [GeneratedRegex(@"^Wrong \((error|warning|suggestion)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Wrong();
}
