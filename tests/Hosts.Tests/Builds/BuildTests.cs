using Interop.Hosts.Tests.Editing;
using Interop.Testing;
using Xunit;

namespace Interop.Hosts.Tests.Builds;

/// <summary>The sample under <c>dotnet build</c> and <c>dotnet format</c>, with the analyzers from their package.</summary>
[Collection(PreparedCollection.Name)]
public sealed class BuildTests(Prepared prepared)
{
    [NeedsFact(PreparedCollection.Header, PreparedCollection.Packages)]
    public void A_build_shows_what_is_wrong_and_nothing_else()
    {
        var sample = prepared.Copy("build");
        var build = Build.Of(sample);
        var ofStore = sample.Marked.Where(mark => mark.StartsWith("Store/", StringComparison.Ordinal)).ToList();
        Assert.True(ofStore.Select(mark => mark[^7..]).Distinct().Count() >= 15, string.Join("\n", ofStore));
        // The program is not compiled as long as what it uses does not compile.
        Assert.False(build.Succeeded);
        Assert.Equal(ofStore, build.Rules);
        Assert.Equal(build.Logged.Where(line => !line.StartsWith("note", StringComparison.Ordinal)), build.Shown);
    }

    [NeedsFact(PreparedCollection.Header, PreparedCollection.Packages)]
    public async Task Dotnet_format_repairs_what_the_light_bulb_does()
    {
        var (sample, other) = (prepared.Copy("format"), prepared.Copy("other"));
        var rules = sample.Marked.Select(mark => mark[^7..]).Distinct().ToArray();
        var expected = await WithoutRepairAsync();
        Format(sample, ["--diagnostics", .. rules]);
        var build = Build.Of(sample);
        Assert.True(build.Succeeded, build.Text);
        Assert.Equal(expected.Select(Unplaced), build.Rules.Select(Unplaced));

        // For all rules of all analyzers it does the same, and on what is repaired it does nothing.
        Format(other, []);
        var once = sample.Sources;
        Assert.Equal(once, other.Sources);
        Format(sample, ["--diagnostics", .. rules]);
        Assert.Equal(once, sample.Sources);
        Assert.Empty(Directory.GetFiles(other.Folder, "interop.baseline", SearchOption.AllDirectories));
    }

    /// <summary>The sample's mistakes that need someone who knows what the code means.</summary>
    private async Task<IReadOnlyList<string>> WithoutRepairAsync()
    {
        var solution = (await prepared.OpenAsync()).Solution;
        var left = new List<string>();
        foreach (var diagnostic in await Editor.DiagnosticsAsync(solution))
        {
            if (!await LightBulb.RepairsAsync(solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic))
                left.Add(prepared.Original.Mark(diagnostic));
        }
        Assert.NotEmpty(left);
        Assert.True(left.Count < prepared.Original.Marked.Count / 4, string.Join("\n", left));
        return [.. left.Order(StringComparer.Ordinal)];
    }

    private static void Format(Sample sample, string[] arguments) => sample.Run(["format", "analyzers", sample.Solution, "--no-restore", "--severity", "info", .. arguments]);

    /// <summary>Calls that are mended may need more lines.</summary>
    private static string Unplaced(string mark) => mark[..mark.IndexOf('(', StringComparison.Ordinal)] + mark[^9..];
}
