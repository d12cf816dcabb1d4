using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>The names in expressions and types.</summary>
internal static class SyntaxNames
{
    /// <summary>The last name: <c>C</c> of <c>A.B.C</c>, <c>A?.C</c> and <c>A.C()</c>; empty for none.</summary>
    public static string Last(SyntaxNode? node) => node switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax member => member.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax access => Last(access.WhenNotNull),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        InvocationExpressionSyntax invocation => Last(invocation.Expression),
        PointerTypeSyntax => "nint",
        _ => "",
    };

    /// <summary>What stands before the last name: <c>B</c> of <c>A.B.C</c>; empty for nothing.</summary>
    public static string Qualifier(SyntaxNode? node) => node switch
    {
        MemberAccessExpressionSyntax member => Last(member.Expression),
        QualifiedNameSyntax qualified => Last(qualified.Left),
        _ => "",
    };

    /// <summary>The method, property, field or local function around a place, or null in top-level statements.</summary>
    public static SyntaxNode? Container(SyntaxNode place) =>
        place.Ancestors().FirstOrDefault(node => node is LocalFunctionStatementSyntax || (node is MemberDeclarationSyntax and not GlobalStatementSyntax and not BaseNamespaceDeclarationSyntax));

    /// <summary>Whether a name stands in a <c>nameof</c>, which uses nothing.</summary>
    public static bool IsInNameOf(SyntaxNode name) => name.Ancestors()
        .TakeWhile(node => node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax)
        .Any(node => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });

    /// <summary>Whether a list of modifiers has one.</summary>
    public static bool Has(this SyntaxTokenList modifiers, SyntaxKind kind) => modifiers.Any(kind);
}
