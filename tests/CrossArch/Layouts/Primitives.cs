using System.Runtime.InteropServices;
using Interop.Abi.Managed;

namespace Interop.CrossArch.Layouts;

/// <summary>The primitives that the runtime has.</summary>
public static class Primitives
{
    private static readonly Dictionary<PrimitiveKind, Type> Types = new()
    {
        [PrimitiveKind.SByte] = typeof(sbyte),
        [PrimitiveKind.Byte] = typeof(byte),
        [PrimitiveKind.Int16] = typeof(short),
        [PrimitiveKind.UInt16] = typeof(ushort),
        [PrimitiveKind.Int32] = typeof(int),
        [PrimitiveKind.UInt32] = typeof(uint),
        [PrimitiveKind.Int64] = typeof(long),
        [PrimitiveKind.UInt64] = typeof(ulong),
        [PrimitiveKind.NInt] = typeof(IntPtr),
        [PrimitiveKind.NUInt] = typeof(UIntPtr),
        [PrimitiveKind.Single] = typeof(float),
        [PrimitiveKind.Double] = typeof(double),
        [PrimitiveKind.Pointer] = typeof(void).MakePointerType(),
#if NET
        [PrimitiveKind.Int128] = typeof(Int128),
        [PrimitiveKind.UInt128] = typeof(UInt128),
        [PrimitiveKind.CLong] = typeof(CLong),
        [PrimitiveKind.CULong] = typeof(CULong),
        [PrimitiveKind.NFloat] = typeof(NFloat),
        [PrimitiveKind.Half] = typeof(Half),
#endif
    };

    private static readonly Dictionary<PrimitiveKind, Type> Enums = new()
    {
        [PrimitiveKind.SByte] = typeof(EnumSByte),
        [PrimitiveKind.Byte] = typeof(EnumByte),
        [PrimitiveKind.Int16] = typeof(EnumInt16),
        [PrimitiveKind.UInt16] = typeof(EnumUInt16),
        [PrimitiveKind.Int32] = typeof(EnumInt32),
        [PrimitiveKind.UInt32] = typeof(EnumUInt32),
        [PrimitiveKind.Int64] = typeof(EnumInt64),
        [PrimitiveKind.UInt64] = typeof(EnumUInt64),
    };

    /// <summary>What stands for a primitive that older runtimes do not have.</summary>
    public static PrimitiveKind OrOlder(PrimitiveKind kind) => Types.ContainsKey(kind) ? kind : kind switch
    {
        PrimitiveKind.Half => PrimitiveKind.UInt16,
        PrimitiveKind.Int128 or PrimitiveKind.UInt128 => PrimitiveKind.UInt64,
        _ => PrimitiveKind.NInt,
    };

    /// <summary>The type.</summary>
    public static Type TypeOf(PrimitiveKind kind) => Types[kind];

    /// <summary>An enumeration of that type.</summary>
    public static Type EnumOf(PrimitiveKind kind) => Enums[kind];

    public enum EnumSByte : sbyte
    {
        Zero,
    }

    public enum EnumByte : byte
    {
        Zero,
    }

    public enum EnumInt16 : short
    {
        Zero,
    }

    public enum EnumUInt16 : ushort
    {
        Zero,
    }

    public enum EnumInt32
    {
        Zero,
    }

    public enum EnumUInt32 : uint
    {
        Zero,
    }

    public enum EnumInt64 : long
    {
        Zero,
    }

    public enum EnumUInt64 : ulong
    {
        Zero,
    }
}
