using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>
/// What is to change in one document. Each change is told by the node as it is now, and made on what the other changes have made of it,
/// so that several findings of one declaration, and calls within calls, come together in one pass.
/// </summary>
internal sealed class DocumentEdits
{
    private const string Followed = "Interop.Followed";

    private readonly Dictionary<SyntaxNode, List<Func<SyntaxNode, SyntaxNode>>> _changes = [];
    private readonly Dictionary<SyntaxNode, List<SyntaxNode>> _followers = [];
    private readonly Dictionary<StatementSyntax, StatementEdit> _statements = [];

    /// <summary>Changes a node, after the nodes inside it.</summary>
    public void Change<T>(T node, Func<T, SyntaxNode> change)
        where T : SyntaxNode => ListOf(_changes, node).Add(now => now is T typed ? change(typed) : now);

    /// <summary>Puts a member behind another.</summary>
    public void InsertBehind(MemberDeclarationSyntax member, MemberDeclarationSyntax follower) => ListOf(_followers, member).Add(follower);

    /// <summary>What goes around a statement.</summary>
    public StatementEdit Around(StatementSyntax statement)
    {
        if (!_statements.TryGetValue(statement, out var edit))
            _statements.Add(statement, edit = new StatementEdit());
        return edit;
    }

    /// <summary>Takes over the changes of another.</summary>
    public void Add(DocumentEdits other)
    {
        foreach (var change in other._changes)
            ListOf(_changes, change.Key).AddRange(change.Value);
        foreach (var follower in other._followers)
            ListOf(_followers, follower.Key).AddRange(follower.Value);
        foreach (var statement in other._statements)
            Around(statement.Key).Add(statement.Value);
    }

    /// <summary>The document's root with all changes; null where there are none.</summary>
    public SyntaxNode? Apply()
    {
        var calls = _statements.Values.SelectMany(statement => statement.Hoisted.Keys);
        var nodes = _changes.Keys.Concat(_followers.Keys).Concat(_statements.Keys).Concat(calls).Distinct().ToList();
        if (nodes.Count == 0)
            return null;
        // The root of these nodes: an editor may have parsed the document again since.
        var changed = nodes[0].SyntaxTree.GetRoot().ReplaceNodes(nodes, Change);
        changed = StatementEdit.Flatten(changed);
        foreach (var (member, followers) in _followers.Select(pair => (pair.Key, pair.Value)))
        {
            if (changed.GetAnnotatedNodes(Followed).FirstOrDefault(node => node.GetAnnotations(Followed).Any(mark => mark.Data == Mark(member))) is { } now)
                changed = changed.InsertNodesAfter(now, followers);
        }
        return changed;
    }

    private SyntaxNode Change(SyntaxNode original, SyntaxNode now)
    {
        if (_changes.TryGetValue(original, out var changes))
            now = changes.Aggregate(now, (node, change) => change(node));
        if (_followers.ContainsKey(original))
            now = now.WithAdditionalAnnotations(new SyntaxAnnotation(Followed, Mark(original)));
        foreach (var statement in _statements.Values)
            now = statement.Hoist(original, now);
        return original is StatementSyntax whole && now is StatementSyntax changed && _statements.TryGetValue(whole, out var edit) ? edit.Wrap(changed) : now;
    }

    private static string Mark(SyntaxNode node) => node.SpanStart.ToString();

    private static List<T> ListOf<T>(Dictionary<SyntaxNode, List<T>> lists, SyntaxNode node)
    {
        if (!lists.TryGetValue(node, out var list))
            lists.Add(node, list = []);
        return list;
    }
}
