using System.Runtime.InteropServices;

namespace Interop.Abi.Tests.Layouts.Passing;

#pragma warning disable CS0649 // Filled as bytes.

internal struct OneFloat
{
    public float A;
}

internal struct OneInt
{
    public int A;
}

internal struct TwoFloats
{
    public float A;
    public float B;
}

internal struct TwoInts
{
    public int A;
    public int B;
}

internal struct OneDouble
{
    public double A;
}

internal struct OneLong
{
    public long A;
}

internal struct FloatInt
{
    public float A;
    public int B;
}

internal struct ThreeFloats
{
    public float A;
    public float B;
    public float C;
}

internal struct ThreeInts
{
    public int A;
    public int B;
    public int C;
}

internal struct FloatsInt
{
    public TwoFloats A;
    public int B;
}

internal struct FourFloats
{
    public float A;
    public TwoFloats B;
    public float C;
}

internal struct TwoDoubles
{
    public double A;
    public double B;
}

internal struct TwoLongs
{
    public long A;
    public long B;
}

internal struct DoubleLong
{
    public double A;
    public long B;
}

internal struct LongDouble
{
    public long A;
    public double B;
}

internal struct FloatsLong
{
    public TwoFloats A;
    public long B;
}

[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct Unaligned
{
    public int A;
    public double B;
    public int C;
}

internal struct ThreeDoubles
{
    public double A;
    public double B;
    public double C;
}

internal struct ThreeLongs
{
    public long A;
    public long B;
    public long C;
}

internal struct FiveFloats
{
    public FourFloats A;
    public float B;
}

internal struct FiveInts
{
    public TwoInts A;
    public ThreeInts B;
}

[StructLayout(LayoutKind.Explicit)]
internal struct FloatOrInt
{
    [FieldOffset(0)]
    public float A;

    [FieldOffset(0)]
    public int B;
}

[StructLayout(LayoutKind.Explicit)]
internal struct ExplicitFloats
{
    [FieldOffset(0)]
    public float A;

    [FieldOffset(4)]
    public float B;
}

[StructLayout(LayoutKind.Explicit)]
internal struct DoubleOrLong
{
    [FieldOffset(0)]
    public double A;

    [FieldOffset(0)]
    public long B;

    [FieldOffset(8)]
    public double C;
}
