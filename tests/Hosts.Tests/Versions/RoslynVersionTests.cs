using System.Reflection;
using Interop.Testing;
using Xunit;

namespace Interop.Hosts.Tests.Versions;

/// <summary>The analyzers, as their package has them, in other versions of Roslyn than they are tested with elsewhere.</summary>
[Collection(PreparedCollection.Name)]
public sealed class RoslynVersionTests(Prepared prepared)
{
    public static TheoryData<string> Versions => [.. Metadata("OtherRoslyn").Split(';')];

    [NeedsTheory(PreparedCollection.Header, PreparedCollection.Packages)]
    [MemberData(nameof(Versions))]
    public async Task Every_version_says_the_same(string version)
    {
        var sample = prepared.Original;
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var host = RoslynVersion.Load(Metadata("NuGetPackageRoot"), version);
        var lines = await host.RunAsync(
            [sample.At("Store", "Sqlite.cs"), Usings(sample)],
            [.. Directory.GetFiles(runtime, "System.*.dll").Where(path => !path.EndsWith(".Native.dll", StringComparison.Ordinal))],
            [prepared.AnalyzersFor(version)],
            Directory.GetFiles(sample.At("abi")),
            sample.At(".editorconfig"));
        Assert.StartsWith(version, lines[0], StringComparison.Ordinal);
        var places = lines.Skip(1).Select(line => $"Store/{line[..line.IndexOf(',', StringComparison.Ordinal)]}): {line.Split(' ')[2]}");
        Assert.Equal(sample.Marked.Where(mark => mark.StartsWith("Store/Sqlite.cs", StringComparison.Ordinal)), places.Order(StringComparer.Ordinal));
    }

    /// <summary>What the project's ImplicitUsings would add.</summary>
    private static string Usings(Sample sample)
    {
        var path = sample.At("Usings.g.txt");
        File.WriteAllText(path, "global using System;");
        return path;
    }

    private static string Metadata(string key) => typeof(RoslynVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == key).Value!;
}
