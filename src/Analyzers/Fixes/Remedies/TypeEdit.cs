using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Gives a parameter, a result or a field another type, and casts where it is used.</summary>
internal sealed class TypeEdit : IRemedyEdit
{
    /// <inheritdoc/>
    public async Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation)
    {
        foreach (var type in FittedType.Candidates(context.Note.Text, context))
        {
            // What a candidate that does not fit has begun is left behind.
            var own = new SolutionEdits();
            if (await PlanAsync(context, type, own, cancellation).ConfigureAwait(false))
            {
                edits.Add(own);
                return $"Change type to '{type.Text}'";
            }
        }
        return null;
    }

    private static async Task<bool> PlanAsync(RemedyContext context, FittedType type, SolutionEdits edits, CancellationToken cancellation)
    {
        if (context.Note.Part == DeclarationPart.Field)
            return await FieldTypeEdit.PlanAsync(context, type, edits, cancellation).ConfigureAwait(false);
        if (SignatureSyntax.Change(context, type, cancellation) is not { IsChange: true, Collides: false } change)
            return false;
        if (SignatureSyntax.Owner(context.Declaration) is DelegateDeclarationSyntax)
            return await DelegateTypeEdit.PlanAsync(context, change, edits, cancellation).ConfigureAwait(false);
        return await PlanImportAsync(context, change, edits, cancellation).ConfigureAwait(false);
    }

    private static async Task<bool> PlanImportAsync(RemedyContext context, SignatureChange change, SolutionEdits edits, CancellationToken cancellation)
    {
        var solution = context.Document.Project.Solution;
        if (await CallSites.FindAsync(change.Method, solution, cancellation).ConfigureAwait(false) is not { } calls)
            return false;
        var editor = new CallEditor(change, change.Index == SignatureChange.Result ? StringReading.Of(change.Method, SignatureSyntax.Owner(context.Declaration)!, context.Model.Compilation) : null, context.Names);
        return calls.All(call => editor.Plan(call, edits.Of(call.Document)))
            && await SignatureSyntax.PlanAsync(change, solution, edits, cancellation).ConfigureAwait(false);
    }
}
