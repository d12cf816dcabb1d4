using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// The elements of arrays that the runtime marshals. <c>ArraySubType</c> chooses between the forms of a bool, char or string, and numbers do
/// not heed it (dotnet/runtime, src/coreclr/vm/mlinfo.cpp, ArrayMarshalInfo; tests hold it against <c>Marshal.SizeOf</c>).
/// </summary>
internal static class Elements
{
    /// <summary>What a pointer to the elements points to.</summary>
    public static ManagedType? Behind(TypeRules rules, IArrayTypeSymbol array, in TypeUse use) =>
        Of(array, use) is { } element ? rules.Pointee(element) : null;

    /// <summary>An element that is in a struct itself.</summary>
    public static ManagedType? Inside(TypeRules rules, IArrayTypeSymbol array, in TypeUse use) =>
        Of(array, use) is { } element ? rules.Read(element) : null;

    private static TypeUse? Of(IArrayTypeSymbol array, in TypeUse use)
    {
        var type = array.ElementType;
        // The runtime marshals no arrays of arrays, and none of delegates or other objects but strings.
        if (type.TypeKind is TypeKind.Array || (type.IsReferenceType && type.SpecialType != SpecialType.System_String))
            return null;
        return use with { Type = type, Spec = Heeds(type.SpecialType, use.Spec.ArraySubType) ? use.Spec.Element : MarshalSpec.None };
    }

    private static bool Heeds(SpecialType type, UnmanagedType? subType) => type switch
    {
        SpecialType.System_Boolean => subType is UnmanagedType.U1 or UnmanagedType.I1 or UnmanagedType.VariantBool,
        SpecialType.System_Char => subType is UnmanagedType.U1 or UnmanagedType.I1 or UnmanagedType.U2 or UnmanagedType.I2,
        SpecialType.System_String => subType is not null,
        _ => false,
    };
}
