using Interop.Testing;

namespace Interop.Analyzers.Tests.Damage;

/// <summary>A row of tests/CrossArch/Damage/observed.tsv: what came of one wrong declaration on one target.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Case">What is wrong, in words.</param>
/// <param name="Target">Where it was called.</param>
/// <param name="Expected">What C does.</param>
/// <param name="Observed">What was seen.</param>
/// <param name="IsDamaged">Whether these differ.</param>
/// <param name="Said">How severe the rule is for that target alone.</param>
internal sealed record DamageRow(string Rule, string Case, string Target, string Expected, string Observed, bool IsDamaged, string Said)
{
    /// <summary>All rows, in the order of the table.</summary>
    public static IReadOnlyList<DamageRow> All { get; } = File.ReadLines(Repository.At("tests", "CrossArch", "Damage", "observed.tsv")).Select(Parse).ToList();

    private static DamageRow Parse(string line) => line.Split('\t') is [var rule, var title, var target, var expected, var observed, var damaged, var said]
        ? new DamageRow(rule, title, target, expected, observed, damaged == "yes", said)
        : throw new InvalidDataException($"The row has not seven columns: {line}");

    public override string ToString() => string.Join('\t', Rule, Case, Target, Expected, Observed, IsDamaged ? "yes" : "no", Said);
}
