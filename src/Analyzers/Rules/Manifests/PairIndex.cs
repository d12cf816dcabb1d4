using Interop.Abi.Compare;
using Interop.Abi.Compare.Functions;
using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// Which C# types stand for which C types, because a signature uses one where C has the other. Made of all imports of the compilation
/// when the first type asks, and from there on of the types that those types use.
/// </summary>
internal sealed class PairIndex
{
    private readonly Lazy<Collector> _collected;

    public PairIndex(InteropContext interop) => _collected = new(() => new Collector(interop).Collect());

    /// <summary>Where the libraries are imported.</summary>
    public Homes Homes => _collected.Value.Homes;

    /// <summary>What the C# type of that id stands for.</summary>
    public IReadOnlyList<PairUse> Of(string id) => _collected.Value.Found.TryGetValue(id, out var pairs) ? pairs : [];

    private sealed class Collector(InteropContext interop)
    {
        private readonly Queue<PairUse> _open = new();
        private readonly Dictionary<(ManifestScope, TypePair), PairUse> _uses = [];

        public Dictionary<string, List<PairUse>> Found { get; } = new(StringComparer.Ordinal);

        public Homes Homes { get; } = new();

        public Collector Collect()
        {
            foreach (var method in ImportedMethods.Of(interop.Compilation.Assembly.GlobalNamespace))
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
            var scopes = interop.Of(managed.Library, options);
            if (scopes.IsEmpty)
                Homes.AddOther(method);
            foreach (var scope in scopes)
            {
                Homes.Add(scope, method);
                if (SymbolLookup.Find(managed, scope.Reader) is FunctionDecl function && !HalfTyped.Is(method, default))
                    Add(scope, SignaturePairs.OfImport(managed.Signature, function.Type, CheckedTargets.Of(scope.Reader.Targets, options, managed.Library, managed.Targets), scope.Native), use => use.UsedBy(method));
            }
        }

        private void OfBound(BoundName bound)
        {
            Homes.Add(bound.Scope, bound.Bearer.Symbol);
            Add(bound.Scope, SignaturePairs.OfImport(bound.Signature, bound.Function.Type, bound.Targets, bound.Scope.Native), use => use.UsedBy(bound.Bearer.Symbol));
        }

        private void Add(ManifestScope scope, IEnumerable<TypePair> pairs, Action<PairUse> note)
        {
            foreach (var pair in pairs)
            {
                if (!_uses.TryGetValue((scope, pair), out var use))
                {
                    _uses.Add((scope, pair), use = new PairUse(scope, pair));
                    if (!Found.TryGetValue(pair.ManagedId, out var list))
                        Found.Add(pair.ManagedId, list = []);
                    list.Add(use);
                    _open.Enqueue(use);
                }
                note(use);
            }
        }
    }
}
