using System.Text.RegularExpressions;
using Interop.Abi.Compare;
using Interop.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Pages;

/// <summary>
/// The pages of docs/rules say what the analyzer does: their header is C, their code compiles, what they call wrong is reported by that
/// rule and no other, and what they call right is not reported.
/// </summary>
public sealed partial class RulePageTests
{
    private static readonly string[] Headings = ["## What", "## Why", "## The bug it prevents", "## When to suppress"];

    public static TheoryData<string> Ids => new(Descriptors.All.Select(rule => rule.Id));

    public static TheoryData<string> WithExamples => new(RulePage.All.Values.Where(page => page.HasExamples).Select(page => page.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(Descriptors.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RulePage.All.Keys.Order(StringComparer.Ordinal));

    [AllPagesFact]
    public void The_examples_of_every_page_are_run() => Assert.DoesNotContain(RulePage.All.Values, page => page.IsLater);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_is_headed_as_its_rule_is(string id)
    {
        var (rule, page) = (Descriptors.All.Single(rule => rule.Id == id), RulePage.All[id]);
        Assert.Equal($"docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.Equal(rule.Title.ToString(), page.Title, ignoreCase: true);
        Assert.Equal(rule.Category, page.Property("Category"));
        Assert.StartsWith(Word(rule.DefaultSeverity), page.Property("Severity"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Property("Evidence"));
        Assert.NotEmpty(page.Property("Code fix"));
        Assert.Equal(Headings, page.Written.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.InRange(page.Written.Count, 25, 60);
    }

    [Theory]
    [MemberData(nameof(WithExamples))]
    public void The_examples_of_a_page_are_wrong_and_right(string id)
    {
        var page = RulePage.All[id];
        var code = page.Blocks.Where(block => block.Language == "csharp").ToList();
        var generated = CLibrary.Generate(page.Block("c").Text, LibraryOf(code));
        Assert.Empty(generated.LeftOut);
        Assert.Contains(code, block => block.Severity.Length > 0);
        Assert.Contains(code, block => block.IsRight);
        foreach (var block in code)
        {
            Assert.True(block.IsRight != block.Severity.Length > 0, $"The line above says neither that it is wrong nor that it is right: {block.Lead}");
            Hold(id, block, generated.Manifest);
        }
    }

    private static void Hold(string id, PageBlock block, string manifest)
    {
        var compilation = Analysis.Compile(Analysis.Members(block.Text));
        Assert.Empty(Analysis.Errors(compilation));
        var said = Analysis.Run(compilation, [("lib.abi.json", manifest)]);
        var messages = string.Join("\n", said.Select(one => $"{one.Id} {Word(one.Severity)}: {one.GetMessage()}"));
        if (block.IsRight)
            Assert.True(said.IsEmpty, $"What is right is reported:\n{block.Text}\n{messages}");
        else
            Assert.True(!said.IsEmpty && said.All(one => one.Id == id && Word(one.Severity) == block.Severity), $"Not {id} as {block.Severity}, and that alone:\n{block.Text}\n{messages}");
    }

    [Fact]
    public void The_overview_has_every_rule()
    {
        var rows = File.ReadLines(Repository.At("docs", "rules", "README.md")).Select(line => Row().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value));
        Assert.Equal(Descriptors.All.Select(rule => (rule.Id, rule.Title.ToString(), Word(rule.DefaultSeverity), RulePage.All[rule.Id].Property("Code fix") == "none" ? "no" : "yes")), rows);
    }

    [Fact]
    public void The_broken_manifest_of_ABI0001_is_reported()
    {
        var said = Assert.Single(Analysis.Run(Analysis.Compile(""), [("lib.abi.json", RulePage.All["ABI0001"].Block("json").Text)]));
        Assert.Equal("ABI0001", said.Id);
    }

    [Fact]
    public void The_header_of_ABI0002_in_two_manifests_is_reported()
    {
        var manifest = CLibrary.Manifest(RulePage.All["ABI0002"].Block("c").Text);
        Assert.Empty(Analysis.Run(Analysis.Compile(""), [("a.abi.json", manifest)]));
        Assert.Equal(["ABI0002"], Analysis.Run(Analysis.Compile(""), [("a.abi.json", manifest), ("b.abi.json", manifest)]).Select(one => one.Id));
    }

    [Fact]
    public void The_targets_of_ABI0003_are_not_in_the_manifest()
    {
        var page = RulePage.All["ABI0003"];
        var manifest = CLibrary.Manifest("int f(void);\n");
        foreach (var block in page.Blocks.Where(block => block.Language == "ini"))
        {
            var options = block.Text.Split('\n').Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim());
            var said = Analysis.Run(Analysis.Compile(""), [("lib.abi.json", manifest)], options).Select(one => $"{one.Id} {Word(one.Severity)}");
            Assert.Equal(block.IsRight ? [] : [$"ABI0003 {block.Severity}"], said);
        }
    }

    /// <summary>The library that the page's code imports from first; what others import is code of the reader's own.</summary>
    private static string LibraryOf(IEnumerable<PageBlock> code) => LibraryNames.Normalise(code.Select(block => Import().Match(block.Text)).First(match => match.Success).Groups[1].Value);

    private static string Word(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "suggestion" : severity.ToString().ToLowerInvariant();

    [GeneratedRegex(@"Import\(""([^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(@"^\| \[(ABI\d{4})\]\(\1\.md\) \| (.+) \| (\w+) \| (yes|no) \|$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
