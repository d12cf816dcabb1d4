using System.Text.RegularExpressions;
using System.Xml.Linq;
using Interop.Testing;
using Xunit;

namespace Interop.Packages.Tests;

/// <summary>docs/guides/msbuild.md says what the package's files do.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.At("docs", "guides", "msbuild.md"));
    private static readonly string Targets = File.ReadAllText(Repository.At("src", "Build", "build", "Interop.Build.targets"));

    [Fact]
    public void It_has_every_metadata_and_no_other()
    {
        var items = XDocument.Load(Repository.At("src", "Build", "build", "Interop.Build.props")).Descendants("ItemDefinitionGroup").Single().Elements();
        var defined = items.SelectMany(item => item.Elements()).Select(metadata => metadata.Name.LocalName).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(defined, Rows("metadata").Order(StringComparer.Ordinal));
        // What is defined is used.
        Assert.All(defined, name => Assert.Contains(name is "Library" ? "%(NativeHeader.Library)" : $"Metadata('{name}')", Targets, StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_every_property_that_a_project_can_set()
    {
        var asked = Property().Matches(Targets).Select(match => match.Groups[1].Value).Append("AllowUnsafeBlocks").Distinct();
        Assert.Equal(asked.Order(StringComparer.Ordinal), Rows("property").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_has_every_message()
    {
        var codes = Code().Matches(Targets).Select(match => match.Value).Distinct();
        Assert.Equal(codes.Order(StringComparer.Ordinal), Rows("code"));
    }

    private static IEnumerable<string> Rows(string head) => Guide
        .Split('\n')
        .SkipWhile(line => !line.StartsWith($"| {head} |", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Split('|')[1].Trim(' ', '`'));

    [GeneratedRegex(@"\$\((Interop[A-Za-z]+)")]
    private static partial Regex Property();

    [GeneratedRegex(@"INTEROP\d+")]
    private static partial Regex Code();
}
