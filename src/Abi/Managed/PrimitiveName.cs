namespace Interop.Abi.Managed;

/// <summary>How C# calls primitives.</summary>
public static class PrimitiveName
{
    /// <summary>The name; a pointer is an integer of its width.</summary>
    public static string Of(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.SByte => "sbyte",
        PrimitiveKind.Byte => "byte",
        PrimitiveKind.Int16 => "short",
        PrimitiveKind.UInt16 => "ushort",
        PrimitiveKind.Int32 => "int",
        PrimitiveKind.UInt32 => "uint",
        PrimitiveKind.Int64 => "long",
        PrimitiveKind.UInt64 => "ulong",
        PrimitiveKind.NInt => "nint",
        PrimitiveKind.NUInt => "nuint",
        PrimitiveKind.CLong => "CLong",
        PrimitiveKind.CULong => "CULong",
        PrimitiveKind.Int128 => "Int128",
        PrimitiveKind.UInt128 => "UInt128",
        PrimitiveKind.Half => "Half",
        PrimitiveKind.Single => "float",
        PrimitiveKind.Double => "double",
        PrimitiveKind.NFloat => "NFloat",
        PrimitiveKind.Pointer => "nint",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
