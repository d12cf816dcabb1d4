using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>The C# types that a signature uses where C has a record, an enumeration or a function's type.</summary>
public static class SignaturePairs
{
    private const int MaxDepth = 4;

    /// <summary>The pairs of the result and of all parameters that both sides have.</summary>
    public static IEnumerable<TypePair> Of(ManagedSignature managed, PerTarget<FunctionType> types, TargetSet targets, NativeView native)
    {
        var places = managed.Parameters.Select((value, i) => (value.Type, Place: new FindingPlace(DeclarationPart.Parameter, i))).Append((managed.Return.Type, new FindingPlace(DeclarationPart.Result)));
        foreach (var (type, place) in places)
        {
            if (type is null or ManagedPrimitive or ManagedString or ManagedBool or ManagedChar or ManagedPlatformChar)
                continue;
            var found = new List<(int Target, string Id, StructView View, CType Native)>();
            foreach (var target in targets.Intersect(types.Targets).Indices())
            {
                if (SignatureComparer.NativeType(types[target], place) is { } taken && Pair(type, taken, target, native, 0) is { } pair)
                    found.Add((target, pair.Id, pair.View, pair.Native));
            }
            foreach (var group in found.GroupBy(one => (one.Id, one.View, one.Native)))
                yield return new TypePair(group.Key.Id, group.Key.View, group.Key.Native, TargetSet.From(group.Select(one => one.Target)), PairTrust.Signature);
        }
    }

    private static (string Id, StructView View, CType Native)? Pair(ManagedType managed, CType type, int target, NativeView native, int depth)
    {
        if (depth > MaxDepth)
            return null;
        var resolved = native.Resolve(type, target);
        switch (managed)
        {
            case ManagedPointer { Pointee: { } inner } when native.Pointee(resolved, target) is { } pointee:
                return Pair(inner, pointee, target, native, depth + 1);
            case ManagedFunctionPointer { Id.Length: > 0 } function when native.Pointee(resolved, target) is { } pointee && native.Resolve(pointee, target) is FunctionType callee:
                return (function.Id, StructView.Memory, callee);
            case ManagedReference reference when native.Find(resolved) is RecordDecl:
                return (reference.Id, reference.View, Bare(resolved));
            case ManagedStruct { Id.Length: > 0 } @struct when native.Find(resolved) is RecordDecl:
                return (@struct.Id, @struct.View, Bare(resolved));
            case ManagedEnum @enum when native.Find(resolved) is EnumDecl:
                return (@enum.Id, StructView.Memory, Bare(resolved));
            default:
                return null;
        }
    }

    private static CType Bare(CType type) => type with { Qualifiers = Qualifiers.None };
}
