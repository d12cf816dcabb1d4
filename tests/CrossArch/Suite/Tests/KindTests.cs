using Interop.CrossArch.Kinds;
using Xunit;

namespace Interop.CrossArch.Tests;

/// <summary>Every kind of value in every position, with numbers that go wrong and random ones.</summary>
public sealed class KindTests
{
    public static IEnumerable<object[]> All => AllKinds.Names.SelectMany(name => AllKinds.Find(name).Positions.Select(position => new object[] { name, position }));

    [Theory]
    [MemberData(nameof(All))]
    public void Crosses(string kind, Position position)
    {
        var tested = AllKinds.Find(kind);
        var problems = new List<string>();
        foreach (var seed in Seeds.All)
        {
            if (tested.Check(position, seed) is { } problem)
                problems.Add($"seed {seed}: {problem}");
        }
        Assert.True(problems.Count == 0, $"{problems.Count} of {Seeds.All.Count} values: {problems.FirstOrDefault()}");
    }
}
