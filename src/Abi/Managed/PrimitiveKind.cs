namespace Interop.Abi.Managed;

/// <summary>The types that the runtime itself lays out.</summary>
public enum PrimitiveKind
{
    /// <summary><c>sbyte</c>.</summary>
    SByte,

    /// <summary><c>byte</c>.</summary>
    Byte,

    /// <summary><c>short</c>.</summary>
    Int16,

    /// <summary><c>ushort</c>.</summary>
    UInt16,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>uint</c>.</summary>
    UInt32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>ulong</c>.</summary>
    UInt64,

    /// <summary><c>Int128</c>.</summary>
    Int128,

    /// <summary><c>UInt128</c>.</summary>
    UInt128,

    /// <summary><c>nint</c>.</summary>
    NInt,

    /// <summary><c>nuint</c>.</summary>
    NUInt,

    /// <summary><c>System.Runtime.InteropServices.CLong</c>.</summary>
    CLong,

    /// <summary><c>System.Runtime.InteropServices.CULong</c>.</summary>
    CULong,

    /// <summary><c>System.Half</c>.</summary>
    Half,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>System.Runtime.InteropServices.NFloat</c>: a float where pointers have 4 bytes, else a double.</summary>
    NFloat,

    /// <summary>A pointer or function pointer.</summary>
    Pointer,
}
