using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Where pointers may be written.</summary>
internal static class UnsafeContexts
{
    /// <summary>Whether a node stands in unsafe code: an <c>unsafe</c> modifier or statement is around it.</summary>
    public static bool Contain(SyntaxNode node) => node.AncestorsAndSelf().Any(one => one switch
    {
        UnsafeStatementSyntax => true,
        MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.UnsafeKeyword),
        LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.UnsafeKeyword),
        _ => false,
    });
}
