using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>The statement around a call, where others can be put before the call and behind it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="IsHoisted">Whether the call itself has to be made before it: what is behind it would come too late.</param>
internal sealed record CallStatement(StatementSyntax Statement, bool IsHoisted)
{
    /// <summary>The statement, or null where the call is made conditionally, again and again, or in no statement.</summary>
    public static CallStatement? Of(InvocationExpressionSyntax call)
    {
        SyntaxNode inner = call;
        for (var node = call.Parent; node is not null; (inner, node) = (node, node.Parent))
        {
            if (node is StatementSyntax statement)
                return Of(statement, inner);
            if (IsConditional(node, inner))
                return null;
        }
        return null;
    }

    private static CallStatement? Of(StatementSyntax statement, SyntaxNode inner) => statement switch
    {
        { Parent: LabeledStatementSyntax or GlobalStatementSyntax } => null,
        ExpressionStatementSyntax => new(statement, false),
        LocalDeclarationStatementSyntax local when local.UsingKeyword.IsKind(SyntaxKind.None) => new(statement, false),
        ReturnStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax => new(statement, true),
        IfStatementSyntax branch when branch.Condition == inner => new(statement, true),
        SwitchStatementSyntax choice when choice.Expression == inner => new(statement, true),
        _ => null,
    };

    private static bool IsConditional(SyntaxNode node, SyntaxNode inner) => node switch
    {
        AnonymousFunctionExpressionSyntax or QueryExpressionSyntax or SwitchExpressionArmSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax => true,
        BinaryExpressionSyntax binary => binary.Right == inner && (binary.IsKind(SyntaxKind.LogicalAndExpression) || binary.IsKind(SyntaxKind.LogicalOrExpression) || binary.IsKind(SyntaxKind.CoalesceExpression)),
        ConditionalExpressionSyntax conditional => conditional.Condition != inner,
        ConditionalAccessExpressionSyntax access => access.WhenNotNull == inner,
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        _ => false,
    };
}
