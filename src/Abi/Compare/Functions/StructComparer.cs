using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares what travels by value where C has a record; its fields are compared where the struct is declared.</summary>
internal sealed class StructComparer(NativeView native)
{
    private readonly FlatRecord _records = new(native);

    /// <summary>
    /// A struct for a record: the registers by which each travels. Other sizes are the struct's own difference, told where it is declared.
    /// </summary>
    public Difference? Compare(ManagedStruct managed, RecordDecl record, int target)
    {
        var at = native.Targets[target];
        if (!record.Layout.TryGet(target, out var layout) || ManagedLayout.TryOf(managed, at, managed.View)?.Size != layout!.Size || _records.Of(record, target) is not { } scalars)
            return null;
        var (given, taken) = (PassingClass.OfManaged(managed, at, managed.View), PassingClass.Of(scalars, layout.Size, at));
        return given is null || taken is null || given == taken
            ? null
            : new(FindingKind.RegisterClass, FindingSeverity.Error, $"which travels in {given} for C's {taken}");
    }

    /// <summary>A scalar for a record: right where both have the size of one register, and a record of one member is passed like that member.</summary>
    public Difference? Compare(ManagedScalar scalar, RecordDecl record, ValueRole role, int target)
    {
        if (!record.Layout.TryGet(target, out var layout) || layout!.Size == 0)
            return null;
        if (layout.Size != scalar.Size)
            return new(FindingKind.Indirection, FindingSeverity.Error, $"{Difference.Widths(scalar.Size, layout.Size)}, a record by value");
        return role == ValueRole.Result && native.Targets[target] is { Architecture: TargetArchitecture.X86, Os: TargetOs.Linux }
            ? new(FindingKind.RegisterClass, FindingSeverity.Suggestion, "which is returned in a register, although C's record is returned in memory")
            : null;
    }
}
