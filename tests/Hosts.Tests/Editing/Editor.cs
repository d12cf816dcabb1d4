using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Xunit;

namespace Interop.Hosts.Tests.Editing;

/// <summary>The sample in an editor: projects as MSBuild evaluates them, analyzers and generators from where the projects have them.</summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    private Editor(MSBuildWorkspace workspace) => _workspace = workspace;

    /// <summary>Opens a solution, which must load without a complaint.</summary>
    public static async Task<Editor> OpenAsync(Sample sample)
    {
        var workspace = MSBuildWorkspace.Create();
        var solution = await workspace.OpenSolutionAsync(sample.Solution);
        Assert.DoesNotContain(workspace.Diagnostics, one => one.Kind == WorkspaceDiagnosticKind.Failure);
        Assert.Equal(["App", "Store"], solution.Projects.Select(project => project.Name).Order());
        return new Editor(workspace);
    }

    /// <summary>The solution as it was opened.</summary>
    public Solution Solution => _workspace.CurrentSolution;

    /// <summary>A document of a solution, by the name of its file.</summary>
    public static Document Document(Solution solution, string name) => solution.Projects.SelectMany(project => project.Documents).Single(document => document.Name == name);

    /// <summary>What an editor asks when the text has changed: the diagnostics of that document, in their order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document)
    {
        var analysis = await AnalyzeAsync(document.Project);
        var model = (await document.GetSemanticModelAsync())!;
        var found = (await analysis.Driver.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, default)).AddRange(await analysis.Driver.GetAnalyzerSemanticDiagnosticsAsync(model, null, default));
        Assert.Empty(analysis.Thrown);
        return Sorted(found);
    }

    /// <summary>The diagnostics of a project and its additional files.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var analysis = await AnalyzeAsync(project);
        var found = await analysis.Driver.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(analysis.Thrown);
        return Sorted(found);
    }

    /// <summary>The diagnostics of a solution.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Solution solution)
    {
        var all = new List<Diagnostic>();
        foreach (var project in solution.Projects.OrderBy(project => project.Name, StringComparer.Ordinal))
            all.AddRange(await DiagnosticsAsync(project));
        return [.. all];
    }

    /// <summary>The errors of the compiler.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(Solution solution)
    {
        var errors = new List<string>();
        foreach (var project in solution.Projects)
            errors.AddRange((await project.GetCompilationAsync())!.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString()));
        return errors;
    }

    /// <summary>Rule, place and message, so that two states can be held against each other.</summary>
    public static string Text(Diagnostic diagnostic) => $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}{diagnostic.Location.SourceSpan} {diagnostic.Id} {diagnostic.GetMessage()}";

    /// <summary>The assemblies of ours that a project loads.</summary>
    public static IEnumerable<AnalyzerFileReference> Ours(Project project) =>
        project.AnalyzerReferences.OfType<AnalyzerFileReference>().Where(reference => Path.GetFileName(reference.FullPath).StartsWith("Interop.", StringComparison.Ordinal));

    public void Dispose() => _workspace.Dispose();

    private static async Task<(CompilationWithAnalyzers Driver, List<Exception> Thrown)> AnalyzeAsync(Project project)
    {
        var analyzers = Ours(project).SelectMany(reference => reference.GetAnalyzers(project.Language)).ToImmutableArray();
        Assert.Single(analyzers);
        var thrown = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (exception, _, _) => thrown.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        return ((await project.GetCompilationAsync())!.WithAnalyzers(analyzers, options), thrown);
    }

    private static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(one => one.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(one => one.Location.SourceSpan.Start).ThenBy(one => one.Id, StringComparer.Ordinal)];
}
