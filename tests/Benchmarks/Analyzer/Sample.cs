using System.Diagnostics;

namespace Interop.Benchmarks.Analyzer;

/// <summary>What one run took, in milliseconds.</summary>
/// <param name="Wall">On the clock.</param>
/// <param name="Processor">On all processors together, which other programs of the machine disturb less.</param>
internal readonly record struct Sample(double Wall, double Processor)
{
    /// <summary>Runs something once.</summary>
    public static Sample Of(Action run)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        run();
        var wall = watch.Elapsed.TotalMilliseconds;
        process.Refresh();
        return new(wall, (process.TotalProcessorTime - before).TotalMilliseconds);
    }
}
