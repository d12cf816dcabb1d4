using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Names for temporaries that are free where they are needed, and that no other change of the same pass takes.</summary>
internal sealed class TemporaryNames
{
    private readonly HashSet<(SyntaxNode Scope, string Name)> _given = [];

    /// <summary>A name at a place that begins with <paramref name="stem"/>.</summary>
    public string Next(SyntaxNode place, string stem)
    {
        var scope = place.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault() ?? place.SyntaxTree.GetRoot();
        var used = new HashSet<string>(scope.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        for (var i = 1; ; i++)
        {
            var name = i == 1 ? stem : stem + i;
            if (!used.Contains(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && _given.Add((scope, name)))
                return name;
        }
    }
}
