using Interop.Abi.Managed;
using Interop.Abi.Manifest;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// The delegates and function pointers of the compilation that are bound by name. The code does not say of which library, so that a name
/// counts where a manifest has exactly it.
/// </summary>
internal sealed class BoundNames
{
    private readonly InteropContext _interop;
    private readonly Lazy<IReadOnlyList<BoundName>> _all;
    private readonly Lazy<ILookup<SyntaxTree, BoundName>> _byTree;
    private readonly Lazy<ILookup<ISymbol, BoundName>> _bySymbol;

    public BoundNames(InteropContext interop)
    {
        _interop = interop;
        _all = new(() => interop.Native.MayBind ? interop.Compilation.SyntaxTrees.SelectMany(Read).ToList() : []);
        _byTree = new(() => All.ToLookup(bound => bound.Bearer.Tree!));
        _bySymbol = new(() => All.ToLookup(bound => bound.Bearer.Symbol, SymbolEqualityComparer.Default)!);
    }

    /// <summary>All, in the order of the files and of the calls that bind them.</summary>
    public IReadOnlyList<BoundName> All => _all.Value;

    /// <summary>Those whose signatures are written in a file.</summary>
    public IEnumerable<BoundName> In(SyntaxTree tree) => _byTree.Value[tree];

    /// <summary>What a delegate, field, property or local is bound to.</summary>
    public IEnumerable<BoundName> Of(ISymbol symbol) => _bySymbol.Value[symbol];

    private IEnumerable<BoundName> Read(SyntaxTree tree)
    {
        foreach (var (call, names) in NameCalls.Of(tree, default).All)
        {
            if (!NameCalls.Loads(call) && !names.Any(name => Find(name) is not null))
                continue;
            // The name that counts is the one that the compiler makes of the argument.
            if (Operations.At(call, _interop.Compilation, default) is not { } operation || BindingCall.Of(operation) is not { } binding || Find(binding) is not { } found)
                continue;
            foreach (var bearer in Bearers.Of(operation).Where(bearer => bearer.Tree is not null && (bearer.Type is not INamedTypeSymbol type || BindingCall.Binds(type, operation))))
            {
                if (Signature(bearer.Type) is { } signature)
                    yield return new BoundName(found.Scope, found.Function, signature, bearer, call, found.Scope.Checked(_interop.Options(bearer.Symbol), "", default).Intersect(found.Function.Targets));
            }
        }
    }

    private ManagedSignature? Signature(ITypeSymbol type) => type switch
    {
        IFunctionPointerTypeSymbol pointer => _interop.Managed.Signature(pointer),
        INamedTypeSymbol @delegate => _interop.Managed.Signature(@delegate),
        _ => null,
    };

    /// <summary>The one function that a call names; of several none is meant for sure.</summary>
    private (ManifestScope Scope, FunctionDecl Function)? Find(BindingCall binding)
    {
        var found = binding.Names.Distinct().Select(Find).Where(one => one is not null).ToList();
        return found.Count == 1 ? found[0] : found.Count == 0 && binding.Type.Length > 0 ? Find(binding.Type) : null;
    }

    private (ManifestScope Scope, FunctionDecl Function)? Find(string name)
    {
        foreach (var scope in _interop.Scopes)
        {
            try
            {
                if (scope.Reader.Has(name) && scope.Reader.Find(name) is FunctionDecl { Overload: null, IsMacro: false } function)
                    return (scope, function);
            }
            catch (ManifestException)
            {
                // A declaration that cannot be decoded says nothing.
            }
        }
        return null;
    }
}
