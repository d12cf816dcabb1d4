using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// The structs of the framework whose layout is documented or fixed by what they stand for. The assemblies that code is compiled against
/// have dummies in place of their private fields.
/// </summary>
internal static class KnownStructs
{
    /// <summary>A DateTime that is marshalled: an OLE automation date (docs: native-interop/type-marshalling).</summary>
    public static ManagedType OleDate { get; } = new ManagedPrimitive(PrimitiveKind.Double);

    /// <summary>A decimal as <c>Currency</c>: COM's CY, which is a struct of 8 bytes.</summary>
    public static ManagedType Currency { get; } = Struct("CY", ("int64", PrimitiveKind.Int64));

    private static readonly ManagedStruct Decimal = Struct(
        "decimal", ("_flags", PrimitiveKind.Int32), ("_hi32", PrimitiveKind.UInt32), ("_lo64", PrimitiveKind.UInt64));

    private static readonly ManagedStruct TimeSpan = Struct("TimeSpan", ("_ticks", PrimitiveKind.Int64));

    private static readonly ManagedStruct Complex = Struct("Complex", ("m_real", PrimitiveKind.Double), ("m_imaginary", PrimitiveKind.Double));

    private static readonly ManagedStruct Guid = Struct(
        "Guid",
        ("_a", PrimitiveKind.Int32),
        ("_b", PrimitiveKind.Int16),
        ("_c", PrimitiveKind.Int16),
        ("_d", PrimitiveKind.Byte),
        ("_e", PrimitiveKind.Byte),
        ("_f", PrimitiveKind.Byte),
        ("_g", PrimitiveKind.Byte),
        ("_h", PrimitiveKind.Byte),
        ("_i", PrimitiveKind.Byte),
        ("_j", PrimitiveKind.Byte),
        ("_k", PrimitiveKind.Byte));

    /// <summary>The layout of a struct of the framework, or null where it is none of these.</summary>
    public static ManagedStruct? Of(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_Decimal
        ? Decimal
        : KnownTypes.Of(type) switch
        {
            KnownType.Guid => Guid,
            KnownType.TimeSpan => TimeSpan,
            KnownType.Complex => Complex,
            _ => null,
        };

    private static ManagedStruct Struct(string name, params (string Name, PrimitiveKind Kind)[] fields) => new(
        name,
        ManagedLayoutKind.Sequential,
        0,
        0,
        fields.Select(field => new ManagedField(field.Name, new ManagedPrimitive(field.Kind))).ToEquatableArray());
}
