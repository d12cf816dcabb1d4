namespace Interop.Abi.Layout;

/// <summary>A C# type as far as its layout goes.</summary>
public abstract record ManagedType;

/// <summary>A type that the runtime itself lays out.</summary>
/// <param name="Kind">Which.</param>
public sealed record ManagedPrimitive(PrimitiveKind Kind) : ManagedType;

/// <summary>A C# struct.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Layout">Sequential or explicit.</param>
/// <param name="Pack">The <c>Pack</c> of its StructLayout, in bytes; 0 for the default.</param>
/// <param name="Size">The <c>Size</c> of its StructLayout, in bytes; 0 for none.</param>
/// <param name="Fields">Its instance fields in order.</param>
public sealed record ManagedStruct(
    string Name, ManagedLayoutKind Layout, int Pack, long Size, Model.EquatableArray<ManagedField> Fields) : ManagedType;

/// <summary>A struct with <c>[InlineArray]</c>.</summary>
/// <param name="Element">The element.</param>
/// <param name="Count">The number of elements.</param>
public sealed record ManagedInlineArray(ManagedType Element, long Count) : ManagedType;

/// <summary>A field of a C# struct.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Offset">Its <c>FieldOffset</c> in bytes, where the layout is explicit.</param>
public sealed record ManagedField(string Name, ManagedType Type, long Offset = 0);

/// <summary>The <c>LayoutKind</c>s that have a defined layout.</summary>
public enum ManagedLayoutKind
{
    /// <summary><c>LayoutKind.Sequential</c>.</summary>
    Sequential,

    /// <summary><c>LayoutKind.Explicit</c>.</summary>
    Explicit,
}

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

    /// <summary>A pointer or function pointer.</summary>
    Pointer,
}
