using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Interop.Analyzers.Fixes;

/// <summary>Adds parameters that C has: calls give nothing for them, and what becomes a delegate takes them.</summary>
internal sealed class AddParametersEdit : IRemedyEdit
{
    /// <inheritdoc/>
    public async Task<string?> PlanAsync(RemedyContext context, SolutionEdits edits, CancellationToken cancellation)
    {
        var declared = context.Model.GetDeclaredSymbol(context.Declaration, cancellation);
        if ((declared as IMethodSymbol ?? (declared as INamedTypeSymbol)?.DelegateInvokeMethod) is not { } method || ParameterAddition.Of(context, method) is not { } addition)
            return null;
        var solution = context.Document.Project.Solution;
        var isPlanned = method.MethodKind == MethodKind.DelegateInvoke
            ? await PlanDelegateAsync(addition, context.Names, solution, edits, cancellation).ConfigureAwait(false)
            : await PlanCallsAsync(addition, solution, edits, cancellation).ConfigureAwait(false);
        if (!isPlanned || !await PlanDeclarationsAsync(addition, declared!, solution, edits, cancellation).ConfigureAwait(false))
            return null;
        return $"Add {(addition.Added.Count == 1 ? "parameter" : "parameters")} {string.Join(", ", addition.Added.Select(one => $"'{one.Name}'"))}";
    }

    private static async Task<bool> PlanDeclarationsAsync(ParameterAddition addition, ISymbol declared, Solution solution, SolutionEdits edits, CancellationToken cancellation)
    {
        foreach (var symbol in new[] { declared, addition.Method.PartialDefinitionPart, addition.Method.PartialImplementationPart }.OfType<ISymbol>().Distinct(SymbolEqualityComparer.Default))
        {
            foreach (var reference in symbol.DeclaringSyntaxReferences)
            {
                var declaration = await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false);
                if (solution.GetDocument(declaration.SyntaxTree) is not { } document || document is SourceGeneratedDocument)
                    continue;
                // A body is written for the parameters that it has.
                if (List(declaration) is not { } list || declaration is BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null })
                    return false;
                edits.Of(document).Change(list, addition.Declare);
            }
        }
        return true;
    }

    private static ParameterListSyntax? List(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ParameterList,
        LocalFunctionStatementSyntax { Body: null, ExpressionBody: null } function => function.ParameterList,
        DelegateDeclarationSyntax type => type.ParameterList,
        _ => null,
    };

    private static async Task<bool> PlanCallsAsync(ParameterAddition addition, Solution solution, SolutionEdits edits, CancellationToken cancellation)
    {
        if (await CallSites.FindAsync(addition.Method, solution, cancellation).ConfigureAwait(false) is not { } calls)
            return false;
        foreach (var call in calls)
            edits.Of(call.Document).Change(call.Syntax.ArgumentList, addition.Pass);
        return true;
    }

    private static async Task<bool> PlanDelegateAsync(ParameterAddition addition, TemporaryNames names, Solution solution, SolutionEdits edits, CancellationToken cancellation)
    {
        foreach (var document in await DelegateUses.DocumentsAsync(addition.Method.ContainingType, solution, cancellation).ConfigureAwait(false))
        {
            if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
                return false;
            if (!root.DescendantNodes().OfType<ExpressionSyntax>().All(use => Plan(use, addition, model, names, edits.Of(document))))
                return false;
        }
        return true;
    }

    private static bool Plan(ExpressionSyntax use, ParameterAddition addition, SemanticModel model, TemporaryNames names, DocumentEdits edits)
    {
        bool Becomes(ExpressionSyntax one) => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(one).ConvertedType, addition.Method.ContainingType);
        switch (use)
        {
            case InvocationExpressionSyntax call when model.GetOperation(call) is IInvocationOperation operation && SymbolEqualityComparer.Default.Equals(operation.TargetMethod, addition.Method):
                edits.Change(call.ArgumentList, addition.Pass);
                return true;
            case AnonymousFunctionExpressionSyntax function when Becomes(function):
                return PlanFunction(function, addition, names, edits);
            case SimpleNameSyntax name when References.Whole(name) is var group && Becomes(group) && model.GetSymbolInfo(group).Symbol is IMethodSymbol:
                return PlanGroup(group, addition, names, edits);
            default:
                return true;
        }
    }

    private static bool PlanFunction(AnonymousFunctionExpressionSyntax function, ParameterAddition addition, TemporaryNames names, DocumentEdits edits)
    {
        var added = addition.Added.Select(one => names.Next(function, one.Name)).ToList();
        switch (function)
        {
            case SimpleLambdaExpressionSyntax:
                edits.Change(function, now => now is SimpleLambdaExpressionSyntax simple
                    ? SyntaxFactory.ParenthesizedLambdaExpression(addition.Declare(SyntaxFactory.ParameterList(SyntaxFactory.SingletonSeparatedList(simple.Parameter.WithoutTrivia())), added, isTyped: false).WithTrailingTrivia(SyntaxFactory.Space), simple.Body)
                        .WithModifiers(simple.Modifiers).WithArrowToken(simple.ArrowToken).WithTriviaFrom(simple)
                    : now);
                return true;
            case ParenthesizedLambdaExpressionSyntax lambda:
                edits.Change(lambda.ParameterList, now => addition.Declare(now, added, now.Parameters.Any(parameter => parameter.Type is not null)));
                return true;
            case AnonymousMethodExpressionSyntax { ParameterList: { } list }:
                edits.Change(list, now => addition.Declare(now, added, isTyped: true));
                return true;
            default:
                return true;
        }
    }

    /// <summary>The method stays as it is, and a lambda around it takes what it does not.</summary>
    private static bool PlanGroup(ExpressionSyntax group, ParameterAddition addition, TemporaryNames names, DocumentEdits edits)
    {
        var parameters = addition.Method.Parameters;
        // What is taken off an event must be what was put on it.
        if (group.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SubtractAssignmentExpression } || parameters.Any(parameter => parameter.RefKind != RefKind.None))
            return false;
        var given = parameters.Select(parameter => names.Next(group, parameter.Name)).ToList();
        var taken = given.ToList();
        taken.InsertRange(addition.Index, addition.Added.Select(one => names.Next(group, one.Name)));
        var head = taken.Count == 1 ? taken[0] : $"({string.Join(", ", taken)})";
        var lambda = SyntaxFactory.ParseExpression($"{head} => {group.WithoutTrivia()}({string.Join(", ", given)})");
        edits.Change(group, now => Expressions.InPlaceOf(group, lambda.WithTriviaFrom(now)));
        return true;
    }
}
