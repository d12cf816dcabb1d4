using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// Which C# types stand for which C types, because a signature uses one where C has the other, itself or through other types. What an IDE
/// asks after a keystroke is about the few types of a file: for those, only the imports are read that may lead to them. A build asks about
/// all, and soon gets what all imports say.
/// </summary>
internal sealed class PairIndex
{
    private readonly InteropContext _interop;
    private readonly Lazy<IReadOnlyList<CrossingNames>> _files;
    private readonly Lazy<PairCollector> _all;
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<PairUse>> _some = new(SymbolEqualityComparer.Default);
    private int _read;

    public PairIndex(InteropContext interop)
    {
        _interop = interop;
        _files = new(() => interop.Compilation.SyntaxTrees.Select(tree => CrossingNames.Of(tree, default)).ToList());
        _all = new(() => new PairCollector(interop, null).Collect(ImportedMethods.Of(interop.Compilation.Assembly.GlobalNamespace)));
        Homes = new Homes(interop, _files);
    }

    /// <summary>Where the libraries are imported.</summary>
    public Homes Homes { get; }

    /// <summary>Whether an import may be half-typed.</summary>
    public bool IsHalfTyped => _files.Value.Any(file => file.IsHalfTyped);

    /// <summary>What a C# type stands for.</summary>
    public IReadOnlyList<PairUse> Of(INamedTypeSymbol type) => !_interop.HasCalls ? [] :
        _all.IsValueCreated || IsOfOthers(type) ? _all.Value.Of(_interop.Managed.Id(type)) : _some.GetOrAdd(type, Find);

    /// <summary>The same without the imports from which it is known, which need not be read then.</summary>
    public IReadOnlyList<PairUse> Pairs(INamedTypeSymbol type)
    {
        if (_interop.Memory is not { } memory || MemoryKey.Of(type, _interop) is not { } key)
            return Of(type);
        if (!memory.Pairs.TryGetValue(key, out var known))
            memory.Pairs.TryAdd(key, known = Of(type).Select(use => (use.Scope.Loaded, use.Pair)).ToImmutableArray());
        return known.Select(one => new PairUse(_interop.Scopes.First(scope => scope.Loaded == one.Item1), one.Item2)).ToList();
    }

    private IReadOnlyList<PairUse> Find(INamedTypeSymbol type)
    {
        var users = TypeUsers.Of(type.Name, _files.Value);
        var collector = Interlocked.Add(ref _read, users.Imports.Count) > _files.Value.Sum(file => file.ImportCount) / 2
            ? _all.Value
            : new PairCollector(_interop, users).Collect(ImportedMethods.Of(users.Imports, _interop.Compilation));
        return collector.Of(_interop.Managed.Id(type));
    }

    /// <summary>Whether a type may be part of others that are not declared here either; the delegates of .NET are not.</summary>
    private bool IsOfOthers(INamedTypeSymbol type) =>
        type.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, _interop.Compilation.Assembly) && Namespaces.Outermost(type) is not ("System" or "Microsoft");
}
