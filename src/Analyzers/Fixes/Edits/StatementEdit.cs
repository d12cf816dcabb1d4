using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>
/// What goes around one statement: temporaries before it, their values back into variables behind it. Where that cannot stand behind it, as
/// with a return, the call is made before it.
/// </summary>
internal sealed class StatementEdit
{
    private static readonly SyntaxAnnotation Wrapped = new("Interop.Wrapped");

    private readonly List<StatementSyntax> _before = [];
    private readonly List<StatementSyntax> _behind = [];
    private readonly Dictionary<SyntaxNode, ExpressionSyntax> _made = [];

    /// <summary>Calls that are made before the statement, with the variables that take their results.</summary>
    public Dictionary<SyntaxNode, string> Hoisted { get; } = [];

    /// <summary>Puts a statement before it.</summary>
    public void Before(string statement) => _before.Add(Parse(statement));

    /// <summary>Puts a statement behind it, or behind the call where that is made before it.</summary>
    public void Behind(string statement) => _behind.Add(Parse(statement));

    /// <summary>Takes over another's.</summary>
    public void Add(StatementEdit other)
    {
        _before.AddRange(other._before);
        _behind.AddRange(other._behind);
        foreach (var call in other.Hoisted.Where(call => !Hoisted.ContainsKey(call.Key)))
            Hoisted.Add(call.Key, call.Value);
    }

    /// <summary>The variable in the place of a call that is made before the statement; other nodes as they are.</summary>
    public SyntaxNode Hoist(SyntaxNode original, SyntaxNode now)
    {
        if (!Hoisted.TryGetValue(original, out var variable) || now is not ExpressionSyntax call)
            return now;
        _made[original] = call.WithoutTrivia();
        return SyntaxFactory.IdentifierName(variable).WithTriviaFrom(call);
    }

    /// <summary>The statement with what goes around it, as a block that <see cref="Flatten"/> takes away.</summary>
    public StatementSyntax Wrap(StatementSyntax statement)
    {
        var calls = Hoisted.Where(call => _made.ContainsKey(call.Key)).Select(call => Parse($"var {call.Value} = {_made[call.Key]};")).ToList();
        var bare = statement.WithoutLeadingTrivia();
        List<StatementSyntax> all = calls.Count > 0 ? [.. _before, .. calls, .. _behind, bare] : [.. _before, bare, .. _behind];
        var indentation = statement.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().ToList();
        var lines = all.Select((line, i) => (i == 0 ? line.WithLeadingTrivia(statement.GetLeadingTrivia()) : line.WithLeadingTrivia(indentation)))
            .Select((line, i) => i == all.Count - 1 ? line.WithTrailingTrivia(statement.GetTrailingTrivia()) : EndLine(line));
        return SyntaxFactory.Block(SyntaxFactory.List(lines)).WithAdditionalAnnotations(Wrapped);
    }

    /// <summary>Takes the blocks away that stand among other statements; those of an <c>if</c> without braces stay.</summary>
    public static SyntaxNode Flatten(SyntaxNode root)
    {
        while (root.GetAnnotatedNodes(Wrapped).OfType<BlockSyntax>().LastOrDefault() is { } block)
        {
            root = block.Parent is BlockSyntax or SwitchSectionSyntax
                ? root.ReplaceNode(block, block.Statements)
                : root.ReplaceNode(block, Braced(block));
        }
        return root;
    }

    private static BlockSyntax Braced(BlockSyntax block)
    {
        var leading = SyntaxFactory.TriviaList(block.Parent?.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) ?? []);
        return block.WithoutAnnotations(Wrapped)
            .WithOpenBraceToken(SyntaxFactory.Token(leading, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(SyntaxFactory.LineFeed)))
            .WithCloseBraceToken(SyntaxFactory.Token(leading, SyntaxKind.CloseBraceToken, block.Statements[block.Statements.Count - 1].GetTrailingTrivia()));
    }

    private static StatementSyntax EndLine(StatementSyntax statement) =>
        statement.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) ? statement : statement.WithTrailingTrivia(statement.GetTrailingTrivia().Add(SyntaxFactory.LineFeed));

    private static StatementSyntax Parse(string statement) => SyntaxFactory.ParseStatement(statement);
}
