using Interop.Analyzers.Tests.Pages;
using Interop.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Damage;

/// <summary>What the rules say of wrong declarations, held against what came of calling them (tests/CrossArch/Damage).</summary>
public sealed class DamageTests
{
    public static TheoryData<string> Targets => new(DamageRow.All.Select(row => row.Target).Distinct());

    /// <summary>The rules that may be errors, by their pages.</summary>
    public static TheoryData<string> RulesWithErrors =>
        new(RulePage.All.Values.Where(page => page.Property("Severity").Contains("error", StringComparison.Ordinal)).Select(page => page.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void A_case_breaks_the_rule_that_it_is_named_by_and_no_other()
    {
        Assert.Empty(WrongDeclarations.Errors);
        var said = WrongDeclarations.Said(string.Join(", ", DamageRow.All.Select(row => row.Target).Distinct()));
        Assert.Equal(WrongDeclarations.Cases.Order(StringComparer.Ordinal), said.Select(one => one.Case).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(said.Where(one => !one.Case.StartsWith(one.Diagnostic.Id, StringComparison.Ordinal)).Select(one => $"{one.Case}: {one.Diagnostic}"));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_case_was_called_on_every_target(string target) => Assert.Equal(
        WrongDeclarations.Cases.Order(StringComparer.Ordinal),
        DamageRow.All.Where(row => row.Target == target).Select(row => $"{row.Rule}_{row.Case.Replace(' ', '_')}").Order(StringComparer.Ordinal));

    /// <summary>Writes the table as it should be beside what is built, where it is another.</summary>
    [Fact]
    public void The_table_has_what_the_rules_say()
    {
        var rows = DamageRow.All.Select(row => row with { Said = Severity(row) }).ToList();
        var path = Repository.At("artifacts", "observed.tsv");
        if (!rows.SequenceEqual(DamageRow.All))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllLines(path, rows.Select(row => row.ToString()));
        }
        Assert.True(rows.SequenceEqual(DamageRow.All), $"Copy artifacts/observed.tsv to tests/CrossArch/Damage: {string.Join("; ", rows.Except(DamageRow.All))}");
    }

    [Theory]
    [MemberData(nameof(RulesWithErrors))]
    public void A_rule_that_says_error_was_seen_to_do_damage_there(string rule) =>
        Assert.True(DamageRow.All.Any(row => row.Rule == rule && row.Said == "error" && row.IsDamaged), $"No wrong declaration of {rule} did damage where the rule says error.");

    /// <summary>An error without damage, or damage that is told as less than a warning: the page says why.</summary>
    [Fact]
    public void Where_rule_and_damage_do_not_agree_the_page_says_why() => Assert.Equal(
        Explained().Order(StringComparer.Ordinal),
        DamageRow.All.Where(row => row.IsDamaged ? row.Said is "silent" or "suggestion" : row.Said == "error").Select(row => $"{row.Rule} {row.Case} {row.Target}").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Explained() =>
        from line in File.ReadLines(Repository.At("tests", "CrossArch", "Damage", "explained.tsv"))
        let columns = line.Split('\t')
        where columns.Length == 4
        from target in columns[3].Split(", ")
        select $"{columns[0]} {columns[2]} {target}";

    private static string Severity(DamageRow row) => WrongDeclarations.Said(row.Target)
        .Where(said => said.Case == $"{row.Rule}_{row.Case.Replace(' ', '_')}")
        .Select(said => said.Diagnostic.Severity).DefaultIfEmpty(DiagnosticSeverity.Hidden).Max() switch
    {
        DiagnosticSeverity.Hidden => "silent",
        DiagnosticSeverity.Info => "suggestion",
        var severity => severity.ToString().ToLowerInvariant(),
    };
}
