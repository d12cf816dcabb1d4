using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Interop.Testing;
using Xunit;

namespace Interop.Headers.Tests;

/// <summary>No name of ours goes unheld: each type, record, field and constant is in some facts file.</summary>
public sealed partial class MentionTests
{
    [NeedsFact(Clang.Program, Clang.Program)]
    public void Every_public_name_is_a_fact()
    {
        var mentioned = FactsFile.All
            .SelectMany(file => file.Text.Split('\n'))
            .Where(line => line.StartsWith("FACT_", StringComparison.Ordinal))
            .SelectMany(line => Name().Matches(line).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        var excluded = Exclusion.Read(Path.Combine(FactsFile.Folder("Facts"), "exclusions.txt"));
        var missing = new ConcurrentDictionary<string, string>();
        var used = new ConcurrentDictionary<string, bool>();
        Parallel.ForEach(HeaderTarget.All, target =>
        {
            foreach (var name in PublicNames.Of(target).Where(name => !mentioned.Contains(name)))
            {
                if (excluded.FirstOrDefault(exclusion => exclusion.Covers(name, target)) is { } exclusion)
                    used.TryAdd(exclusion.Pattern, true);
                else
                    missing.TryAdd(name, target.Rid);
            }
        });
        Assert.True(missing.IsEmpty, string.Join('\n', missing.Select(pair => $"{pair.Key} ({pair.Value}) is in no facts file").Order()));
        Assert.Empty(excluded.Where(exclusion => !used.ContainsKey(exclusion.Pattern)).Select(exclusion => exclusion.Pattern));
    }

    [GeneratedRegex("[A-Za-z_]\\w*")]
    private static partial Regex Name();
}
