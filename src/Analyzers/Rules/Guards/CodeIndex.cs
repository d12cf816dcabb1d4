using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Where names stand in a file. Made when something was found, and kept as long as the file is as it is.</summary>
internal sealed class CodeIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, CodeIndex> Known = new();
    private readonly Dictionary<string, List<SimpleNameSyntax>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExpressionSyntax?> _definitions = new(StringComparer.Ordinal);

    private CodeIndex(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is SimpleNameSyntax name)
                Use(name);
            else if (Definition(node) is { } definition)
                // A name that is defined twice says nothing.
                _definitions[definition.Name] = _definitions.ContainsKey(definition.Name) ? null : definition.Value;
        }
    }

    /// <summary>The index of a file.</summary>
    public static CodeIndex Of(SyntaxTree tree, CancellationToken cancellation) => Known.GetValue(tree, one => new CodeIndex(one.GetRoot(cancellation)));

    /// <summary>The places where a name is used.</summary>
    public IReadOnlyList<SimpleNameSyntax> Uses(string name) => _uses.TryGetValue(name, out var uses) ? uses : [];

    /// <summary>The expression that a variable, property or method is defined by in this file, or null.</summary>
    public ExpressionSyntax? DefinitionOf(string name) => _definitions.TryGetValue(name, out var definition) ? definition : null;

    private void Use(SimpleNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        if (!_uses.TryGetValue(text, out var uses))
            _uses.Add(text, uses = []);
        uses.Add(name);
    }

    private static (string Name, ExpressionSyntax Value)? Definition(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } variable => (variable.Identifier.ValueText, value),
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } property => (property.Identifier.ValueText, value),
        PropertyDeclarationSyntax { Initializer.Value: { } value } property => (property.Identifier.ValueText, value),
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } property when accessors.FirstOrDefault() is { RawKind: (int)SyntaxKind.GetAccessorDeclaration } getter && Returned(getter.Body, getter.ExpressionBody) is { } value =>
            (property.Identifier.ValueText, value),
        MethodDeclarationSyntax { ParameterList.Parameters.Count: 0 } method when Returned(method.Body, method.ExpressionBody) is { } value => (method.Identifier.ValueText, value),
        _ => null,
    };

    private static ExpressionSyntax? Returned(BlockSyntax? body, ArrowExpressionClauseSyntax? arrow) =>
        arrow?.Expression ?? (body?.Statements.Count == 1 ? (body.Statements[0] as ReturnStatementSyntax)?.Expression : null);
}
