using Microsoft.CodeAnalysis;

namespace Interop.Analyzers.Fixes;

/// <summary>The ways to repair a declaration.</summary>
internal enum RemedyAction
{
    /// <summary>Change it, and what uses it.</summary>
    Change,

    /// <summary>Keep its signature as an overload.</summary>
    Split,
}

/// <summary>What repairs some findings.</summary>
/// <param name="Title">What to call it.</param>
/// <param name="Edits">The changes.</param>
internal sealed record RemedyPlan(string Title, SolutionEdits Edits);

/// <summary>Plans the repair of one finding or of many at once, all on the code as it is.</summary>
internal static class RemedyPlanner
{
    /// <summary>The plan for those of the findings that can be repaired; null where none can.</summary>
    public static async Task<RemedyPlan?> PlanAsync(IEnumerable<(Document Document, Diagnostic Diagnostic)> findings, RemedyAction action, CancellationToken cancellation)
    {
        var names = new TemporaryNames();
        var contexts = new List<RemedyContext>();
        foreach (var (document, diagnostic) in findings)
        {
            if (await RemedyContext.CreateAsync(document, diagnostic, names, cancellation).ConfigureAwait(false) is { } context)
                contexts.Add(context);
        }
        // Two findings of one part, such as width and sign, have one remedy.
        var distinct = contexts.GroupBy(context => (context.Declaration, context.Note.Kind, context.Note.Part, context.Note.Name)).Select(group => group.First());
        return action == RemedyAction.Change
            ? await ChangeAsync(distinct, cancellation).ConfigureAwait(false)
            : Split(distinct, cancellation);
    }

    private static async Task<RemedyPlan?> ChangeAsync(IEnumerable<RemedyContext> contexts, CancellationToken cancellation)
    {
        RemedyPlan? plan = null;
        foreach (var context in contexts)
        {
            var own = new SolutionEdits();
            if (RemedyEdits.Of(context.Note.Kind) is not { } edit || await edit.PlanAsync(context, own, cancellation).ConfigureAwait(false) is not { } title)
                continue;
            plan ??= new(title, new SolutionEdits());
            plan.Edits.Add(own);
        }
        return plan;
    }

    private static RemedyPlan? Split(IEnumerable<RemedyContext> contexts, CancellationToken cancellation)
    {
        RemedyPlan? plan = null;
        foreach (var method in contexts.GroupBy(context => SignatureSyntax.Owner(context.Declaration)))
        {
            var changes = method
                .Select(context => FittedType.Of(context.Note.Text, context) is { } type ? SignatureSyntax.Change(context, type, cancellation) : null)
                .OfType<SignatureChange>().Where(change => change.IsChange).ToList();
            var own = new SolutionEdits();
            if (changes.Count == 0 || OverloadSplit.Plan(method.First(), changes, own.Of(method.First().Document)) is not { } title)
                continue;
            plan ??= new(title, new SolutionEdits());
            plan.Edits.Add(own);
        }
        return plan;
    }
}
