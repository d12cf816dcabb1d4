using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>A pair, and where it comes from.</summary>
/// <param name="scope">The manifest.</param>
/// <param name="pair">The types.</param>
internal sealed class PairUse(ManifestScope scope, TypePair pair)
{
    private readonly HashSet<ISymbol> _imports = new(SymbolEqualityComparer.Default);
    private readonly HashSet<PairUse> _outer = [];

    /// <summary>The manifest.</summary>
    public ManifestScope Scope => scope;

    /// <summary>The types.</summary>
    public TypePair Pair => pair;

    /// <summary>Notes an import, or what is bound to a function by name, whose signature has the pair.</summary>
    public void UsedBy(ISymbol import) => _imports.Add(import);

    /// <summary>Notes a pair of which this one is part.</summary>
    public void UsedBy(PairUse outer) => _outer.Add(outer);

    /// <summary>The imports whose signatures have the pair, themselves or through other types.</summary>
    public IReadOnlyCollection<ISymbol> Imports()
    {
        var imports = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var seen = new HashSet<PairUse> { this };
        var open = new Stack<PairUse>(seen);
        while (open.Count > 0)
        {
            var use = open.Pop();
            imports.UnionWith(use._imports);
            foreach (var outer in use._outer.Where(seen.Add))
                open.Push(outer);
        }
        return imports;
    }
}
