using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>
/// The types that import from a library, themselves or beside others of their namespace: only there does a name alone say that a C#
/// declaration stands for a C one.
/// </summary>
internal sealed class Homes
{
    private readonly InteropContext _interop;
    private readonly ConcurrentDictionary<(ManifestScope Scope, ISymbol Container), bool> _known = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _others = new(SymbolEqualityComparer.Default);
    private readonly Lazy<HashSet<(ManifestScope Scope, ISymbol Container)>> _bound;
    private readonly Lazy<HashSet<string>> _importers;

    public Homes(InteropContext interop, Lazy<IReadOnlyList<CrossingNames>> files)
    {
        _interop = interop;
        _bound = new(() => [.. interop.Bound.All.SelectMany(bound => Of(bound.Bearer.Symbol).Select(home => (bound.Scope, home)))]);
        _importers = new(() => new(files.Value.SelectMany(file => file.Importers), StringComparer.Ordinal));
    }

    /// <summary>Whether a declaration stands in the type that imports, in one beside it, or in one nested in those.</summary>
    public bool Hold(ManifestScope scope, ISymbol declaration)
    {
        if (!_interop.HasCalls)
            return false;
        for (var symbol = declaration.ContainingSymbol; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (_known.GetOrAdd((scope, symbol), one => IsHome(one.Scope, one.Container)))
                return true;
            if (symbol is INamespaceSymbol)
                break;
        }
        return false;
    }

    /// <summary>Whether a declaration stands in a type that imports from other libraries, of which no manifest is, and nothing from this one.</summary>
    public bool AreElsewhere(ManifestScope scope, ISymbol declaration)
    {
        if (!_interop.HasCalls)
            return false;
        for (var type = declaration.ContainingType; type is not null; type = type.ContainingType)
        {
            if (_known.GetOrAdd((scope, type), one => IsHome(one.Scope, one.Container)))
                return false;
            if (_others.GetOrAdd(type, IsOther))
                return true;
        }
        return false;
    }

    private bool IsOther(INamedTypeSymbol type)
    {
        var seen = new HashSet<(ISymbol, SyntaxTree?, string)>();
        return type.GetMembers().OfType<IMethodSymbol>()
            .Any(method => ImportedMethods.MayImport(method) && IsFirst(method, seen) && _interop.Import(method) is { } managed && _interop.Of(managed.Library, _interop.Options(method)).IsEmpty);
    }

    /// <summary>The homes that an import makes: the types around it, and their namespace if that has a name.</summary>
    private static IEnumerable<ISymbol> Of(ISymbol import)
    {
        for (ISymbol? symbol = import.ContainingType; symbol is not null and not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            yield return symbol;
            if (symbol is INamespaceSymbol)
                break;
        }
    }

    private bool IsHome(ManifestScope scope, ISymbol container) => _interop.Memory is { } memory
        ? memory.Homes.GetOrAdd((scope.Loaded, container.ToDisplayString(SymbolNames.IdFormat)), _ => Imports(scope, container))
        : Imports(scope, container);

    private bool Imports(ManifestScope scope, ISymbol container)
    {
        // Imports of one type that name their library alike are of one library.
        var seen = new HashSet<(ISymbol, SyntaxTree?, string)>();
        return Imports(container).Any(import => IsFirst(import, seen) && _interop.Import(import) is { } managed && _interop.Of(managed.Library, _interop.Options(import)).Contains(scope))
            || _bound.Value.Contains((scope, container));
    }

    private IEnumerable<IMethodSymbol> Imports(ISymbol container) => container switch
    {
        INamespaceSymbol { IsGlobalNamespace: false } space => space.GetTypeMembers().Where(type => _importers.Value.Contains(type.Name)).SelectMany(ImportedMethods.Of),
        INamedTypeSymbol type => ImportedMethods.Of(type),
        _ => [],
    };

    private static bool IsFirst(IMethodSymbol import, HashSet<(ISymbol Type, SyntaxTree? Tree, string Library)> seen)
    {
        if (import.DeclaringSyntaxReferences is not { Length: 1 } declared || declared[0].GetSyntax() is not MethodDeclarationSyntax method)
            return true;
        var attributes = method.AttributeLists.SelectMany(list => list.Attributes).Where(one => one.ArgumentList?.Arguments.Count > 0).ToList();
        var library = attributes.Find(one => SyntaxNames.Last(one.Name) is "DllImport" or "DllImportAttribute" or "LibraryImport" or "LibraryImportAttribute");
        return library is null || seen.Add((import.ContainingType, method.SyntaxTree, library.ArgumentList!.Arguments[0].ToString()));
    }
}
