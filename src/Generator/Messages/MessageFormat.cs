using System.CommandLine;

namespace Interop.Generator.Messages;

/// <summary>A form in which warnings and errors are printed.</summary>
/// <param name="Name">Its name for <c>--message-format</c>.</param>
/// <param name="WriteError">Says why a run failed.</param>
/// <param name="WriteWarning">Says what the user should look at.</param>
internal sealed record MessageFormat(string Name, Action<ToolException> WriteError, Action<Warning> WriteWarning)
{
    private static readonly MessageFormat ForPeople = new("text", Terminal.WriteError, warning =>
    {
        if (warning.Text is not null)
            Terminal.WriteWarning(warning.Text);
    });

    private static readonly MessageFormat ForMsBuild = new("msbuild", MsBuildMessages.Write, MsBuildMessages.Write);

    private static readonly MessageFormat[] All = [ForPeople, ForMsBuild];

    /// <summary>The option that chooses one.</summary>
    public static Option<string?> Option { get; } = Make();

    /// <summary>The form that the command line asks for; what it says wrongly is told in the usual one.</summary>
    public static MessageFormat Of(ParseResult result) =>
        Array.Find(All, format => format.Name == (result.GetResult(Option)?.Tokens is [var name, ..] ? name.Value : null)) ?? ForPeople;

    private static Option<string?> Make()
    {
        var option = new Option<string?>("--message-format")
        {
            Description = "How warnings and errors are printed: text for people (default), msbuild as FILE(LINE,COLUMN): error CODE: TEXT.",
            HelpName = string.Join('|', All.Select(format => format.Name)),
        };
        return option.AcceptOnlyFromAmong([.. All.Select(format => format.Name)]);
    }
}
