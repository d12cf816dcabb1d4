using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares one parameter or result with C's on one target: finds the comparer for what it is.</summary>
internal sealed class ValueComparer(NativeView native, Func<string, StructView, ManagedStruct?> structs)
{
    private readonly ScalarComparer _scalars = new(native);
    private readonly StringComparer _strings = new(native);
    private readonly PointeeComparer _pointees = new(native, structs);
    private readonly StructComparer _structs = new(native);

    /// <summary>The difference on one target, or null. <paramref name="all"/> are the targets of the declaration.</summary>
    public Difference? Compare(ManagedType managed, CType type, ValueRole role, int target, TargetSet all, NativeParameter? next)
    {
        switch (managed)
        {
            case ManagedString text:
                return _strings.Compare(text, type, role, target, next);
            case ManagedPointer pointer:
                if (native.Pointee(type, target) is { } pointee)
                    return _pointees.Compare(pointer, pointee, target);
                // A SafeHandle may hold a number as well as an address: what crosses is an nint.
                return pointer.Form == PointerForm.Handle ? Scalar(new ManagedPrimitive(PrimitiveKind.NInt), type, role, target, all) : Value(pointer, type, role, target);
            case ManagedFunctionPointer:
                return native.Pointee(type, target) is null ? Value(managed, type, role, target) : null;
            case ManagedStruct @struct when native.Find(native.Resolve(type, target)) is RecordDecl record:
                return _structs.Compare(@struct, record, role, target);
            default:
                return Scalar(managed, type, role, target, all);
        }
    }

    private Difference? Scalar(ManagedType managed, CType type, ValueRole role, int target, TargetSet all)
    {
        if (ManagedScalar.Of(managed, native.Targets[target]) is not { } scalar)
            return managed is ManagedStruct && native.Scalar(type, target) is not null ? new(FindingKind.Indirection, FindingSeverity.Error, "a struct for C's scalar") : null;
        if (native.Scalar(type, target) is { } taken)
            return _scalars.Compare(managed, scalar, type, taken, role, target, all);
        return native.Find(native.Resolve(type, target)) is RecordDecl record ? _structs.Compare(managed, scalar, record, role, target) : null;
    }

    /// <summary>A pointer where C has no pointer; an integer as wide as one may hold it.</summary>
    private Difference? Value(ManagedType managed, CType type, ValueRole role, int target)
    {
        var facts = native.Targets[target].Facts;
        if (native.Scalar(type, target) is { } scalar)
        {
            return scalar.Size == facts.PointerSize && scalar.Class == Layout.ScalarClass.Integer && !IsReference(managed)
                ? null
                : new(FindingKind.Indirection, FindingSeverity.Error, "a pointer for C's value");
        }
        if (native.Find(native.Resolve(type, target)) is not RecordDecl record)
            return null;
        return managed is ManagedPointer ? _structs.Address(record, role, target) : new(FindingKind.Indirection, FindingSeverity.Error, "a pointer for C's record by value");
    }

    private static bool IsReference(ManagedType managed) => managed is ManagedPointer { Form: PointerForm.Ref or PointerForm.In or PointerForm.Out };
}
