using Interop.Analyzers.Tests.Pages;
using Interop.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Damage;

/// <summary>What the rules say of wrong declarations, held against what came of calling them (tests/CrossArch/Damage).</summary>
public sealed class DamageTests
{
    /// <summary>
    /// Why damage was not seen where there is some: the compiler does more than the ABI has it do, the runtime or emulator that was asked does
    /// otherwise than others, what stood in a register or in memory was right by chance, or it happened where the case does not look.
    /// </summary>
    private static readonly string[] Reasons = ["compiler", "runtime", "chance", "elsewhere"];

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

    /// <summary>What does damage is a warning at least, on each target, without exceptions.</summary>
    [Fact]
    public void What_does_damage_is_no_suggestion() =>
        Assert.Empty(DamageRow.All.Where(row => row.IsDamaged && row.Said is "silent" or "suggestion").Select(row => row.ToString()));

    /// <summary>An error without damage is one where something was in the way of seeing it, which the page says; never where there can be none.</summary>
    [Fact]
    public void An_error_without_damage_is_explained() => Assert.Equal(
        Explained().Select(one => one.Row).Order(StringComparer.Ordinal),
        DamageRow.All.Where(row => !row.IsDamaged && row.Said == "error").Select(row => $"{row.Rule} {row.Case} {row.Target}").Order(StringComparer.Ordinal));

    /// <summary>That a rule is stricter than it needs to be is none of the reasons.</summary>
    [Fact]
    public void An_explanation_has_one_of_the_reasons() => Assert.Empty(Explained().Where(one => !Reasons.Contains(one.Reason)).Select(one => $"{one.Row}: {one.Reason}"));

    private static IEnumerable<(string Row, string Reason)> Explained() =>
        from line in File.ReadLines(Repository.At("tests", "CrossArch", "Damage", "explained.tsv"))
        let columns = line.Split('\t')
        where columns.Length > 2
        from target in columns[3].Split(", ")
        select ($"{columns[0]} {columns[2]} {target}", columns.Length == 5 ? columns[4] : "none");

    private static string Severity(DamageRow row) => WrongDeclarations.Said(row.Target)
        .Where(said => said.Case == $"{row.Rule}_{row.Case.Replace(' ', '_')}")
        .Select(said => said.Diagnostic.Severity).DefaultIfEmpty(DiagnosticSeverity.Hidden).Max() switch
    {
        DiagnosticSeverity.Hidden => "silent",
        DiagnosticSeverity.Info => "suggestion",
        var severity => severity.ToString().ToLowerInvariant(),
    };
}
