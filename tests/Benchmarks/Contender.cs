using System.Diagnostics;

namespace Interop.Benchmarks;

/// <summary>A command whose time is taken.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Contender(string Name, string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>Variables of its environment.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Runs it once.</summary>
    /// <returns>The wall-clock time in milliseconds.</returns>
    /// <exception cref="InvalidOperationException">It failed, so that its time means nothing.</exception>
    public double Run()
    {
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = watch.Elapsed.TotalMilliseconds;
        return process.ExitCode == 0 ? time : throw new InvalidOperationException($"{Name} failed with exit code {process.ExitCode}: {error.Result}");
    }
}
