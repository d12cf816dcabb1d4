using System.Globalization;
using System.Text.RegularExpressions;

namespace Interop.RealCode;

/// <summary>What a reader who compared C's declaration, C#'s and its uses thinks of findings of one kind. A line of verdicts.tsv.</summary>
/// <param name="Repository">The name in repositories.tsv.</param>
/// <param name="Rule">The rule: ABI1001.</param>
/// <param name="Place"><c>file:line</c>, with <c>*</c> for anything.</param>
/// <param name="Says">A part of the message, with <c>*</c> for anything: mostly the C function or record.</param>
/// <param name="Count">How many findings were judged.</param>
/// <param name="Value">The verdict.</param>
/// <param name="Why">The reason, in words.</param>
internal sealed record Verdict(string Repository, string Rule, string Place, string Says, int Count, VerdictValue Value, string Why)
{
    private const int Columns = 7;
    private readonly Regex _place = Pattern(Place, "^{0}$");
    private readonly Regex _says = Pattern(Says, "{0}");

    /// <summary>Whether it is about a finding.</summary>
    public bool IsAbout(ReportedFinding finding) =>
        finding.Repository == Repository && finding.Rule == Rule && _place.IsMatch(finding.Place) && _says.IsMatch(finding.Message);

    /// <summary>Reads a file: a head, then a verdict a line.</summary>
    public static IReadOnlyList<Verdict> Read(string path) => File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(Parse).ToList();

    private static Verdict Parse(string line)
    {
        var cells = line.Split('\t');
        return cells.Length == Columns && int.TryParse(cells[4], CultureInfo.InvariantCulture, out var count) && Enum.TryParse<VerdictValue>(cells[5], ignoreCase: true, out var value)
            ? new Verdict(cells[0], cells[1], cells[2], cells[3], count, value, cells[6])
            : throw new FormatException($"Not a verdict: {line}");
    }

    private static Regex Pattern(string wildcards, string format) =>
        new(string.Format(CultureInfo.InvariantCulture, format, Regex.Escape(wildcards).Replace(@"\*", ".*", StringComparison.Ordinal)), RegexOptions.CultureInvariant);
}

/// <summary>The verdicts.</summary>
internal enum VerdictValue
{
    /// <summary>The declaration is wrong, and on a named target that does the damage that the rule tells of.</summary>
    True,

    /// <summary>The declaration differs as the message says, and nothing comes of it on the named targets.</summary>
    Harmless,

    /// <summary>The declaration is right, or the message says something that is not so.</summary>
    False,
}
