using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares the values of a signature, place by place and target by target; what differs in one way is one finding.</summary>
internal sealed class SignatureComparer(NativeView native, Func<string, StructView, ManagedStruct?> structs)
{
    private readonly ValueComparer _values = new(native, structs);
    private readonly AppleStack _stack = new(native);
    private readonly ResultRange _results = new(native);
    private readonly Remedies _remedies = new(native, structs);

    /// <summary>The differences of the result and of the parameters that both sides have.</summary>
    public IEnumerable<Finding> Compare(ManagedSignature managed, PerTarget<FunctionType> types, EquatableArray<string> names, TargetSet targets, SignatureUse use)
    {
        foreach (var finding in Place(new(DeclarationPart.Result), managed.Return, types, names, targets, use.Result))
            yield return finding;
        for (var i = 0; i < managed.Parameters.Count; i++)
        {
            foreach (var finding in Place(new(DeclarationPart.Parameter, i, managed.Parameters[i].Name), managed.Parameters[i], types, names, targets, use.Argument))
                yield return finding;
        }
    }

    private IEnumerable<Finding> Place(FindingPlace place, ManagedValue managed, PerTarget<FunctionType> types, EquatableArray<string> names, TargetSet targets, ValueRole role)
    {
        if (managed.Type is not { } type)
            yield break;
        var differences = new List<(int Target, CType Native, Difference Difference)>();
        foreach (var target in targets.Intersect(types.Targets).Indices())
        {
            if (NativeType(types[target], place) is { } taken && _values.Compare(type, taken, role, target, types.Targets, Next(types[target], names, place)) is { } difference)
                differences.Add((target, taken, Judge(difference, type, types[target])));

            Difference Judge(Difference difference, ManagedType type, FunctionType function) =>
                place.Part == DeclarationPart.Parameter ? _stack.Judge(difference, type, function, place.Index, target)
                : role == ValueRole.Result ? _results.Judge(difference, type, function, target, types.Targets)
                : difference;
        }
        foreach (var kind in differences.GroupBy(one => one.Difference.Kind))
        {
            // The sign of what has another width elsewhere is part of that.
            if (kind.Key == FindingKind.Sign && differences.Any(one => one.Difference.Kind != FindingKind.Sign))
                continue;
            var worst = Difference.Worst(kind, one => one.Difference);
            var taken = worst[0].Native;
            yield return new Finding(
                kind.Key, place, TargetSet.From(worst.Select(one => one.Target)), worst[0].Difference.Severity, managed.Display, taken.ToString(),
                Difference.Describe(worst.Select(one => (one.Target, one.Difference)), native, types.Targets))
            {
                Remedy = _remedies.For(kind.Key, managed, taken, types.Targets, role),
            };
        }
    }

    /// <summary>The C type at a place, or null.</summary>
    public static CType? NativeType(FunctionType type, FindingPlace place) => place.Part == DeclarationPart.Result
        ? type.Return is BuiltinType { Kind: BuiltinKind.Void } ? null : type.Return
        : place.Index < type.Parameters.Count ? type.Parameters[place.Index] : null;

    private static NativeParameter? Next(FunctionType type, EquatableArray<string> names, FindingPlace place) =>
        place.Part == DeclarationPart.Parameter && place.Index + 1 < type.Parameters.Count
            ? new NativeParameter(place.Index + 1 < names.Count ? names[place.Index + 1] : "", type.Parameters[place.Index + 1])
            : null;
}

/// <summary>The ways in which the values of a signature travel.</summary>
/// <param name="Argument">The parameters.</param>
/// <param name="Result">The result.</param>
internal sealed record SignatureUse(ValueRole Argument, ValueRole Result)
{
    /// <summary>C# calls C.</summary>
    public static SignatureUse Import { get; } = new(ValueRole.Argument, ValueRole.Result);

    /// <summary>C calls C#.</summary>
    public static SignatureUse Callback { get; } = new(ValueRole.CallbackArgument, ValueRole.CallbackResult);
}
