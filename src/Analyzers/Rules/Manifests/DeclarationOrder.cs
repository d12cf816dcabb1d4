using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// The order in which Roslyn gives the members of namespaces and types: where each first stands, the namespace or type first and then what
/// is in it.
/// </summary>
internal sealed class DeclarationOrder(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, int> _files = compilation.SyntaxTrees.Select((tree, i) => (tree, i)).ToDictionary(one => one.tree, one => one.i);
    private readonly Dictionary<ISymbol, Place> _places = new(SymbolEqualityComparer.Default);

    /// <summary>The place of a declaration in the order.</summary>
    public Place Of(ISymbol symbol)
    {
        if (_places.TryGetValue(symbol, out var known))
            return known;
        var outer = symbol.ContainingSymbol is INamespaceOrTypeSymbol container ? Of(container) : null;
        var first = symbol.Locations.Where(location => location.IsInSource).Select(location => (_files[location.SourceTree!], location.SourceSpan.Start)).DefaultIfEmpty().Min();
        return _places[symbol] = new Place(outer, (outer?.Depth ?? 0) + 1, first.Item1, first.Item2);
    }

    /// <summary>A place: that of what holds it, and where it first stands.</summary>
    internal sealed record Place(Place? Outer, int Depth, int File, int Start) : IComparable<Place>
    {
        /// <inheritdoc/>
        public int CompareTo(Place? other)
        {
            if (other is null || ReferenceEquals(this, other))
                return other is null ? 1 : 0;
            // What stands in the same holder is compared there.
            if (Depth > other.Depth)
                return Outer!.CompareTo(other) is var deeper and not 0 ? deeper : 1;
            if (Depth < other.Depth)
                return CompareTo(other.Outer) is var flatter and not 0 ? flatter : -1;
            return Outer is not null && Outer.CompareTo(other.Outer) is var outer and not 0 ? outer : (File, Start).CompareTo((other.File, other.Start));
        }
    }
}
