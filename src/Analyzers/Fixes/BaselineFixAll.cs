using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Interop.Analyzers.Fixes;

/// <summary>Adds all findings of a document, project or solution to the baselines of their projects, where the user chose that.</summary>
internal sealed class BaselineFixAll : FixAllProvider
{
    public static BaselineFixAll Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(BaselineFix.Title, cancellation => FixAsync(fixAllContext.WithCancellationToken(cancellation)), BaselineFix.Title));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        // dotnet format asks every provider, and must not hide what it repairs.
        if (context.CodeActionEquivalenceKey != BaselineFix.Title)
            return context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(project => project.Language == context.Project.Language) : [context.Project];
        var solution = context.Solution;
        foreach (var project in projects)
        {
            var keys = (await DiagnosticsAsync(context, project).ConfigureAwait(false)).Select(BaselineFix.Key).OfType<string>().ToImmutableArray();
            if (!keys.IsEmpty)
                solution = await BaselineFix.AddAsync(solution.GetProject(project.Id)!, keys, context.CancellationToken).ConfigureAwait(false);
        }
        return solution;
    }

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: { } document } ? context.GetDocumentDiagnosticsAsync(document) : context.GetAllDiagnosticsAsync(project);
}
