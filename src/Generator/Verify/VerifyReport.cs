using System.Text.RegularExpressions;
using Interop.Generator.Verify.Libraries;
using Spectre.Console;

namespace Interop.Generator.Verify;

/// <summary>Tells what held, what differs with both values, and what was not asked.</summary>
internal sealed partial class VerifyReport(Verified verified, VerifyOptions options, TimeSpan time)
{
    private IEnumerable<Verdict> Asked => verified.Verdicts.Where(verdict => verdict.Failure is null);

    /// <summary>The exit code that the run deserves.</summary>
    public ExitCode ExitCode
    {
        get
        {
            if (verified.Verdicts.Any(verdict => verdict.Differences.Count > 0) || verified.Libraries.Any(library => library.Differences.Count > 0))
                return ExitCode.Conflict;
            if (verified.Verdicts.Any(verdict => verdict.IsHeaderError))
                return ExitCode.Header;
            var isNothingAsked = !Asked.Any() && verified.Libraries.Count == 0;
            return isNothingAsked || options.Strict && verified.Verdicts.Any(verdict => verdict.Failure is not null) ? ExitCode.Conflict : ExitCode.Success;
        }
    }

    /// <summary>Writes each difference once, with the targets that have it.</summary>
    public void WriteDifferences()
    {
        var all = verified.Verdicts.SelectMany(verdict => verdict.Differences.Select(difference => (Where: $"{verdict.Target.Rid}, {verdict.Judge!.Name}", difference)))
            .Concat(verified.Libraries.SelectMany(library => library.Differences.Select(difference => (Where: $"{string.Join(" ", library.Rids)}, {library.File}", difference))));
        foreach (var same in all.GroupBy(item => item.difference))
            Console.Out.WriteLine($"{same.Key.Place}: {same.Key.What}: {same.Key.InManifest} in the manifest, {same.Key.Found} ({string.Join("; ", same.Select(item => item.Where))})");
    }

    /// <summary>Writes the counts, and with <paramref name="listsAll"/> all that was not asked.</summary>
    public void WriteSummary(bool listsAll)
    {
        var differences = verified.Verdicts.Sum(verdict => verdict.Differences.Count) + verified.Libraries.Sum(library => library.Differences.Count);
        Terminal.Out.WriteLine($"{verified.Module.Library.Name}: {Count(Asked.Count(), "target")} asked, {Asked.Sum(verdict => verdict.Held)} facts held, {Count(differences, "difference")}, {time.TotalSeconds:0.00} s");
        foreach (var verdict in verified.Verdicts)
            Terminal.Out.WriteLine($"  {verdict.Target.Rid,-17} {Describe(verdict)}");
        foreach (var library in verified.Libraries)
            WriteLibrary(library, listsAll);
        WriteUnasked(listsAll);
    }

    /// <summary>Writes the errors of headers that do not compile.</summary>
    public void WriteErrors()
    {
        foreach (var same in verified.Verdicts.Where(verdict => verdict.IsHeaderError).GroupBy(verdict => verdict.Failure))
            Terminal.WriteWarning($"the headers do not compile for {string.Join(", ", same.Select(verdict => $"{verdict.Target.Rid} ({verdict.Judge!.Name})"))}:{Environment.NewLine}{same.Key}");
        if (!Asked.Any() && verified.Libraries.Count == 0)
            Terminal.WriteWarning("no target could be asked, so that nothing is verified.");
    }

    private static string Describe(Verdict verdict) => verdict switch
    {
        { IsHeaderError: true } => $"not asked: the headers do not compile with {verdict.Judge!.Name}",
        { Failure: { } reason } => $"not asked: {reason}",
        _ => $"{verdict.Held} held, {Count(verdict.Differences.Count, "difference")}, {verdict.Unasked.Count} not asked ({verdict.Judge!.Name})",
    };

    private static void WriteLibrary(LibraryVerdict library, bool listsAll)
    {
        Terminal.Out.WriteLine($"  {library.File} ({library.Image}): {Count(library.Found, "symbol")} found, {library.Differences.Count} missing, {library.Undeclared.Count} exports that no header declares");
        foreach (var export in listsAll ? library.Undeclared : [])
            Terminal.Out.WriteLine($"    {export}");
    }

    private void WriteUnasked(bool listsAll)
    {
        var reasons = Asked
            .SelectMany(verdict => verdict.Unasked.Select(unasked => (verdict.Target.Rid, unasked)))
            .GroupBy(item => listsAll ? $"{item.unasked.Decl?.Location}: {item.unasked.What}: {item.unasked.Reason}" : Kind(item.unasked.Reason))
            .ToList();
        if (reasons.Count > 0)
            Terminal.Out.WriteLine($"  not asked{(listsAll ? "" : " (--verbose lists them)")}");
        foreach (var reason in reasons)
            Terminal.Out.WriteLine($"    {reason.Key} ({(listsAll ? string.Join(", ", reason.Select(item => item.Rid)) : reason.Count().ToString())})");
    }

    /// <summary>A compiler's message without the names in it, so that alike ones are counted together.</summary>
    private static string Kind(string reason) => Quoted().Replace(reason.Split(';')[0], "'…'");

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
