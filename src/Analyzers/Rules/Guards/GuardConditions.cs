using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>The conditions under which a place in the code is reached.</summary>
internal static class GuardConditions
{
    /// <summary>Each condition with what it must be.</summary>
    public static IEnumerable<(ExpressionSyntax Condition, bool Is)> Of(SyntaxNode place)
    {
        for (var node = place; node.Parent is { } parent && node is not MemberDeclarationSyntax; node = parent)
        {
            switch (parent)
            {
                case IfStatementSyntax @if when node == @if.Statement:
                    yield return (@if.Condition, true);
                    break;
                case ElseClauseSyntax { Parent: IfStatementSyntax @if }:
                    yield return (@if.Condition, false);
                    break;
                case ConditionalExpressionSyntax conditional when node == conditional.WhenTrue:
                    yield return (conditional.Condition, true);
                    break;
                case ConditionalExpressionSyntax conditional when node == conditional.WhenFalse:
                    yield return (conditional.Condition, false);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when node == both.Right:
                    yield return (both.Left, true);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when node == either.Right:
                    yield return (either.Left, false);
                    break;
                case BlockSyntax block:
                    foreach (var early in Before(block.Statements, node))
                        yield return early;
                    break;
                case SwitchSectionSyntax section:
                    foreach (var early in Before(section.Statements, node))
                        yield return early;
                    break;
            }
        }
    }

    /// <summary><c>if (condition) return;</c> before the place: it is false from there on.</summary>
    private static IEnumerable<(ExpressionSyntax Condition, bool Is)> Before(SyntaxList<StatementSyntax> statements, SyntaxNode place) => statements
        .TakeWhile(statement => statement != place)
        .OfType<IfStatementSyntax>()
        .Where(@if => @if.Else is null && Leaves(@if.Statement))
        .Select(@if => (@if.Condition, false));

    private static bool Leaves(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => true,
        BlockSyntax block => block.Statements.LastOrDefault() is { } last && Leaves(last),
        _ => false,
    };
}
