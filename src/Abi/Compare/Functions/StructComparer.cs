using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares what travels by value where C has a record; its fields are compared where the struct is declared.</summary>
internal sealed class StructComparer(NativeView native)
{
    /// <summary>A scalar for a record: right where both have the size of one register, and a record of one member is passed like that member.</summary>
    public Difference? Compare(ManagedScalar scalar, RecordDecl record, int target)
    {
        if (!record.Layout.TryGet(target, out var layout) || layout!.Size == 0)
            return null;
        if (layout.Size != scalar.Size)
            return new(FindingKind.Indirection, FindingSeverity.Error, $"{Difference.Widths(scalar.Size, layout.Size)}, a record by value");
        return native.Targets[target] is { Architecture: TargetArchitecture.X86, Os: TargetOs.Linux }
            ? new(FindingKind.RegisterClass, FindingSeverity.Suggestion, "which is returned in a register, although C's record is returned in memory")
            : null;
    }
}
