using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers.Fixes;

/// <summary>Gives a parameter or the result of a delegate another type; changes the lambdas and methods that become one, and its calls.</summary>
internal static class DelegateTypeEdit
{
    /// <summary>Plans it.</summary>
    public static async Task<bool> PlanAsync(RemedyContext context, SignatureChange change, SolutionEdits edits, CancellationToken cancellation)
    {
        var solution = context.Document.Project.Solution;
        foreach (var document in await DelegateUses.DocumentsAsync(change.Method.ContainingType, solution, cancellation).ConfigureAwait(false))
        {
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
                return false;
            if (!root.DescendantNodes().OfType<ExpressionSyntax>().All(use => Plan(use, change, document, model, context.Names, edits)))
                return false;
        }
        return await SignatureSyntax.PlanAsync(change, solution, edits, cancellation).ConfigureAwait(false);
    }

    private static bool Plan(ExpressionSyntax use, SignatureChange change, Document document, SemanticModel model, TemporaryNames names, SolutionEdits edits)
    {
        switch (use)
        {
            case InvocationExpressionSyntax call when model.GetOperation(call) is IInvocationOperation operation && SymbolEqualityComparer.Default.Equals(operation.TargetMethod, change.Method):
                return new CallEditor(change, null, names).Plan(new(document, model, call, operation), edits.Of(document));
            case AnonymousFunctionExpressionSyntax function when Becomes(function, change, model):
                return new LambdaEditor(change, model, edits.Of(document)).Plan(function);
            case SimpleNameSyntax name when References.Whole(name) is var group && Becomes(group, change, model) && model.GetSymbolInfo(group).Symbol is IMethodSymbol:
                return MethodGroupEditor.Plan(group, change, model, names, edits.Of(document));
            default:
                return true;
        }
    }

    private static bool Becomes(ExpressionSyntax expression, SignatureChange change, SemanticModel model) =>
        model.GetTypeInfo(expression).ConvertedType is { } type && SymbolEqualityComparer.Default.Equals(type, change.Method.ContainingType);
}
