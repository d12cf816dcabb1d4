using Interop.Abi.Compare;
using Interop.Abi.Compare.Functions;
using Interop.Abi.Compare.Records;
using Interop.Abi.Model;

namespace Interop.Analyzers;

/// <summary>The pairs that follow from a pair: the types of a struct's fields, and of a callback's values.</summary>
internal static class PairClosure
{
    public static IEnumerable<TypePair> Of(TypePair pair, ManifestScope scope, InteropContext interop)
    {
        if (interop.Managed.Find(pair.ManagedId) is not { } symbol)
            return [];
        if (pair.Native is FunctionType callee && interop.Managed.Signature(symbol) is { } signature)
            return SignaturePairs.Of(signature, PerTarget<FunctionType>.Same(callee, pair.Targets), pair.Targets, scope.Native);
        return scope.Native.Find(pair.Native) is RecordDecl record && interop.Managed.Struct(symbol, pair.View) is { } managed
            ? FieldPairs.Of(managed, record, pair.Targets, scope.Native, pair.View, pair.Trust, pair.Memory).Concat(FieldFunctions.Pairs(symbol, managed, record, pair, scope, interop))
            : [];
    }
}
