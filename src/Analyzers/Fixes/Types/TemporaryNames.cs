using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Names for temporaries that are free where they are needed, and that no other change of the same pass takes.</summary>
internal sealed class TemporaryNames
{
    private readonly HashSet<(SyntaxNode Scope, string Name)> _given = [];

    /// <summary>The member around a place, in which locals have to differ; statements outside of any are one.</summary>
    public static SyntaxNode ScopeOf(SyntaxNode place) =>
        place.AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? place.SyntaxTree.GetRoot();

    /// <summary>A name at a place that begins with <paramref name="stem"/>.</summary>
    public string Next(SyntaxNode place, string stem)
    {
        var scope = ScopeOf(place);
        var used = new HashSet<string>(scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        for (var i = 1; ; i++)
        {
            var name = i == 1 ? stem : stem + i;
            if (!used.Contains(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && _given.Add((scope, name)))
                return name;
        }
    }
}
