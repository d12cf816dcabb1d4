using System.Collections.Immutable;
using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Interop.Analyzers.Fixes;

/// <summary>Offers the remedy of a finding wherever it can be made; a rule needs no fix of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemedyFixProvider))]
public sealed class RemedyFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Descriptors.All.Select(descriptor => descriptor.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => RemedyFixAllProvider.Instance;

    /// <summary>
    /// The key of what is done alike. All kinds of remedies share it: <c>dotnet format</c> takes the key of whatever finding comes first for
    /// the findings of all rules.
    /// </summary>
    internal static string KeyOf(RemedyAction action) => $"Interop.{action}";

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (RemedyNote.Of(diagnostic) is not { } note)
                continue;
            var change = await OfferAsync(context, diagnostic, RemedyAction.Change).ConfigureAwait(false);
            if (note.Kind == RemedyKind.Type && (!change || await ApiSurface.IsVisibleAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false)))
                await OfferAsync(context, diagnostic, RemedyAction.Split).ConfigureAwait(false);
        }
    }

    private static async Task<bool> OfferAsync(CodeFixContext context, Diagnostic diagnostic, RemedyAction action)
    {
        if (await RemedyPlanner.PlanAsync([(context.Document, diagnostic)], action, context.CancellationToken).ConfigureAwait(false) is not { } plan)
            return false;
        var solution = context.Document.Project.Solution;
        var offer = CodeAction.Create(plan.Title, cancellation => plan.Edits.ApplyAsync(solution, cancellation), KeyOf(action));
        context.RegisterCodeFix(action == RemedyAction.Change ? offer : Choice.Of(offer), diagnostic);
        return true;
    }
}
