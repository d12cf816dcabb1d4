namespace Interop.Generator.Messages;

/// <summary>
/// Messages in the form that MSBuild reads in the output of the programs that it runs, one a line: <c>FILE(LINE,COLUMN): error CODE: TEXT</c>, and
/// <c>interop : error CODE: TEXT</c> for those without a place (learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks).
/// </summary>
internal static class MsBuildMessages
{
    private const string Origin = "interop ";

    /// <summary>Writes an error: its parts where it has some.</summary>
    public static void Write(ToolException error)
    {
        if (error.Messages.Count > 0)
            error.Messages.ToList().ForEach(Write);
        else
            Write(new Message(Severity.Error, error.MessageCode, $"{error.Message} {error.Remedy}"));
    }

    /// <summary>Writes a warning's parts.</summary>
    public static void Write(Warning warning) => warning.Messages.ToList().ForEach(Write);

    /// <summary>The line of a message.</summary>
    public static string Format(Message message)
    {
        var severity = message.Severity == Severity.Error ? "error" : "warning";
        return $"{(message.Place is { } place ? Format(place) : Origin)}: {severity} {message.Code}: {OneLine(message.Text)}";
    }

    private static void Write(Message message) => Console.Error.WriteLine(Format(message));

    private static string Format(Place place) => place switch
    {
        { Line: 0 } => place.File,
        { Column: 0 } => $"{place.File}({place.Line})",
        _ => $"{place.File}({place.Line},{place.Column})",
    };

    /// <summary>Lines become sentences or parts of one.</summary>
    private static string OneLine(string text) => text
        .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Aggregate("", (all, line) => all.Length == 0 ? line : all[^1] is '.' or ':' or ',' or ';' ? $"{all} {line}" : $"{all}; {line}");
}
