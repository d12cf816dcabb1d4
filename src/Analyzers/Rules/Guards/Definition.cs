using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Something that gives a name its value: an initialiser, an assignment, the expression that a property or method returns.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The value, or null where that is not known.</param>
/// <param name="Node">Where it stands.</param>
internal sealed record Definition(string Name, DefinitionKind Kind, ExpressionSyntax? Value, SyntaxNode Node)
{
    /// <summary>The systems for which a flag says that it stands by <c>[SupportedOSPlatformGuard]</c>.</summary>
    public ImmutableArray<string> Guards { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether it only makes room for a value that is assigned elsewhere.</summary>
    public bool IsEmpty => Value is null && Guards.IsEmpty
        && (Node is VariableDeclaratorSyntax || (Node is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } && accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null)));

    /// <summary>The definitions that a node makes.</summary>
    public static IEnumerable<Definition> Of(SyntaxNode node)
    {
        switch (node)
        {
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable:
                yield return new(variable.Identifier.ValueText, DefinitionKind.Member, variable.Initializer?.Value, node) { Guards = PlatformAttributes.GuardOf(field.AttributeLists) };
                break;
            case VariableDeclaratorSyntax variable:
                yield return new(variable.Identifier.ValueText, DefinitionKind.Local, variable.Initializer?.Value, node);
                break;
            case ParameterSyntax parameter:
                yield return new(parameter.Identifier.ValueText, DefinitionKind.Local, null, node);
                break;
            case PropertyDeclarationSyntax property:
                yield return new(property.Identifier.ValueText, DefinitionKind.Member, Got(property), node) { Guards = PlatformAttributes.GuardOf(property.AttributeLists) };
                break;
            case MethodDeclarationSyntax method:
                var returned = method.ParameterList.Parameters.Count == 0 ? Returned(method.Body, method.ExpressionBody) : null;
                yield return new(method.Identifier.ValueText, DefinitionKind.Member, returned, node) { Guards = PlatformAttributes.GuardOf(method.AttributeLists) };
                break;
            case AssignmentExpressionSyntax assignment when SyntaxNames.Last(assignment.Left) is { Length: > 0 } name:
                yield return new(name, DefinitionKind.Assignment, assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression ? assignment.Right : null, node);
                break;
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword or (int)SyntaxKind.RefKeyword } argument when SyntaxNames.Last(argument.Expression) is { Length: > 0 } name:
                yield return new(name, DefinitionKind.Assignment, null, node);
                break;
        }
    }

    private static ExpressionSyntax? Got(PropertyDeclarationSyntax property) => property.ExpressionBody?.Expression
        ?? property.Initializer?.Value
        ?? (property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter ? Returned(getter.Body, getter.ExpressionBody) : null);

    private static ExpressionSyntax? Returned(BlockSyntax? body, ArrowExpressionClauseSyntax? arrow) =>
        arrow?.Expression ?? (body?.Statements.Count == 1 ? (body.Statements[0] as ReturnStatementSyntax)?.Expression : null);
}

/// <summary>The kinds of definitions.</summary>
internal enum DefinitionKind
{
    /// <summary>A field, property or method.</summary>
    Member,

    /// <summary>A local variable or a parameter.</summary>
    Local,

    /// <summary>An assignment to one of these.</summary>
    Assignment,
}
