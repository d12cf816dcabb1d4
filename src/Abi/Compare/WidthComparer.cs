using Interop.Abi.Carriers;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare;

/// <summary>
/// Compares the widths of parameters and results, target by target. Severity follows the direction (DESIGN.md, The comparison):
/// <list type="table">
/// <item><term>parameter, managed narrower</term><description>warning: the high bits are undefined; error if C takes a pointer</description></item>
/// <item><term>parameter, managed wider</term><description>warning on 64-bit: truncated; error on x86: the arguments after it shift on the stack</description></item>
/// <item><term>result, managed narrower</term><description>warning: truncated; error if C returns a pointer</description></item>
/// <item><term>result, managed wider</term><description>error: the high bits are garbage</description></item>
/// </list>
/// </summary>
public static class WidthComparer
{
    /// <summary>The differences, on the targets among <paramref name="targets"/> that have the function.</summary>
    public static IEnumerable<Finding> Compare(ManagedFunction managed, FunctionDecl native, CarrierMap carriers, TargetSet targets)
    {
        var on = native.Targets.Intersect(targets);
        if (CompareOne(Finding.ReturnPosition, managed.Signature.Return, native, on, carriers) is { } result)
            yield return result;
        for (var i = 0; i < managed.Signature.Parameters.Count; i++)
        {
            if (CompareOne(i, managed.Signature.Parameters[i], native, on, carriers) is { } parameter)
                yield return parameter;
        }
    }

    private static Finding? CompareOne(int position, ManagedValue managed, FunctionDecl native, TargetSet targets, CarrierMap carriers)
    {
        if (managed.Type is null)
            return null;
        var differences = new List<(TargetSet Target, (long Managed, int Native) Sizes)>();
        var severity = FindingSeverity.Warning;
        foreach (var index in targets.Indices())
        {
            if (NativeType(native.Type[index], position) is not { } type || Scalar(type, index, carriers) is not { } scalar)
                continue;
            var target = carriers.Source.Targets[index];
            var size = ManagedLayout.Of(managed.Type, target).Size;
            if (size == scalar.Size)
                continue;
            differences.Add((TargetSet.Of(index), (size, scalar.Size)));
            if (IsError(position, size, scalar, target))
                severity = FindingSeverity.Error;
        }
        if (differences.Count == 0)
            return null;
        var groups = PerTarget<(long Managed, int Native)>.From(differences);
        var nativeType = NativeType(native.Type[groups.Targets.Lowest], position)!;
        return new Finding(
            FindingKind.Width,
            position,
            groups.Targets,
            severity,
            managed.Display,
            nativeType.ToString(),
            string.Join("; ", groups.Groups.Select(group => $"{Bytes(group.Value.Managed)} for C's {group.Value.Native} on {Names(group.Targets, native, carriers)}")),
            Right(position, nativeType, native, carriers));
    }

    private static string Names(TargetSet targets, FunctionDecl native, CarrierMap carriers) =>
        targets == native.Targets && targets.Count > 1 ? "every target" : string.Join(", ", carriers.Source.Rids(targets));

    private static bool IsError(int position, long size, NativeScalar native, Target target)
    {
        if (size < native.Size)
            return native.Class == ScalarClass.Pointer;
        return position == Finding.ReturnPosition || target.Architecture == TargetArchitecture.X86;
    }

    private static CType? NativeType(FunctionType type, int position) =>
        position == Finding.ReturnPosition ? type.Return : position < type.Parameters.Count ? type.Parameters[position] : null;

    private static NativeScalar? Scalar(CType type, int target, CarrierMap carriers) => type is ArrayType or FunctionType
        ? NativeScalar.Pointer(carriers.Source.Targets[target].Facts)
        : carriers.Scalars.Resolve(type, target);

    private static Carrier? Right(int position, CType type, FunctionDecl native, CarrierMap carriers) =>
        (position == Finding.ReturnPosition ? carriers.Value(type, native.Targets) : carriers.Parameter(type, native.Targets)) is Carrier { NotByValue: null } carrier ? carrier : null;

    private static string Bytes(long count) => count == 1 ? "1 byte" : $"{count} bytes";
}
