using System.CommandLine;
using Interop.Abi.Compare.Baseline;
using Interop.Generator.Baseline;

namespace Interop.Generator.Commands;

/// <summary><c>interop baseline</c>.</summary>
internal static class BaselineCommand
{
    private static readonly Argument<string[]> Logs = new("SARIF")
    {
        Description = "Error logs of the compiler: dotnet build --no-incremental -p:ErrorLog=build.sarif%2Cversion=2.1",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = $"The file to write. What it lists already stays, unless every log says that no finding is that any more. Default: {BaselineText.FileName} in this folder.",
        HelpName = "FILE",
        DefaultValueFactory = _ => BaselineText.FileName,
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("baseline", "List what the analyzers found in a build, so that they report new mistakes alone.") { Logs, Output };
        command.SetAction(result => (int)Run(result.GetValue(Logs) ?? [], Path.GetFullPath(result.GetValue(Output)!)));
        return command;
    }

    private static ExitCode Run(IReadOnlyList<string> logs, string path)
    {
        if (logs.Count == 0)
            throw new ToolException(ExitCode.Usage, "No error log is named.", "Make one with: dotnet build --no-incremental -p:ErrorLog=build.sarif%2Cversion=2.1");
        var runs = logs.SelectMany(ErrorLog.Read).ToList();
        var found = runs.SelectMany(run => run.Found).ToHashSet(StringComparer.Ordinal);
        // A line that one project, or one framework, does not need may be another's.
        var gone = runs.Select(run => run.Stale).Aggregate(runs.Count == 0 ? [] : runs[0].Stale, (all, one) => all.Intersect(one, StringComparer.Ordinal).ToHashSet());
        var before = BaselineFiles.Read(path);
        var after = BaselineText.Change(before, found, gone.Except(found));
        BaselineFiles.Write(path, before, after);
        var (known, listed) = (Keys(before), Keys(after));
        Console.Out.WriteLine($"{Path.GetFileName(path)} lists {listed.Count} findings: {listed.Except(known).Count()} new, {known.Except(listed).Count()} gone.");
        return ExitCode.Success;
    }

    private static HashSet<string> Keys(string text) => BaselineText.Read(text).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
}
