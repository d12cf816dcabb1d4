using Interop.Abi.Targets;
using Spectre.Console;

namespace Interop.Generator;

/// <summary>The terminal: colours and progress where a person looks, plain text in a pipe.</summary>
internal static class Terminal
{
    /// <summary>Standard output, for what was asked for.</summary>
    public static IAnsiConsole Out { get; } = Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Standard error, for what went wrong and for progress.</summary>
    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected);

    /// <summary>Runs work over a number of targets, showing on a terminal how far it is.</summary>
    public static T WithProgress<T>(string title, int count, bool isWanted, Func<IProgress<Target>, T> work)
    {
        if (!isWanted || Console.IsErrorRedirected || !Error.Profile.Capabilities.Interactive)
            return work(new Counter(_ => { }));
        T? result = default;
        Error.Status().Start($"{title} for {count} targets", status =>
        {
            var done = 0;
            result = work(new Counter(target => status.Status = $"{title}: {Interlocked.Increment(ref done)} of {count} targets, {target.Rid}"));
        });
        return result!;
    }

    /// <summary>Says what went wrong and what to do about it.</summary>
    public static void WriteError(ToolException error)
    {
        Label("error", "red");
        Plain(error.Message);
        if (error.Remedy is not null)
            Plain(error.Remedy);
    }

    /// <summary>Says what the user should look at.</summary>
    public static void WriteWarning(string message)
    {
        Label("warning", "yellow");
        Plain(message);
    }

    private static void Label(string word, string colour) => Error.Markup($"[{colour} bold]{word}:[/] ");

    // Written as it is: a console that folds lines would break paths in the middle.
    private static void Plain(string text) => Console.Error.WriteLine(text);

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (isRedirected)
            console.Profile.Width = int.MaxValue / 4;
        return console;
    }

    private sealed class Counter(Action<Target> report) : IProgress<Target>
    {
        public void Report(Target value) => report(value);
    }
}
