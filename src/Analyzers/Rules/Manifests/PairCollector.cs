using Interop.Abi.Compare;
using Interop.Abi.Compare.Functions;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Collects the pairs that imports say, and from there on those of the types that those types use.</summary>
/// <param name="interop">The compilation.</param>
/// <param name="users">What may lead to the one type that is asked about; null for all types.</param>
internal sealed class PairCollector(InteropContext interop, TypeUsers? users)
{
    private readonly Queue<PairUse> _open = new();
    private readonly Dictionary<(ManifestScope, TypePair), PairUse> _uses = [];
    private readonly Dictionary<string, List<PairUse>> _found = new(StringComparer.Ordinal);

    /// <summary>What the C# type of that id stands for, once all is collected.</summary>
    public IReadOnlyList<PairUse> Of(string id) => _found.TryGetValue(id, out var pairs) ? pairs : [];

    /// <summary>Collects what imports, in their order, and functions that are bound by name lead to.</summary>
    public PairCollector Collect(IEnumerable<IMethodSymbol> imports)
    {
        foreach (var method in imports)
            Guarded(() => OfMethod(method));
        foreach (var bound in interop.Bound.All)
            Guarded(() => OfBound(bound));
        while (_open.Count > 0)
        {
            var use = _open.Dequeue();
            Guarded(() => Add(use.Scope, PairClosure.Of(use.Pair, use.Scope, interop), inner => inner.UsedBy(use)));
        }
        return this;
    }

    /// <summary>A declaration that cannot be decoded says nothing.</summary>
    private static void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (ManifestException)
        {
        }
    }

    private void OfMethod(IMethodSymbol method)
    {
        if (interop.Import(method) is { } managed)
            OfImport(method, managed);
        else if (interop.Managed.Signature(method) is { } signature)
            OfCallback(method, signature);
    }

    /// <summary>A method whose address an import takes, which need not say so: an nint holds it as well.</summary>
    private void OfCallback(IMethodSymbol method, ManagedSignature signature)
    {
        foreach (var use in CallbackAddresses.Of(method, interop, default).SelectMany(address => CallbackUse.InCalls(address, interop)))
            Add(use.Scope, SignaturePairs.Of(signature, PerTarget<FunctionType>.Same(use.Callee.Type, use.Callee.Targets), use.Callee.Targets, use.Scope.Native), pair => pair.UsedBy(use.Origin));
    }

    private void OfImport(IMethodSymbol method, ManagedFunction managed)
    {
        var options = interop.Options(method);
        foreach (var scope in interop.Of(managed.Library, options))
        {
            if (SymbolLookup.Find(managed, scope.Reader) is FunctionDecl function && !HalfTyped.Is(method, default))
                Add(scope, SignaturePairs.OfImport(managed.Signature, function.Type, scope.Checked(options, managed.Library, managed.Targets), scope.Native), use => use.UsedBy(method));
        }
    }

    private void OfBound(BoundName bound) =>
        Add(bound.Scope, SignaturePairs.OfImport(bound.Signature, bound.Function.Type, bound.Targets, bound.Scope.Native), use => use.UsedBy(bound.Bearer.Symbol));

    private void Add(ManifestScope scope, IEnumerable<TypePair> pairs, Action<PairUse> note)
    {
        foreach (var pair in pairs)
        {
            var name = users is null ? "" : interop.Managed.Find(pair.ManagedId)?.Name;
            if (users is not null && !(name is not null && users.Names.Contains(name)))
                continue;
            if (!_uses.TryGetValue((scope, pair), out var use))
            {
                _uses.Add((scope, pair), use = new PairUse(scope, pair));
                if (!_found.TryGetValue(pair.ManagedId, out var list))
                    _found.Add(pair.ManagedId, list = []);
                list.Add(use);
                // Of what has nothing in it that is asked about, no more is to be learnt.
                if (users is null || users.Users.Contains(name!))
                    _open.Enqueue(use);
            }
            note(use);
        }
    }
}
