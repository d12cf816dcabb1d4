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
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        run();
        var wall = watch.Elapsed.TotalMilliseconds;
        return new(wall, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }
}
