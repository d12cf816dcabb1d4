#pragma warning disable // The compiler never sees these fields used: the runtime lays them out, and the reader reads this file.
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Interop.Analyzers.Tests.Reading.Layouts;

/// <summary>Structs that the reader's model is held against the runtime with: every nested type is one.</summary>
internal static unsafe class Structs
{
    struct Bools { public bool A; public bool B; }
    struct BoolsAs { [MarshalAs(UnmanagedType.U1)] public bool A; [MarshalAs(UnmanagedType.I1)] public bool B; [MarshalAs(UnmanagedType.Bool)] public bool C; }
    struct Chars { public char A; public char B; }
    struct CharsAs { [MarshalAs(UnmanagedType.U2)] public char A; [MarshalAs(UnmanagedType.U1)] public char B; }
    [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct WideChars { public char A; public byte B; }
    [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Auto)] struct AutoChars { public char A; public byte B; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 7)] public string C; }
    struct BoolArray { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public bool[] A; }
    struct BoolArrayU1 { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3, ArraySubType = UnmanagedType.U1)] public bool[] A; }
    struct BoolArrayI1 { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3, ArraySubType = UnmanagedType.I1)] public bool[] A; }
    struct BoolArrayBool { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3, ArraySubType = UnmanagedType.Bool)] public bool[] A; }
    struct IntArrayU2 { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3, ArraySubType = UnmanagedType.U2)] public int[] A; }
    struct IntArrayOne { [MarshalAs(UnmanagedType.ByValArray)] public int[] A; }
    struct CharArray { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public char[] A; }
    struct CharArrayU2 { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3, ArraySubType = UnmanagedType.U2)] public char[] A; }
    [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct WideCharArray { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public char[] A; }
    [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct WideCharArrayU1 { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3, ArraySubType = UnmanagedType.U1)] public char[] A; }
    struct StringArray { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public string[] A; }
    struct ActionArray { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public Action[] A; }
    struct PointerArray { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public nint[] A; public byte B; }
    struct GuidArray { public byte A; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public Guid[] B; }
    struct StructArray { public byte A; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public Bools[] B; }
    enum Small : byte { A }
    struct EnumArray { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public Small[] A; }
    struct Enums { public Small A; public DayOfWeek B; }
    struct EnumAs { [MarshalAs(UnmanagedType.U4)] public Small A; }
    struct IntAs { [MarshalAs(UnmanagedType.I2)] public int A; }
    struct ErrorInt { [MarshalAs(UnmanagedType.Error)] public int A; }
    struct PlainArray { public bool[] A; }
    struct PointerToArray { [MarshalAs(UnmanagedType.LPArray)] public int[] A; }
    struct Text { [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 5)] public string A; public byte B; }
    [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct WideText { [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 5)] public string A; public byte B; }
    struct Strings { public string A; public byte B; [MarshalAs(UnmanagedType.LPUTF8Str)] public string C; [MarshalAs(UnmanagedType.BStr)] public string D; }
    struct StringAs { [MarshalAs(UnmanagedType.I4)] public string A; }
    struct Builders { public System.Text.StringBuilder A; }
    struct Callbacks { public Action A; public byte B; public delegate* unmanaged<int, void> C; }
    struct GenericCallback { public Action<int> A; }
    struct Decimals { public decimal A; public byte B; }
    struct Currencies { [MarshalAs(UnmanagedType.Currency)] public decimal A; public byte B; }
    struct Dates { public DateTime A; public byte B; }
    struct Times { public byte A; public TimeSpan B; }
    struct Guids { public byte A; public Guid B; }
    struct GuidAs { [MarshalAs(UnmanagedType.LPStruct)] public Guid A; }
    struct Halves { public Half A; public byte B; }
    struct Wides { public byte A; public Int128 B; }
    struct Complexes { public byte A; public Complex B; }
    struct Vectors { public byte A; public Vector3 B; public Matrix4x4 C; }
    struct Longs { public byte A; public CLong B; public byte C; public CULong D; public NFloat E; }
    struct Handles { public byte A; public Microsoft.Win32.SafeHandles.SafeFileHandle B; }
    struct HandleRefs { public HandleRef A; }
    struct Tuples { public (byte, int) A; }
    [StructLayout(LayoutKind.Sequential)] class Layered { public int A; public byte B; }
    [StructLayout(LayoutKind.Sequential)] class Derived : Layered { public byte C; }
    struct LayeredInside { public byte A; public Layered B; }
    struct FixedBools { public fixed bool A[3]; public bool B; }
    struct FixedChars { public byte A; public fixed char B[3]; public bool C; }
    [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct WideFixedChars { public byte A; public fixed char B[3]; public bool C; }
    struct FixedInts { public fixed int A[3]; public bool B; }
    struct FixedOnly { public byte A; public fixed long B[2]; }
    [InlineArray(3)] struct Ints { int e; }
    [InlineArray(3)] struct InlineBools { bool e; }
    struct IntsInside { public byte A; public Ints B; public bool C; }
    struct BoolsInside { public byte A; public InlineBools B; }
    [StructLayout(LayoutKind.Auto)] struct Auto { public byte A; public int B; }
    struct Pair<T> { public T A; public byte B; }
    struct PairInside { public Pair<int> A; public bool B; }
    struct BoolPairInside { public Pair<bool> A; public bool B; }
    record struct Positional(byte A, long B) { public byte C; }
    struct Properties { public byte A { get; set; } public long B; public bool C { get; set; } public static int D { get; set; } }
    struct Empty { }
    struct EmptyInside { public byte A; public Empty B; public int C; }
    struct Pointers { public byte A; public int* B; public void* C; public nint D; public UIntPtr E; }
    [StructLayout(LayoutKind.Sequential, Pack = 1)] struct Packed { public byte A; public int B; public bool C; }
    [StructLayout(LayoutKind.Sequential, Pack = 2)] struct PackedInside { public byte A; public Packed B; public long C; }
    [StructLayout(LayoutKind.Sequential, Size = 40)] struct Sized { public byte A; public bool B; }
    [StructLayout(LayoutKind.Explicit)] struct Union { [FieldOffset(0)] public int A; [FieldOffset(0)] public double B; [FieldOffset(4)] public byte C; }
    [StructLayout(LayoutKind.Explicit, Size = 20)] struct SizedUnion { [FieldOffset(0)] public int A; [FieldOffset(6)] public bool B; }
    struct Floats { public float A; public double B; public byte C; }
    partial struct OnePart { public byte A; public int B; }
    partial struct OnePart { public int Sum => A + B; }
    struct SafeNested { public Bools A; public Text B; public Chars C; }
}
