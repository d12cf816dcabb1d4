using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// The types that import from a library, themselves or beside others of their namespace: only there does a name alone say that a C#
/// declaration stands for a C one.
/// </summary>
internal sealed class Homes
{
    private readonly HashSet<(ManifestScope Scope, ISymbol Home)> _homes = [];
    private readonly HashSet<ISymbol> _others = new(SymbolEqualityComparer.Default);

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

    /// <summary>Notes an import of a library that no manifest describes.</summary>
    public void AddOther(IMethodSymbol import) => _others.Add(import.ContainingType);

    /// <summary>Whether a declaration stands in a type that imports from other libraries and nothing from this one.</summary>
    public bool AreElsewhere(ManifestScope scope, ISymbol declaration)
    {
        for (var type = declaration.ContainingType; type is not null; type = type.ContainingType)
        {
            if (_homes.Contains((scope, type)))
                return false;
            if (_others.Contains(type))
                return true;
        }
        return false;
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
