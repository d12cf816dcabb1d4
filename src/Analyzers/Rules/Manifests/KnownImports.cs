using System.Collections.Concurrent;
using System.Collections.Immutable;
using Interop.Abi.Compare;
using Interop.Abi.Compare.Functions;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Analyzers;

/// <summary>
/// What the comparison of imports with a manifest gave, kept with the manifest: after a keystroke most imports are what they were. It is the
/// values that are kept, and nothing of a compilation.
/// </summary>
internal sealed class KnownImports(NativeView native, SymbolComparer symbols)
{
    private readonly ConcurrentDictionary<(string Function, string Method, TargetSet Targets), Comparison> _known = new();

    /// <summary>The differences of an import, of its symbol first.</summary>
    /// <param name="managed">The import.</param>
    /// <param name="function">The function.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="structs">Finds a C# struct by its id.</param>
    public ImmutableArray<Finding> Compare(ManagedFunction managed, FunctionDecl function, TargetSet targets, Func<string, StructView, ManagedStruct?> structs)
    {
        var key = (function.Id, managed.Name, targets);
        if (!_known.TryGetValue(key, out var known) || !known.IsOf(managed, structs))
            _known[key] = known = CompareAnew(managed, function, targets, structs);
        return known.Findings;
    }

    private Comparison CompareAnew(ManagedFunction managed, FunctionDecl function, TargetSet targets, Func<string, StructView, ManagedStruct?> structs)
    {
        var asked = new Dictionary<(string Id, StructView View), ManagedStruct?>();
        var functions = new FunctionComparer(native, (id, view) => asked[(id, view)] = structs(id, view));
        var symbol = symbols.Found(managed, function, targets).ToImmutableArray();
        var values = functions.Import(managed, function, CheckedTargets.OfFunction(function.Name, native.Targets, targets)).ToImmutableArray();
        // That another function has other parameters goes without saying.
        var isOther = symbol.Any(finding => finding.Kind == FindingKind.WrongFunction) && values.Any(finding => finding.Kind == FindingKind.Arity);
        return new Comparison(managed, asked, isOther ? symbol : symbol.AddRange(values));
    }

    /// <summary>A comparison, with all that it was made of.</summary>
    private sealed record Comparison(ManagedFunction Managed, Dictionary<(string Id, StructView View), ManagedStruct?> Structs, ImmutableArray<Finding> Findings)
    {
        public bool IsOf(ManagedFunction managed, Func<string, StructView, ManagedStruct?> structs) =>
            Managed == managed && Structs.All(one => structs(one.Key.Id, one.Key.View) == one.Value);
    }
}
