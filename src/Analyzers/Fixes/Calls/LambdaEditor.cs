using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Changes a lambda with the delegate that it becomes.</summary>
internal sealed class LambdaEditor(SignatureChange change, SemanticModel model, DocumentEdits edits)
{
    /// <summary>Plans it.</summary>
    /// <returns>Whether it compiles then.</returns>
    public bool Plan(AnonymousFunctionExpressionSyntax function) => change.Index == SignatureChange.Result ? PlanResults(function) : PlanParameter(function);

    private bool PlanParameter(AnonymousFunctionExpressionSyntax function)
    {
        if (Parameter(function) is not { } parameter)
            return function is AnonymousMethodExpressionSyntax { ParameterList: null };
        if (change.OldKind != change.NewKind || change.OldKind != RefKind.None || model.GetDeclaredSymbol(parameter) is not { } symbol)
            return false;
        if (change.New.Symbol is IPointerTypeSymbol && !UnsafeContexts.Contain(function))
            return false;
        if (parameter.Type is not null)
            edits.Change(parameter, now => SignatureSyntax.Set(now, change));
        var read = new ValueUse(change.Old, change.New.Symbol);
        return function.Body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == symbol.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use).Symbol, symbol) && !References.IsNameOnly(use))
            .All(use => !Writes.IsTarget(use) && read.Plan(use, model, edits));
    }

    private ParameterSyntax? Parameter(AnonymousFunctionExpressionSyntax function) => function switch
    {
        SimpleLambdaExpressionSyntax simple => change.Index == 0 ? simple.Parameter : null,
        ParenthesizedLambdaExpressionSyntax lambda when change.Index < lambda.ParameterList.Parameters.Count => lambda.ParameterList.Parameters[change.Index],
        AnonymousMethodExpressionSyntax { ParameterList: { } list } when change.Index < list.Parameters.Count => list.Parameters[change.Index],
        _ => null,
    };

    private bool PlanResults(AnonymousFunctionExpressionSyntax function)
    {
        // What a function without a result should return, nothing says.
        if (change.New.Symbol.SpecialType == SpecialType.System_Void || change.Old.SpecialType == SpecialType.System_Void || function is ParenthesizedLambdaExpressionSyntax { ReturnType: not null })
            return false;
        var results = function.ExpressionBody is { } expression
            ? [expression]
            : function.Body.DescendantNodes(node => node == function.Body || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .OfType<ReturnStatementSyntax>().Select(statement => statement.Expression).OfType<ExpressionSyntax>();
        return results.All(Plan);
    }

    private bool Plan(ExpressionSyntax result)
    {
        if (model.ClassifyConversion(result, change.New.Symbol) is { Exists: true, IsImplicit: true, IsUserDefined: false })
            return true;
        var conversion = new ValueConversion(model, result.SpanStart);
        var own = conversion.TypeOf(result, change.New.Symbol) ?? change.Old;
        if (conversion.Convert(result, own, change.New.Symbol) is null)
            return false;
        edits.Change(result, now => conversion.Convert(now, own, change.New.Symbol)!);
        return true;
    }
}

/// <summary>Puts a lambda with the casts where a method became a delegate by its name alone.</summary>
internal static class MethodGroupEditor
{
    /// <summary>Plans it.</summary>
    public static bool Plan(ExpressionSyntax group, SignatureChange change, SemanticModel model, TemporaryNames names, DocumentEdits edits)
    {
        var conversion = new ValueConversion(model, group.SpanStart);
        var parameters = change.Method.Parameters;
        // What is taken off an event must be what was put on it.
        if (group.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SubtractAssignmentExpression } || parameters.Any(parameter => parameter.RefKind != RefKind.None))
            return false;
        if (change.New.Symbol is IPointerTypeSymbol && !UnsafeContexts.Contain(group))
            return false;
        var given = parameters.Select(parameter => names.Next(group, parameter.Name)).ToList();
        var taken = given.Select((name, i) => i == change.Index ? conversion.Convert(SyntaxFactory.IdentifierName(name), change.New.Symbol, change.Old)?.ToString() : name).ToList();
        ExpressionSyntax? call = SyntaxFactory.ParseExpression($"{group.WithoutTrivia()}({string.Join(", ", taken)})");
        if (change.Index == SignatureChange.Result)
            call = change.New.Symbol.SpecialType == SpecialType.System_Void ? call : conversion.Convert(call, change.Old, change.New.Symbol);
        if (call is null || taken.Contains(null))
            return false;
        var head = given.Count == 1 ? given[0] : $"({string.Join(", ", given)})";
        var lambda = SyntaxFactory.ParseExpression($"{head} => {call}");
        edits.Change(group, now => Expressions.InPlaceOf(group, lambda.WithTriviaFrom(now)));
        return true;
    }
}
