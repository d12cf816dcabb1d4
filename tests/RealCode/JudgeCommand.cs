using System.CommandLine;

namespace Interop.RealCode;

/// <summary><c>judge</c>: holds reports against the verdicts on what they say.</summary>
internal static class JudgeCommand
{
    /// <summary>Some finding has no verdict.</summary>
    private const int Unjudged = 4;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var verdicts = new Argument<FileInfo>("verdicts") { Description = "verdicts.tsv." };
        var reports = new Argument<DirectoryInfo>("reports") { Description = "The folder of the JSON reports, NAME.json.report." };
        var command = new Command("judge", "Counts how many of the errors and warnings of reports are true. Exits with 4 if one was not judged yet.") { verdicts, reports };
        command.SetAction(parsed =>
        {
            var judgement = Judgement.Of(ReportedRun.ReadAll(parsed.GetRequiredValue(reports).FullName), Verdict.Read(parsed.GetRequiredValue(verdicts).FullName));
            judgement.Write(Console.Out);
            return judgement.Judged.Any(one => one.Verdict is null) ? Unjudged : 0;
        });
        return command;
    }
}
