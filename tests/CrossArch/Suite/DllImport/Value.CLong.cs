using Conformance;

namespace Interop.CrossArch;

/// <summary>Numbers whose C# type belongs to the dialect of the bindings.</summary>
public static partial class Value
{
    /// <summary>C's long, which refuses what it cannot hold.</summary>
    public static CLong CLong(uint seed, uint k) => NativeLong.SizeOf == 4 ? Int(seed, k) : Long(seed, k);

    public static CULong CULong(uint seed, uint k) => NativeULong.SizeOf == 4 ? UInt(seed, k) : Mix(seed, k);

    public static level Level(uint seed, uint k) => (level)Int(seed, k);

    public static mask Mask(uint seed, uint k) => (mask)UInt(seed, k);

    /// <summary>As wide and as signed as on the running target, which refuses what it cannot hold.</summary>
    public static wchar_t WChar(uint seed, uint k) => NativeMethods.SMALLEST_WCHAR < 0 ? SignedBits(seed, k, wchar_t.SizeOf * 8) : (long)Bits(seed, k, wchar_t.SizeOf * 8);

    public static varying_t Varying(uint seed, uint k) => varying_t.SizeOf == 2 ? (int)Bits(seed, k, 16) : (int)SignedBits(seed, k, varying_t.SizeOf * 8);

    public static small Small(uint seed, uint k) => small.SizeOf == 1 ? Byte(seed, k) : Int(seed, k);
}
