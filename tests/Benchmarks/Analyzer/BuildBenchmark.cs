using System.Globalization;
using Interop.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Interop.Benchmarks.Analyzer;

/// <summary>Times a whole build: parsing, compiling and writing, without analyzers, with one that does nothing, and with ours.</summary>
internal static class BuildBenchmark
{
    /// <summary>A line of the table.</summary>
    public static string Run(Project project, int rounds)
    {
        var contenders = new Func<DiagnosticAnalyzer?>[] { () => null, () => new SilentAnalyzer(), () => new InteropAnalyzer() };
        var found = 0;
        void Once(int contender) => found = Build(project, contenders[contender]());
        for (var warm = 0; warm < 2; warm++)
            Enumerable.Range(0, contenders.Length).ToList().ForEach(Once);
        var times = new List<Sample[]>();
        for (var round = 0; round < rounds; round++)
        {
            times.Add(Enumerable.Range(0, contenders.Length).Select(contender =>
            {
                GC.Collect();
                return Sample.Of(() => Once(contender));
            }).ToArray());
        }
        string Time(int contender) => Median.Of(times.Select(round => round[contender].Processor)).ToString("0", CultureInfo.InvariantCulture);
        string Over(int a, int b, Func<Sample, double> time) => (100 * Median.Of(times.Select(round => (time(round[a]) - time(round[b])) / time(round[0])))).ToString("0.0", CultureInfo.InvariantCulture) + " %";
        return $"| {project.Name} | {Time(0)} | {Time(1)} | {Time(2)} | {Over(2, 0, one => one.Processor)} | {Over(2, 1, one => one.Processor)} | {Over(2, 0, one => one.Wall)} | {found} |";
    }

    public const string Head = """
        | project | compile, ms CPU | with a silent analyzer | with ours | ours over compile | ours over silent | the first on the clock | findings |
        |---|---|---|---|---|---|---|---|
        """;

    private static int Build(Project project, DiagnosticAnalyzer? analyzer)
    {
        Compilation compilation = project.Compile();
        var found = 0;
        if (analyzer is not null)
        {
            var with = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(project.FreshOptions(), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            found = with.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
            compilation = with.Compilation;
        }
        compilation.Emit(Stream.Null);
        return found;
    }
}
