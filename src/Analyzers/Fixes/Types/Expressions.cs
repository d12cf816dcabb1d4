using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Parentheses where an expression needs them in its new place.</summary>
internal static class Expressions
{
    /// <summary>As the operand of a cast or of a comparison.</summary>
    public static ExpressionSyntax Operand(ExpressionSyntax expression) => expression is CastExpressionSyntax || IsPrimary(expression) ? expression : Parenthesized(expression);

    /// <summary>As what a member is taken of.</summary>
    public static ExpressionSyntax Primary(ExpressionSyntax expression) => IsPrimary(expression) ? expression : Parenthesized(expression);

    /// <summary>In the place of another, which was part of what stays around it.</summary>
    public static ExpressionSyntax InPlaceOf(ExpressionSyntax old, ExpressionSyntax expression)
    {
        if (IsPrimary(expression) || !NeedsPrimary(old))
            return expression;
        return expression is CastExpressionSyntax && old.Parent is not (MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax or InvocationExpressionSyntax)
            ? expression
            : Parenthesized(expression.WithoutTrivia()).WithTriviaFrom(expression);
    }

    private static bool NeedsPrimary(ExpressionSyntax old) => old.Parent switch
    {
        ConditionalAccessExpressionSyntax access => access.Expression == old,
        MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax or IsPatternExpressionSyntax or AwaitExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax => true,
        _ => false,
    };

    private static bool IsPrimary(ExpressionSyntax expression) => expression
        is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax
        or BaseObjectCreationExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax or TypeOfExpressionSyntax or CheckedExpressionSyntax
        or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or PostfixUnaryExpressionSyntax;

    private static ParenthesizedExpressionSyntax Parenthesized(ExpressionSyntax expression) => SyntaxFactory.ParenthesizedExpression(expression);
}
