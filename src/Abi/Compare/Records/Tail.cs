using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>Arrays at the end of a record, of which the program has more elements than the record says: <c>x[]</c>, <c>x[0]</c> and the older <c>x[1]</c>.</summary>
internal static class Tail
{
    /// <summary>Whether a member is an array of one.</summary>
    public static bool IsOne(NativeMember member, int target, NativeView native) =>
        member.Kind == NativeMemberKind.Plain && native.Resolve(member.Type, target) is ArrayType { Count: 1 };

    /// <summary>Whether a field is a pointer in the place of elements that are none.</summary>
    public static bool IsPointerFor(ManagedType type, NativeMember member, int target, NativeView native)
    {
        var isPointer = type is ManagedPointer or ManagedString or ManagedFunctionPointer or ManagedPrimitive { Kind: PrimitiveKind.Pointer or PrimitiveKind.NInt or PrimitiveKind.NUInt };
        var pointerSize = native.Targets[target].Facts.PointerSize;
        return isPointer && native.Pointee(member.Type, target) is { } element && (native.Size(element, target) != pointerSize || (IsTyped(type) && native.Resolve(element, target) is not PointerType));
    }

    private static bool IsTyped(ManagedType type) => type is ManagedPointer { Form: PointerForm.Raw, Pointee: not null };

    /// <summary>Whether a field is an address that does not say of what, in the place of elements that are pointers: it may be meant for the first of them.</summary>
    public static bool IsAddressFor(ManagedType type, NativeMember member, int target, NativeView native)
    {
        var isUntyped = type is ManagedPointer { Form: PointerForm.Raw, Pointee: null } or ManagedPrimitive { Kind: PrimitiveKind.Pointer or PrimitiveKind.NInt or PrimitiveKind.NUInt };
        return isUntyped && native.Pointee(member.Type, target) is { } element && native.Resolve(element, target) is PointerType;
    }

    /// <summary>Whether a field is the address of addresses in the place of elements that are pointers.</summary>
    public static bool IsPointerForPointers(ManagedType type, NativeMember member, int target, NativeView native) =>
        type is ManagedPointer { Form: PointerForm.Raw, Pointee: ManagedPointer or ManagedPrimitive { Kind: PrimitiveKind.Pointer or PrimitiveKind.NInt or PrimitiveKind.NUInt } }
        && native.Pointee(member.Type, target) is { } element && native.Resolve(element, target) is PointerType { Pointee: var inner } && native.Resolve(inner, target) is not PointerType;

    /// <summary>The difference of such an address.</summary>
    public static Difference Address(NativeMember member) => new(
        FindingKind.FlexibleArray, FindingSeverity.Warning, $"one address for C's {member.Display}, whose pointers are in the record itself, as many as there are");

    /// <summary>The difference.</summary>
    public static Difference Pointer(NativeMember member) => new(
        FindingKind.FlexibleArray, FindingSeverity.Error, $"a pointer for C's {member.Display}, whose elements are in the record itself");
}
