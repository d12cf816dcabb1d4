using Interop.Testing;
using Xunit;

namespace Interop.Hosts.Tests.Builds;

/// <summary>The sample under <c>dotnet build</c> and <c>dotnet format</c>, with the analyzers from their package.</summary>
[Collection(PreparedCollection.Name)]
public sealed class BuildTests(Prepared prepared)
{
    /// <summary>What no tool can repair without knowing what the code means.</summary>
    private static readonly string[] Unrepaired = ["ABI4002", "ABI4005"];

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
    public void Dotnet_format_repairs_what_can_be_repaired()
    {
        var sample = prepared.Copy("format");
        var marked = sample.Marked;
        var rules = marked.Select(mark => mark[^7..]).Distinct().ToArray();
        Format(sample, ["--diagnostics", .. rules]);
        var build = Build.Of(sample);
        Assert.True(build.Succeeded, build.Text);
        Assert.Equal(marked.Where(mark => Unrepaired.Contains(mark[^7..])).Select(Unplaced), build.Rules.Select(Unplaced));

        var once = sample.Sources;
        Format(sample, ["--diagnostics", .. rules]);
        Assert.Equal(once, sample.Sources);
    }

    [NeedsFact(PreparedCollection.Header, PreparedCollection.Packages)]
    public void Dotnet_format_repairs_the_same_when_it_is_asked_for_everything()
    {
        var (some, all) = (prepared.Copy("some"), prepared.Copy("all"));
        Format(some, ["--diagnostics", .. some.Marked.Select(mark => mark[^7..]).Distinct()]);
        Format(all, []);
        Assert.Equal(some.Sources, all.Sources);
        Assert.False(File.Exists(all.At("Store", "interop.baseline")));
    }

    private static void Format(Sample sample, string[] arguments) => sample.Run(["format", "analyzers", sample.Solution, "--no-restore", "--severity", "info", .. arguments]);

    /// <summary>Calls that are mended may need more lines.</summary>
    private static string Unplaced(string mark) => mark[..mark.IndexOf('(', StringComparison.Ordinal)] + mark[^9..];
}
