using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>The C# types that a signature uses where C has a record, an enumeration or a function's type.</summary>
public static class SignaturePairs
{
    private const int MaxDepth = 8;

    /// <summary>The pairs of a function that C# calls, with what it gives.</summary>
    public static IEnumerable<TypePair> OfImport(ManagedSignature managed, PerTarget<FunctionType> types, TargetSet targets, NativeView native) =>
        Of(managed, types, targets, native, Memory);

    /// <summary>The pairs of the result and of all parameters that both sides have.</summary>
    public static IEnumerable<TypePair> Of(ManagedSignature managed, PerTarget<FunctionType> types, TargetSet targets, NativeView native) =>
        Of(managed, types, targets, native, (_, _, _, _) => PairMemory.Any);

    private static IEnumerable<TypePair> Of(
        ManagedSignature managed, PerTarget<FunctionType> types, TargetSet targets, NativeView native, Func<ManagedType, CType, int, NativeView, PairMemory> memory)
    {
        var places = managed.Parameters.Select((value, i) => (value.Type, Place: new FindingPlace(DeclarationPart.Parameter, i))).Append((managed.Return.Type, new FindingPlace(DeclarationPart.Result)));
        foreach (var (type, place) in places)
        {
            if (type is null or ManagedPrimitive or ManagedString or ManagedBool or ManagedChar or ManagedPlatformChar)
                continue;
            var found = new List<(int Target, string Id, StructView View, CType Native, PairMemory Memory)>();
            foreach (var target in targets.Intersect(types.Targets).Indices())
            {
                if (SignatureComparer.NativeType(types[target], place) is { } taken)
                    found.AddRange(Pairs(type, taken, target, native, 0).Select(pair => (target, pair.Id, pair.View, pair.Native, memory(type, taken, target, native))));
            }
            foreach (var group in found.GroupBy(one => (one.Id, one.View, one.Native, one.Memory)))
                yield return new TypePair(group.Key.Id, group.Key.View, group.Key.Native, TargetSet.From(group.Select(one => one.Target)), PairTrust.Signature, group.Key.Memory);
        }
    }

    /// <summary>Whose memory it is that an import gets the address of.</summary>
    private static PairMemory Memory(ManagedType managed, CType type, int target, NativeView native) => managed switch
    {
        ManagedPointer { Form: PointerForm.Ref or PointerForm.In, Pointee: ManagedReference } => PairMemory.Given,
        ManagedPointer { Form: PointerForm.Object, Pointee: ManagedReference } when native.Pointee(type, target) is { } pointee && pointee.Qualifiers.HasFlag(Qualifiers.Const) => PairMemory.Given,
        _ => PairMemory.Any,
    };

    private static IEnumerable<(string Id, StructView View, CType Native)> Pairs(ManagedType managed, CType type, int target, NativeView native, int depth)
    {
        if (depth > MaxDepth)
            return [];
        var resolved = native.Resolve(type, target);
        switch (managed)
        {
            case ManagedPointer { Pointee: { } inner } when native.Pointee(resolved, target) is { } pointee:
                return Pairs(inner, pointee, target, native, depth + 1);
            case ManagedFunctionPointer function when native.Pointee(resolved, target) is { } pointee && native.Resolve(pointee, target) is FunctionType callee:
                return function.Id.Length > 0 ? [(function.Id, StructView.Memory, callee)] : InSignature(function.Signature, callee, target, native, depth);
            case ManagedReference reference when native.Find(resolved) is RecordDecl:
                return [(reference.Id, reference.View, Bare(resolved))];
            case ManagedStruct { Id.Length: > 0 } @struct when native.Find(resolved) is RecordDecl:
                return [(@struct.Id, @struct.View, Bare(resolved))];
            case ManagedEnum @enum when native.Find(resolved) is EnumDecl:
                return [(@enum.Id, StructView.Memory, Bare(resolved))];
            default:
                return [];
        }
    }

    /// <summary>A function pointer is declared where it is used, with the types in its signature.</summary>
    private static IEnumerable<(string Id, StructView View, CType Native)> InSignature(ManagedSignature? signature, FunctionType callee, int target, NativeView native, int depth)
    {
        if (signature is null)
            return [];
        var values = signature.Parameters.Zip(callee.Parameters, (value, type) => (value.Type, Native: type));
        return values.Append((signature.Return.Type, Native: callee.Return)).Where(value => value.Type is not null)
            .SelectMany(value => Pairs(value.Type!, value.Native, target, native, depth + 1));
    }

    private static CType Bare(CType type) => type with { Qualifiers = Qualifiers.None };
}
