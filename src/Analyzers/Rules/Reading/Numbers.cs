using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The types that are one number.</summary>
internal static class Numbers
{
    /// <summary>The number that a type is, or null.</summary>
    public static PrimitiveKind? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_SByte => PrimitiveKind.SByte,
        SpecialType.System_Byte => PrimitiveKind.Byte,
        SpecialType.System_Int16 => PrimitiveKind.Int16,
        SpecialType.System_UInt16 => PrimitiveKind.UInt16,
        SpecialType.System_Int32 => PrimitiveKind.Int32,
        SpecialType.System_UInt32 => PrimitiveKind.UInt32,
        SpecialType.System_Int64 => PrimitiveKind.Int64,
        SpecialType.System_UInt64 => PrimitiveKind.UInt64,
        SpecialType.System_IntPtr => PrimitiveKind.NInt,
        SpecialType.System_UIntPtr => PrimitiveKind.NUInt,
        SpecialType.System_Single => PrimitiveKind.Single,
        SpecialType.System_Double => PrimitiveKind.Double,
        SpecialType.None when type is INamedTypeSymbol { TypeKind: TypeKind.Struct } named => Of(KnownTypes.Of(named)),
        _ => null,
    };

    private static PrimitiveKind? Of(KnownType type) => type switch
    {
        KnownType.CLong => PrimitiveKind.CLong,
        KnownType.CULong => PrimitiveKind.CULong,
        KnownType.NFloat => PrimitiveKind.NFloat,
        KnownType.Half => PrimitiveKind.Half,
        KnownType.Int128 => PrimitiveKind.Int128,
        KnownType.UInt128 => PrimitiveKind.UInt128,
        _ => null,
    };

    /// <summary>
    /// Whether a number may have that <c>MarshalAs</c>: one that says its own width. The runtime throws MarshalDirectiveException for
    /// another (dotnet/runtime, src/coreclr/vm/mlinfo.cpp), and never converts.
    /// </summary>
    public static bool Allow(PrimitiveKind kind, UnmanagedType? type) => type switch
    {
        null => true,
        UnmanagedType.I1 or UnmanagedType.U1 => kind is PrimitiveKind.SByte or PrimitiveKind.Byte,
        UnmanagedType.I2 or UnmanagedType.U2 => kind is PrimitiveKind.Int16 or PrimitiveKind.UInt16,
        UnmanagedType.I4 or UnmanagedType.U4 or UnmanagedType.Error => kind is PrimitiveKind.Int32 or PrimitiveKind.UInt32,
        UnmanagedType.I8 or UnmanagedType.U8 => kind is PrimitiveKind.Int64 or PrimitiveKind.UInt64,
        UnmanagedType.R4 => kind is PrimitiveKind.Single,
        UnmanagedType.R8 => kind is PrimitiveKind.Double,
        UnmanagedType.SysInt or UnmanagedType.SysUInt => kind is PrimitiveKind.NInt or PrimitiveKind.NUInt,
        UnmanagedType.Struct => kind is PrimitiveKind.CLong or PrimitiveKind.CULong or PrimitiveKind.NFloat or PrimitiveKind.Half
            or PrimitiveKind.Int128 or PrimitiveKind.UInt128,
        _ => false,
    };
}
