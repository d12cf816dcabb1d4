using Interop.Abi.Carriers;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>Which rule speaks of a C type's width: the C# type that is right on all targets says what the width follows.</summary>
internal static class TypeFamily
{
    public static FindingKind Of(ManagedType managed, CType type, NativeScalar scalar, TargetSet targets, NativeView native)
    {
        if (managed is ManagedBool || scalar.Class == ScalarClass.Boolean)
            return FindingKind.Bool;
        if (managed is ManagedChar || IsCharacter(type, targets, native))
            return FindingKind.Character;
        if (native.Find(native.Resolve(type, targets.Lowest)) is EnumDecl @enum && EnumCarriers.Varying(@enum, targets, native.Carriers) is not null)
            return FindingKind.TargetType;
        if (managed is ManagedEnum || native.Resolve(type, targets.Lowest) is NamedType)
            return FindingKind.EnumWidth;
        return native.Carriers.Value(type, targets) switch
        {
            Carrier { VariesInSize: true } => FindingKind.TargetType,
            Carrier { Type: ManagedPrimitive { Kind: PrimitiveKind.CLong or PrimitiveKind.CULong } } => FindingKind.CLong,
            Carrier { Type: ManagedPrimitive { Kind: PrimitiveKind.NInt or PrimitiveKind.NUInt } } => FindingKind.SizeFamily,
            _ => FindingKind.Width,
        };
    }

    private static bool IsCharacter(CType type, TargetSet targets, NativeView native) =>
        native.Typedefs(type, targets.Lowest).Any(name => name is "wchar_t" or "wint_t" or "char16_t" or "char32_t");
}
