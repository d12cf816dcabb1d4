using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>
/// Compares what is behind a pointer. Records, enumerations and callbacks behind one are compared where they are declared
/// (<see cref="TypePair"/>); here it is scalars, and the level of indirection.
/// </summary>
internal sealed class PointeeComparer(NativeView native, Func<string, StructView, ManagedStruct?> structs)
{
    private const int MaxDepth = 8;

    /// <summary>The difference on one target, or null.</summary>
    public Difference? Compare(ManagedPointer pointer, CType pointee, int target) => Compare(pointer, pointee, target, 0);

    private Difference? Compare(ManagedPointer pointer, CType pointee, int target, int depth)
    {
        if (pointer.Pointee is not { } managed || depth > MaxDepth)
            return null;
        return native.Resolve(pointee, target) switch
        {
            BuiltinType { Kind: BuiltinKind.Void } => null,
            BuiltinType or NamedType when native.Scalar(pointee, target) is { } scalar => Scalar(pointer.Form, managed, scalar, target) is { } difference ? Judge(difference, pointer.Form, managed, pointee, scalar, target) : null,
            PointerType inner => Pointer(pointer.Form, managed, inner.Pointee, target, depth),
            NamedType record when native.Find(record) is RecordDecl decl && decl.Layout.TryGet(target, out var layout) => Record(pointer.Form, managed, layout!.Size, target),
            NamedType opaque when native.Find(opaque) is OpaqueDecl => IsByReference(pointer.Form) && IsAddress(managed)
                ? new(FindingKind.Indirection, FindingSeverity.Error, "the address of a pointer for C's pointer")
                : null,
            _ => null,
        };
    }

    /// <summary>
    /// A wider variable of which C reads and writes the low bytes, which are first where the machine is little-endian. The high ones stay what
    /// they were: C# clears locals, and a number that C takes has none, so that only those of a negative number that C writes are wrong.
    /// </summary>
    private Difference Judge(Difference difference, PointerForm form, ManagedType managed, CType pointee, NativeScalar taken, int target)
    {
        if (difference.Kind != FindingKind.PointeeWidth || taken.Class != ScalarClass.Integer || native.Targets[target].Facts.IsBigEndian
            || ManagedScalar.Of(Unwrap(managed), native.Targets[target]) is not { Class: ManagedScalarClass.Integer } given || given.Size <= taken.Size)
        {
            return difference;
        }
        return form switch
        {
            PointerForm.In => difference with { Severity = FindingSeverity.Suggestion },
            PointerForm.Ref or PointerForm.Out when !IsNegative(pointee, taken, target) || IsHandle(pointee) => difference with { Severity = FindingSeverity.Suggestion },
            _ => difference,
        };
    }

    /// <summary>Whether a typedef is an address on some target, and a number on others. That there is no handle, which -1 says, a function that writes one returns.</summary>
    private bool IsHandle(CType pointee) => Enumerable.Range(0, native.Targets.Count).Any(target => native.Resolve(pointee, target) is PointerType);

    private bool IsNegative(CType pointee, NativeScalar taken, int target) => native.Find(native.Resolve(pointee, target)) is EnumDecl @enum
        ? @enum.Constants.Any(constant => constant.Value.TryGet(target, out var value) && value.IsNegative)
        : taken.IsSigned;

    private Difference? Scalar(PointerForm form, ManagedType managed, NativeScalar taken, int target)
    {
        if (managed is ManagedString or ManagedPointer)
        {
            return taken.Size == 1 && !IsByReference(form)
                ? managed is ManagedString ? new(FindingKind.Indirection, FindingSeverity.Error, "pointers to strings for C's characters") : null
                : new(FindingKind.Indirection, FindingSeverity.Error, "pointers for C's values");
        }
        // Bytes stand for any memory, on either side.
        if (ManagedScalar.Of(Unwrap(managed), native.Targets[target]) is not { } given)
            return null;
        if (given is { Class: ManagedScalarClass.Character, Size: 2 } && taken is { Size: 1, Class: ScalarClass.Integer })
            return new(FindingKind.Character, FindingSeverity.Warning, "characters of 2 bytes for C's 1");
        if (IsBuffer(form, given, taken))
            return given.Size == taken.Size || given.Class != ManagedScalarClass.Integer ? null : new(FindingKind.PointeeWidth, FindingSeverity.Suggestion, Difference.Widths(given.Size, taken.Size));
        if (given.Size != taken.Size)
            return new(FindingKind.PointeeWidth, Severity(form, given.Size, taken.Size), Difference.Widths(given.Size, taken.Size));
        if ((given.Class == ManagedScalarClass.Floating) != (taken.Class == ScalarClass.Floating))
            return new(FindingKind.FloatClass, FindingSeverity.Error, given.Class == ManagedScalarClass.Floating ? "floating-point numbers for C's integers" : "integers for C's floating-point numbers");
        return taken is { Class: ScalarClass.Integer, Size: > 1 } && managed is ManagedPrimitive && given.Sign != ScalarSign.Free && given.Sign == ScalarSign.Signed != taken.IsSigned
            ? new(FindingKind.Sign, FindingSeverity.Suggestion, taken.IsSigned ? "unsigned for C's signed integer" : "signed for C's unsigned integer")
            : null;
    }

