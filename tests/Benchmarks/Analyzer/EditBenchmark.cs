using System.Globalization;
using Interop.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Interop.Benchmarks.Analyzer;

/// <summary>
/// Times what an IDE does after a keystroke: a new tree of one file, a new compilation, and what the analyzer says of that file. With an
/// analyzer that does nothing this is the cost of Roslyn; what ours takes beyond it is ours.
/// </summary>
internal sealed class EditBenchmark(Project project, DiagnosticAnalyzer analyzer)
{
    private const int OpenFiles = 5;
    private readonly AnalyzerOptions _options = project.FreshOptions();
    private Compilation _compilation = project.Compile();

    public const string Head = """
        | project | edit | Roslyn's own, ms CPU | with ours | ours | its 90th percentile | ours on the clock | findings in the file |
        |---|---|---|---|---|---|---|---|
        """;

    /// <summary>A line of the table.</summary>
    /// <param name="project">The project.</param>
    /// <param name="name">What is edited.</param>
    /// <param name="edits">How often.</param>
    /// <param name="anchor">The text in a file before which something is typed.</param>
    public static string Run(Project project, string name, int edits, Func<int, string> anchor)
    {
        var contenders = new EditBenchmark[] { new(project, new SilentAnalyzer()), new(project, new InteropAnalyzer()) };
        var times = new List<Sample[]>();
        var found = 0;
        var warm = edits / 2;
        for (var edit = 0; edit < warm + edits; edit++)
        {
            // Somebody works on a few files; after the first looks at them all is warm.
            var file = edit % OpenFiles * (BindingProject.Files / OpenFiles);
            var typed = edit % 2 == 0 ? "/* a */" : "/* ab */";
            var took = contenders.Select(one => Sample.Of(() => found = one.Edit(file, anchor(file), typed))).ToArray();
            if (edit >= warm)
                times.Add(took);
        }
        string Text(double time) => time.ToString("0.0", CultureInfo.InvariantCulture);
        List<double> Ours(Func<Sample, double> time) => [.. times.Select(one => time(one[1]) - time(one[0])).Order()];
        var (ours, clock) = (Ours(one => one.Processor), Ours(one => one.Wall));
        return $"| {project.Name} | {name} | {Text(Median.Of(times.Select(one => one[0].Processor)))} | {Text(Median.Of(times.Select(one => one[1].Processor)))} | {Text(Median.Of(ours))} | {Text(ours[ours.Count * 9 / 10])} | {Text(Median.Of(clock))} | {found} |";
    }

    private int Edit(int file, string anchor, string typed)
    {
        var old = _compilation.SyntaxTrees.ElementAt(file);
        var text = old.GetText();
        var at = text.ToString().IndexOf(anchor, StringComparison.Ordinal);
        var changed = old.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, 0), typed)));
        _compilation = _compilation.ReplaceSyntaxTree(old, changed);
        return Analyze(changed);
    }

    /// <summary>As an IDE asks: one thread, one file.</summary>
    private int Analyze(SyntaxTree tree)
    {
        var with = _compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(_options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        var syntax = with.GetAnalyzerSyntaxDiagnosticsAsync(tree, default).GetAwaiter().GetResult();
        var semantic = with.GetAnalyzerSemanticDiagnosticsAsync(with.Compilation.GetSemanticModel(tree), null, default).GetAwaiter().GetResult();
        return syntax.Length + semantic.Length;
    }
}
