using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Interop.Analyzers.Fixes;

/// <summary>
/// Repairs all findings of a rule in one pass over the code as it is: several parameters of a declaration come together, and calls in other
/// documents change once. Without a key (<c>dotnet format</c> has none where its first finding has no remedy) it changes what can be changed.
/// </summary>
internal sealed class RemedyFixAllProvider : FixAllProvider
{
    public static RemedyFixAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Make the declarations as C has them",
        cancellation => FixAsync(fixAllContext.WithCancellationToken(cancellation)),
        fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var action = context.CodeActionEquivalenceKey == RemedyFixProvider.KeyOf(RemedyAction.Split) ? RemedyAction.Split : RemedyAction.Change;
        var findings = new List<(Document, Diagnostic)>();
        foreach (var document in Documents(context))
        {
            foreach (var diagnostic in await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
                findings.Add((document, diagnostic));
        }
        var plan = await RemedyPlanner.PlanAsync(findings, action, context.CancellationToken).ConfigureAwait(false);
        return plan is null ? context.Solution : await plan.Edits.ApplyAsync(context.Solution, context.CancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        FixAllScope.Solution => context.Solution.Projects.SelectMany(project => project.Documents),
        _ => [],
    };
}
