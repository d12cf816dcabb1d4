using System.CommandLine;
using Interop.RealCode;

var sources = new Option<DirectoryInfo[]>("--sources") { Description = "A folder of C# files, with all below it; again for each.", HelpName = "DIR", AllowMultipleArgumentsPerToken = true };
var exclude = new Option<string[]>("--exclude") { Description = "Files to leave out, as '**/tests/**', beside those in obj and bin.", HelpName = "GLOB", AllowMultipleArgumentsPerToken = true };
var manifests = new Option<FileInfo[]>("--manifest") { Description = "An ABI manifest; again for each.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
var define = new Option<string[]>("--define") { Description = "A preprocessor symbol.", HelpName = "SYMBOL" };
var isUnsafe = new Option<bool>("--unsafe") { Description = "Allow unsafe code, as the project of these files does." };
var config = new Option<string[]>("--global-config") { Description = "A global analyzer option, as 'build_property.X=1'.", HelpName = "KEY=VALUE" };
var unmatched = new Option<bool>("--show-unmatched") { Description = "List the imports that no manifest declares." };
var json = new Option<FileInfo?>("--json") { Description = "Write all of it to this file too.", HelpName = "FILE" };
var root = new RootCommand("Runs the analyzers of Interop over C# code and counts what they say.") { sources, exclude, manifests, define, isUnsafe, config, unmatched, json };

foreach (var option in new Option[] { sources, manifests })
    option.Validators.Add(result => result.Tokens.Where(token => !Path.Exists(token.Value)).ToList().ForEach(token => result.AddError($"'{token.Value}' does not exist.")));
config.Validators.Add(result => result.Tokens.Where(token => !token.Value.Contains('=')).ToList().ForEach(token => result.AddError($"'{token.Value}' is not KEY=VALUE.")));

root.Validators.Add(result =>
{
    if (result.GetValue(sources) is not { Length: > 0 })
        result.AddError("--sources is needed.");
});
root.SetAction(async (parsed, cancellation) =>
{
    var code = new CodeBase(
        parsed.GetValue(sources)!.Select(folder => folder.FullName).ToList(),
        parsed.GetValue(exclude) ?? [],
        parsed.GetValue(define) ?? [],
        parsed.GetValue(isUnsafe));
    var run = await Run.Of(
        code,
        (parsed.GetValue(manifests) ?? []).Select(file => new TextFile(file.FullName)).ToList(),
        (parsed.GetValue(config) ?? []).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]),
        cancellation);
    TextReport.Write(run, parsed.GetValue(unmatched), Console.Out);
    if (parsed.GetValue(json) is { } file)
        JsonReport.Write(run, file.FullName);
    return run.AnalyzerFailures > 0 ? 3 : 0;
});
root.Subcommands.Add(JudgeCommand.Create());
return await root.Parse(args).InvokeAsync();
