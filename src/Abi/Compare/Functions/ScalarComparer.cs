using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>Compares a number, bool, character or address that travels by value.</summary>
internal sealed class ScalarComparer(NativeView native)
{
    /// <summary>The difference on one target, or null. <paramref name="all"/> are the targets of the declaration.</summary>
    public Difference? Compare(ManagedType managed, ManagedScalar scalar, CType type, NativeScalar taken, ValueRole role, int target, TargetSet all)
    {
        if (taken.Class == ScalarClass.Pointer)
            return ForPointer(scalar, taken);
        if (scalar.Class == ManagedScalarClass.Pointer)
            return scalar.Size == taken.Size ? null : new(FindingKind.Indirection, FindingSeverity.Error, "a pointer for C's value");
        if ((scalar.Class == ManagedScalarClass.Floating) != (taken.Class == ScalarClass.Floating))
            return new(FindingKind.FloatClass, FindingSeverity.Error, "which travels in another kind of register than C's");
        if (scalar.Size == taken.Size)
            return scalar.Class == ManagedScalarClass.Character && IsNumber(type, target) ? new(FindingKind.Character, FindingSeverity.Warning, "which is converted as text, for C's number") : Sign(managed, scalar, type, taken, target);
        if (scalar.Class == ManagedScalarClass.Floating)
            return new(FindingKind.FloatClass, FindingSeverity.Error, Difference.Widths(scalar.Size, taken.Size));
        return Width(TypeFamily.Of(managed, type, taken, all, native), scalar, type, taken, role, target);
    }

    private Difference Width(FindingKind kind, ManagedScalar scalar, CType type, NativeScalar taken, ValueRole role, int target)
    {
        var extended = ExtendedWidths.Of(role, scalar, taken, native.Targets[target]);
        var severity = WidthSeverity.Of(role, scalar.Size, taken.Size, extended, native.Targets[target]);
        if (severity == FindingSeverity.Warning && role is ValueRole.Result or ValueRole.CallbackArgument && HasOnlyConstantsFor(scalar, type, taken, extended, target))
            severity = FindingSeverity.Suggestion;
        var isExtended = role is ValueRole.Result && taken.Size < scalar.Size || role is ValueRole.CallbackResult && scalar.Size < taken.Size;
        // A narrower character is another character, and not the same in fewer bytes.
        if (kind == FindingKind.Character && severity == FindingSeverity.Suggestion && !isExtended)
            severity = FindingSeverity.Warning;
        return new(kind, severity, Difference.Widths(scalar.Size, taken.Size) + (isExtended ? Extension(extended) : ""));
    }

    /// <summary>Whether C's type is an enumeration, all constants of which are in what C# reads of it: they fit, or are extended right by any sign.</summary>
    private bool HasOnlyConstantsFor(ManagedScalar scalar, CType type, NativeScalar taken, ExtendedWidth extended, int target)
    {
        if (native.Find(native.Resolve(type, target)) is not EnumDecl @enum || (scalar.Size > taken.Size && extended == ExtendedWidth.Undefined))
            return false;
        var values = @enum.Constants.Where(constant => constant.Value.Targets.Contains(target)).Select(constant => constant.Value[target]);
        return scalar.Size < taken.Size
            ? values.All(value => value.FitsSigned(scalar.Size * 8) || value.FitsUnsigned(scalar.Size * 8))
            : values.All(value => value.FitsSigned(taken.Size * 8) && !value.IsNegative);
    }

    /// <summary>Why what is read too wide is no error there.</summary>
    private static string Extension(ExtendedWidth extended) => extended switch
    {
        ExtendedWidth.Kept => ", to which the ABI has it extended,",
        ExtendedWidth.OtherSign => ", to which the ABI has it extended by another sign,",
        _ => "",
    };

    /// <summary>C's bytes that are no characters.</summary>
    private bool IsNumber(CType type, int target) => native.Resolve(type, target) is BuiltinType { Kind: BuiltinKind.SChar or BuiltinKind.UChar };

    private static Difference? ForPointer(ManagedScalar scalar, NativeScalar taken) => scalar.Class switch
    {
        ManagedScalarClass.Pointer => null,
        ManagedScalarClass.Floating => new(FindingKind.Indirection, FindingSeverity.Error, "a number for C's pointer"),
        _ when scalar.Size == taken.Size => null,
        _ => new(FindingKind.PointerAsInteger, FindingSeverity.Error, Difference.Widths(scalar.Size, taken.Size)),
    };

    /// <summary>Plain char has either sign, and an enumeration or bool no sign that matters.</summary>
    private Difference? Sign(ManagedType managed, ManagedScalar scalar, CType type, NativeScalar taken, int target) =>
        managed is ManagedPrimitive && native.Find(native.Resolve(type, target)) is not EnumDecl && taken.Class == ScalarClass.Integer && taken.Size > 1 && scalar.Sign != ScalarSign.Free && scalar.Sign == ScalarSign.Signed != taken.IsSigned
            ? new(FindingKind.Sign, FindingSeverity.Suggestion, $"{(taken.IsSigned ? "unsigned for C's signed" : "signed for C's unsigned")} integer")
            : null;
}