    private static bool IsBuffer(PointerForm form, ManagedScalar given, NativeScalar taken) =>
        (taken is { Size: 1, Class: ScalarClass.Integer } && given.Class != ManagedScalarClass.Boolean)
        || (given is { Size: 1, Class: ManagedScalarClass.Integer } && form is PointerForm.Raw or PointerForm.Array);

    private static FindingSeverity Severity(PointerForm form, int managed, int native) =>
        managed < native || form is PointerForm.Out or PointerForm.Array ? FindingSeverity.Error : FindingSeverity.Warning;

    private Difference? Pointer(PointerForm form, ManagedType managed, CType inner, int target, int depth)
    {
        var size = native.Targets[target].Facts.PointerSize;
        switch (Unwrap(managed))
        {
            case ManagedPointer deeper:
                return Compare(deeper, inner, target, depth + 1);
            case ManagedReference reference:
                return structs(reference.Id, reference.View) is { } type && Size(type, target) is { } bytes && bytes != size && IsRecord(inner, target)
                    ? new(FindingKind.Indirection, FindingSeverity.Error, $"a struct of {bytes} bytes for the pointer that C has there")
                    : null;
            case var scalar when ManagedScalar.Of(scalar, native.Targets[target]) is { } given && given.Size != size && !(given.Size == 1 && form is PointerForm.Raw or PointerForm.Array):
                return new(FindingKind.PointeeWidth, Severity(form, given.Size, size), Difference.Widths(given.Size, size));
            case ManagedPrimitive { Kind: PrimitiveKind.Byte or PrimitiveKind.SByte } when form == PointerForm.Raw:
                return new(FindingKind.Indirection, FindingSeverity.Suggestion, "a pointer to bytes for C's pointer to pointers");
            default:
                return null;
        }
    }

    private Difference? Record(PointerForm form, ManagedType managed, long size, int target)
    {
        if (managed is ManagedString)
            return new(FindingKind.Indirection, FindingSeverity.Error, "strings for C's records");
        if (!IsByReference(form) || managed is ManagedReference || ManagedScalar.Of(managed, native.Targets[target]) is not { } given)
            return managed is ManagedPointer && IsByReference(form) ? new(FindingKind.Indirection, FindingSeverity.Error, "the address of a pointer for C's pointer") : null;
        // A reference to the first byte of a buffer is one of C#'s ways to pass memory.
        if (given.Size >= size || given.Size == 1)
            return null;
        return IsAddress(managed)
            ? new(FindingKind.Indirection, FindingSeverity.Error, $"the address of a pointer for a record of {size} bytes")
            : new(FindingKind.PointeeWidth, FindingSeverity.Error, Difference.Widths(given.Size, size));
    }

    /// <summary>A struct of one scalar is that scalar in memory.</summary>
    private ManagedType Unwrap(ManagedType managed)
    {
        for (var depth = 0; depth < MaxDepth && managed is ManagedReference reference && structs(reference.Id, reference.View) is { Fields.Count: 1 } wrapper; depth++)
            managed = wrapper.Fields[0].Type;
        return managed;
    }

    private long? Size(ManagedStruct type, int target) => ManagedLayout.TryOf(type, native.Targets[target])?.Size;

    private bool IsRecord(CType type, int target) => native.Find(native.Resolve(type, target)) is RecordDecl or OpaqueDecl;

    private static bool IsByReference(PointerForm form) => form is PointerForm.Ref or PointerForm.In or PointerForm.Out;

    private static bool IsAddress(ManagedType managed) => managed is ManagedPointer or ManagedPrimitive { Kind: PrimitiveKind.NInt or PrimitiveKind.NUInt or PrimitiveKind.Pointer };
}
