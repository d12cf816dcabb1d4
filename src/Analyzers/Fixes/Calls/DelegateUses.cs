using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers.Fixes;

/// <summary>Finds where values of a delegate type may be made or called: where it is named, or a member in whose declaration it is.</summary>
internal static class DelegateUses
{
    /// <summary>The documents.</summary>
    public static async Task<IReadOnlyList<Document>> DocumentsAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellation)
    {
        var documents = new HashSet<Document>();
        var members = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var (document, name, model) in await References.FindAsync(type, solution, cancellation).ConfigureAwait(false))
        {
            documents.Add(document);
            foreach (var declaration in name.Ancestors().Where(node => node is MemberDeclarationSyntax or VariableDeclaratorSyntax).Take(1))
                members.UnionWith(Declared(declaration, model, cancellation));
        }
        foreach (var member in members)
        {
            foreach (var (document, _, _) in await References.FindAsync(member, solution, cancellation).ConfigureAwait(false))
                documents.Add(document);
        }
        return documents.ToList();
    }

    private static IEnumerable<ISymbol> Declared(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation) => declaration switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable, cancellation)).OfType<ISymbol>(),
        TypeDeclarationSyntax => [],
        _ => model.GetDeclaredSymbol(declaration, cancellation) is { } symbol ? [symbol] : [],
    };
}
