using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares what travels by value where C has a record; its fields are compared where the struct is declared.</summary>
internal sealed class StructComparer(NativeView native)
{
    /// <summary>Where C has the address of a copy, which is its own to write to.</summary>
    private static Difference Copied { get; } =
        new(FindingKind.Indirection, FindingSeverity.Warning, "a pointer for C's record by value, which travels as the address of a copy that C may write to,");

    private readonly FlatRecord _records = new(native);

    /// <summary>
    /// A struct for a record: the registers by which each travels. Other sizes are the struct's own difference, told where it is declared.
    /// </summary>
    public Difference? Compare(ManagedStruct managed, RecordDecl record, ValueRole role, int target)
    {
        var at = native.Targets[target];
        if (!record.Layout.TryGet(target, out var layout) || ManagedLayout.TryOf(managed, at, managed.View)?.Size != layout!.Size || _records.Of(record, target) is not { } scalars)
            return null;
        var (given, taken) = (PassingClass.OfManaged(managed, at, managed.View), PassingClass.Of(scalars, layout.Size, at));
        if (given is not null && taken is not null && given != taken)
            return new(FindingKind.RegisterClass, FindingSeverity.Error, $"which travels in {given} for C's {taken}");
        return IsArgument(role) && ArmBitFields.AreReadInTwoWays(record, target, at, type => native.Scalar(type, target))
            ? new(FindingKind.RegisterClass, FindingSeverity.Warning, $"which travels {ArmBitFields.Ways}")
            : null;
    }

    /// <summary>A number for a record: right where both have the size of one register, and a record of one member is passed like that member.</summary>
    public Difference? Compare(ManagedType managed, ManagedScalar scalar, RecordDecl record, ValueRole role, int target)
    {
        if (!record.Layout.TryGet(target, out var layout) || layout!.Size == 0)
            return null;
        if (managed is ManagedPrimitive { Kind: PrimitiveKind.NInt or PrimitiveKind.NUInt or PrimitiveKind.Pointer } && IsByAddress(record, role, target))
            return Copied;
        if (layout.Size != scalar.Size)
            return new(FindingKind.Indirection, FindingSeverity.Error, $"{Difference.Widths(scalar.Size, layout.Size)}, a record by value");
        return _records.Of(record, target) is { } scalars ? Number(scalar, scalars, layout.Size, role, native.Targets[target]) : null;
    }

    /// <summary>An address for a record: right where the ABI passes one too, but that C may write to what is its own then.</summary>
    public Difference Address(RecordDecl record, ValueRole role, int target) => IsByAddress(record, role, target)
        ? Copied
        : new(FindingKind.Indirection, FindingSeverity.Error, "a pointer for C's record by value");

    private static Difference? Number(ManagedScalar scalar, IReadOnlyList<FlatScalar> scalars, long size, ValueRole role, Target target)
    {
        if (!IsArgument(role) && RecordPassing.IsReturnedInMemory(scalars, size, target))
            return new(FindingKind.RegisterClass, FindingSeverity.Error, "which is returned in a register, although C's record is returned in memory");
        if (IsArgument(role) && RecordPassing.IsByAddress(scalars, size, target))
            return new(FindingKind.RegisterClass, FindingSeverity.Error, "which travels in a register, although C's record travels as an address");
        var given = PassingClass.OfScalar(scalar.Class == ManagedScalarClass.Floating ? ScalarClass.Floating : ScalarClass.Integer, scalar.Size, target);
        return given is not null && PassingClass.Of(scalars, size, target) is { } taken && given != taken
            ? new(FindingKind.RegisterClass, FindingSeverity.Error, $"which travels in {given} for C's {taken}")
            : null;
    }

    private bool IsByAddress(RecordDecl record, ValueRole role, int target) =>
        IsArgument(role) && record.Layout.TryGet(target, out var found) && found is { } layout
        && (_records.Of(record, target) ?? (layout.Size > RecordPassing.LargestByKind ? [] : null)) is { } scalars
        && RecordPassing.IsByAddress(scalars, layout.Size, native.Targets[target]);

    private static bool IsArgument(ValueRole role) => role is ValueRole.Argument or ValueRole.CallbackArgument;
}
