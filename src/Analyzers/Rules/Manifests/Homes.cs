using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// The types that import from a library, themselves or beside others of their namespace: only there does a name alone say that a C#
/// declaration stands for a C one.
/// </summary>
internal sealed class Homes
{
    private readonly HashSet<(ManifestScope Scope, ISymbol Home)> _homes = [];

    /// <summary>Notes an import.</summary>
    public void Add(ManifestScope scope, ISymbol import)
    {
        for (ISymbol? symbol = import.ContainingType; symbol is not null && symbol is not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            _homes.Add((scope, symbol));
            if (symbol is INamespaceSymbol)
                break;
        }
    }

    /// <summary>Whether a declaration stands in the type that imports, in one beside it, or in one nested in those.</summary>
    public bool Hold(ManifestScope scope, ISymbol declaration)
    {
        for (var symbol = declaration.ContainingSymbol; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (_homes.Contains((scope, symbol)))
                return true;
            if (symbol is INamespaceSymbol)
                break;
        }
        return false;
    }
}
