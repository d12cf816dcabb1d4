namespace Interop.RealCode;

/// <summary>Reports beside the verdicts on what they say.</summary>
/// <param name="Runs">The reports.</param>
/// <param name="Judged">Each finding, with its verdict or null.</param>
internal sealed record Judgement(IReadOnlyList<ReportedRun> Runs, IReadOnlyList<(ReportedFinding Finding, VerdictValue? Verdict)> Judged)
{
    /// <summary>Finds the verdict on each finding: the first that is about it and was not yet used for as many as were judged.</summary>
    public static Judgement Of(IReadOnlyList<ReportedRun> runs, IReadOnlyList<Verdict> verdicts)
    {
        var left = verdicts.Select(verdict => verdict.Count).ToArray();
        var judged = new List<(ReportedFinding, VerdictValue?)>();
        foreach (var finding in runs.SelectMany(run => run.Findings))
        {
            var index = Enumerable.Range(0, left.Length).FirstOrDefault(i => left[i] > 0 && verdicts[i].IsAbout(finding), -1);
            if (index >= 0)
                left[index]--;
            judged.Add((finding, index < 0 ? null : verdicts[index].Value));
        }
        return new Judgement(runs, judged);
    }

    /// <summary>Writes the counts of each report and of all, then what is false or not judged.</summary>
    public void Write(TextWriter output)
    {
        output.WriteLine("repository\timports\tdeclared\terrors\ttrue\tharmless\tfalse\tunjudged\twarnings\ttrue\tharmless\tfalse\tunjudged");
        foreach (var run in Runs)
            output.WriteLine($"{run.Repository}\t{run.Imports}\t{run.Declared}\t{Counts(run.Repository, "error")}\t{Counts(run.Repository, "warning")}");
        output.WriteLine($"all\t{Runs.Sum(run => run.Imports)}\t{Runs.Sum(run => run.Declared)}\t{Counts(null, "error")}\t{Counts(null, "warning")}");
        foreach (var severity in new[] { "error", "warning" })
            output.WriteLine($"{severity}s: {Share(severity, VerdictValue.True):P1} true, {Share(severity, VerdictValue.True) + Share(severity, VerdictValue.Harmless):P1} true or harmless");
        foreach (var (finding, verdict) in Judged.Where(one => one.Verdict is null or VerdictValue.False || one is { Verdict: VerdictValue.Harmless, Finding.Severity: "error" }))
            output.WriteLine($"{verdict?.ToString().ToLowerInvariant() ?? "unjudged"}: {finding.Repository} {finding.Place}: {finding.Rule} {finding.Severity}: {finding.Message}");
    }

    private string Counts(string? repository, string severity)
    {
        var all = Judged.Where(one => one.Finding.Severity == severity && (repository is null || one.Finding.Repository == repository)).Select(one => one.Verdict).ToList();
        return string.Join('\t', new[] { all.Count }.Concat(new VerdictValue?[] { VerdictValue.True, VerdictValue.Harmless, VerdictValue.False, null }.Select(value => all.Count(one => one == value))));
    }

    private double Share(string severity, VerdictValue value)
    {
        var all = Judged.Where(one => one.Finding.Severity == severity && one.Verdict is not null).ToList();
        return all.Count == 0 ? 1 : (double)all.Count(one => one.Verdict == value) / all.Count;
    }
}
