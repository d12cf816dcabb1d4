using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Statements that leave a block early, and what holds behind them.</summary>
internal static class Exits
{
    /// <summary>Whether a statement never ends where the next begins.</summary>
    public static bool Leaves(StatementSyntax statement) => statement switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax => true,
        YieldStatementSyntax yield => yield.Expression is null,
        BlockSyntax block => block.Statements.Any(Leaves),
        IfStatementSyntax { Else.Statement: { } otherwise } @if => Leaves(@if.Statement) && Leaves(otherwise),
        // ThrowHelper.ThrowNotSupported(), Environment.FailFast(…)
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => SyntaxNames.Last(call) is var name
            && (name.StartsWith("Throw", StringComparison.Ordinal) && !name.StartsWith("ThrowIf", StringComparison.Ordinal) || (name is "FailFast" or "Exit" && SyntaxNames.Qualifier(call.Expression) == "Environment")),
        _ => false,
    };

    /// <summary>What holds at a place because of the statements before it in its block.</summary>
    public static IEnumerable<Guard> Before(IEnumerable<StatementSyntax> statements, SyntaxNode place) => statements.TakeWhile(statement => statement != place).SelectMany(After);

    private static IEnumerable<Guard> After(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax @if => After(@if),
        SwitchStatementSyntax @switch when SwitchGuards.After(@switch) is { } guard => [guard],
        // Debug.Assert(OperatingSystem.IsWindows()), as the platform analyzer of .NET takes it too.
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call } when SyntaxNames.Last(call) == "Assert" && SyntaxNames.Qualifier(call.Expression) is "Debug" or "Trace" =>
            [new ConditionGuard(call.ArgumentList.Arguments[0].Expression, true)],
        _ => [],
    };

    private static IEnumerable<Guard> After(IfStatementSyntax @if)
    {
        if (Leaves(@if.Statement))
        {
            yield return new ConditionGuard(@if.Condition, false);
            foreach (var guard in @if.Else?.Statement is { } otherwise ? After(otherwise) : [])
                yield return guard;
        }
        else if (@if.Else is { Statement: var other } && Leaves(other))
        {
            yield return new ConditionGuard(@if.Condition, true);
        }
    }
}
