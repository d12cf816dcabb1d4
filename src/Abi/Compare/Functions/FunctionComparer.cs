using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares an imported function, or a callback, with C's: shape first, then each value.</summary>
/// <param name="native">The native side.</param>
/// <param name="structs">Finds a C# struct by its id.</param>
public sealed class FunctionComparer(NativeView native, Func<string, StructView, ManagedStruct?> structs)
{
    private readonly ShapeComparer _shapes = new(native);
    private readonly SignatureComparer _signatures = new(native, structs);
    private readonly Remedies _remedies = new(native, structs);

    /// <summary>The differences of an import on <paramref name="targets"/>.</summary>
    public IEnumerable<Finding> Import(ManagedFunction managed, FunctionDecl function, TargetSet targets)
    {
        var signature = managed.Signature;
        return Compare(signature, function.Type, function.ParameterNames, targets, SignatureUse.Import)
            .Concat(Callbacks(signature, function.Type, targets));
    }

    /// <summary>The differences of a delegate, or of a method whose address C gets, with the C type that calls it.</summary>
    public IEnumerable<Finding> Callback(ManagedSignature managed, FunctionType type, TargetSet targets)
    {
        var types = PerTarget<FunctionType>.Same(type, targets);
        return Compare(managed, types, default, targets, SignatureUse.Callback)
            .Select(finding => finding.Kind is FindingKind.CallingConvention or FindingKind.Sign or FindingKind.WritableString
                ? finding
                : finding with { Kind = FindingKind.CallbackSignature });
    }

    private IEnumerable<Finding> Compare(ManagedSignature managed, PerTarget<FunctionType> types, EquatableArray<string> names, TargetSet targets, SignatureUse use)
    {
        var shape = _shapes.Compare(managed, types, targets, use).Select(finding => finding.Kind == FindingKind.VoidReturn && managed.Return.IsVoid && types.IsSame && use == SignatureUse.Callback
            ? finding with { Remedy = _remedies.Result(types.First.Return, types.Targets) }
            : finding);
        IEnumerable<Finding> Values(ManagedSignature one) => _signatures.Compare(one, types, names, targets, use);
        if (LackingParameters.Find(managed, types, names, targets, Values) is not { } lacking)
            return shape.Concat(Values(managed));
        return shape.Select(finding => finding.Kind == FindingKind.Arity ? finding with { Remedy = lacking.Remedy(types, names, _remedies, use) } : finding)
            .Concat(Values(lacking.Fill(managed)).Select(lacking.Restore));
    }

    /// <summary>Function pointers are written out where they are used, and compared there; delegates where they are declared.</summary>
    private IEnumerable<Finding> Callbacks(ManagedSignature managed, PerTarget<FunctionType> types, TargetSet targets)
    {
        for (var i = 0; i < managed.Parameters.Count; i++)
        {
            var value = managed.Parameters[i];
            if (value.Type is not ManagedFunctionPointer { Id.Length: 0, Signature: { } signature })
                continue;
            foreach (var finding in Callback(signature, i, types, targets))
                yield return finding with { Place = new(DeclarationPart.Parameter, i, value.Name), Managed = value.Display, Remedy = OfPointer(finding) };
        }
    }

    private IEnumerable<Finding> Callback(ManagedSignature signature, int index, PerTarget<FunctionType> types, TargetSet targets)
    {
        var callees = new List<(int Target, FunctionType Type, CType Declared)>();
        foreach (var target in targets.Intersect(types.Targets).Indices())
        {
            if (index < types[target].Parameters.Count && native.Pointee(types[target].Parameters[index], target) is { } pointee && native.Resolve(pointee, target) is FunctionType callee)
                callees.Add((target, callee, types[target].Parameters[index]));
        }
        return callees.GroupBy(one => one.Type).SelectMany(group => Callback(signature, group.Key, TargetSet.From(group.Select(one => one.Target)))
            .Select(finding => finding with { Native = group.First().Declared.ToString(), Detail = finding.Kind == FindingKind.CallingConvention ? finding.Detail : $"{Subject(finding)} '{finding.Managed}', {finding.Detail}" }));
    }

    /// <summary>What is inside a function pointer has no place of its own; its convention is that of the whole.</summary>
    public static Remedy? OfPointer(Finding finding) => finding.Remedy is { Kind: RemedyKind.Convention } remedy ? remedy : null;

    private static string Subject(Finding finding) => finding.Place.Part switch
    {
        DeclarationPart.Result => "which returns",
        DeclarationPart.Parameter => $"whose parameter {finding.Place.Index + 1} is",
        _ => "which takes",
    };
}
