using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>The conditions under which a place is reached, within its member or local function.</summary>
internal static class GuardConditions
{
    /// <summary>All of them must hold. A lambda is taken to run where it is made.</summary>
    public static IEnumerable<Guard> Of(SyntaxNode place)
    {
        for (var node = place; node.Parent is { } parent && !IsBoundary(node); node = parent)
        {
            foreach (var guard in Between(node, parent))
                yield return guard;
        }
    }

    private static bool IsBoundary(SyntaxNode node) => node is LocalFunctionStatementSyntax || (node is MemberDeclarationSyntax and not GlobalStatementSyntax);

    private static IEnumerable<Guard> Between(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        IfStatementSyntax @if when node == @if.Statement => [new ConditionGuard(@if.Condition, true)],
        ElseClauseSyntax { Parent: IfStatementSyntax @if } => [new ConditionGuard(@if.Condition, false)],
        WhileStatementSyntax @while when node == @while.Statement => [new ConditionGuard(@while.Condition, true)],
        ForStatementSyntax { Condition: { } condition } @for when node == @for.Statement || @for.Incrementors.Contains(node) => [new ConditionGuard(condition, true)],
        ConditionalExpressionSyntax conditional when node == conditional.WhenTrue => [new ConditionGuard(conditional.Condition, true)],
        ConditionalExpressionSyntax conditional when node == conditional.WhenFalse => [new ConditionGuard(conditional.Condition, false)],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when node == both.Right => [new ConditionGuard(both.Left, true)],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when node == either.Right => [new ConditionGuard(either.Left, false)],
        SwitchExpressionArmSyntax arm when node == arm.Expression => [SwitchGuards.Of(arm)],
        SwitchSectionSyntax section => section.Statements.Contains(node) ? Exits.Before(section.Statements, node).Append(SwitchGuards.Of(section)) : [],
        BlockSyntax block => Exits.Before(block.Statements, node),
        CompilationUnitSyntax unit => Exits.Before(unit.Members.OfType<GlobalStatementSyntax>().Select(global => global.Statement), (node as GlobalStatementSyntax)?.Statement ?? node),
        _ => [],
    };
}
