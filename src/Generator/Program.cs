using System.CommandLine;
using System.CommandLine.Parsing;
using Interop.Generator;
using Interop.Generator.Commands;
using Interop.Generator.Messages;

try
{
    args = ResponseFile.Expand(args);
}
catch (ToolException e)
{
    Terminal.WriteError(e);
    return (int)e.Code;
}

// What stands behind -- is clang's, whatever it looks like; System.CommandLine would take it for headers.
var split = Array.IndexOf(args, "--");
var own = split < 0 ? args : args[..split];
string[] clangArguments = split < 0 ? [] : args[(split + 1)..];

var root = InteropCommand.Create(clangArguments);
HelpWithExamples.Install(root);

var result = root.Parse(own, new ParserConfiguration { ResponseFileTokenReplacer = null });
var messages = MessageFormat.Of(result);
try
{
    if (result.Errors.Count > 0)
        return UsageError(result);
    return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (ToolException e)
{
    messages.WriteError(e);
    return (int)e.Code;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. Nothing was written.");
    return (int)ExitCode.Cancelled;
}

static int UsageError(ParseResult result)
{
    foreach (ParseError error in result.Errors)
        MessageFormat.Of(result).WriteError(new ToolException(ExitCode.Usage, error.Message));
    Console.Error.WriteLine($"'interop {string.Join(' ', result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ")}--help' shows how it is used.");
    return (int)ExitCode.Usage;
}
