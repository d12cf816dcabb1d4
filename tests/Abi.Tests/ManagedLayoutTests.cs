using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Xunit;

namespace Interop.Abi.Tests;

/// <summary>The layout that is predicted for the machine at hand is the one that the runtime makes.</summary>
public sealed class ManagedLayoutTests
{
    private static readonly Target Here = KnownTargets.Find("linux-x64")!;

    private static ManagedPrimitive P(PrimitiveKind kind) => new(kind);

    private static ManagedStruct Sequential(int pack, long size, params ManagedType[] fields) =>
        new("s", ManagedLayoutKind.Sequential, pack, size, fields.Select((type, i) => new ManagedField($"f{i}", type)).ToEquatableArray());

    [Fact]
    public void Sequential_structs()
    {
        Equal<Plain>(Sequential(0, 0, P(PrimitiveKind.Byte), P(PrimitiveKind.Int16), P(PrimitiveKind.Int32), P(PrimitiveKind.CLong), P(PrimitiveKind.Int64), P(PrimitiveKind.Single), P(PrimitiveKind.Double), P(PrimitiveKind.NInt)));
        Equal<Packed1>(Sequential(1, 0, P(PrimitiveKind.Byte), P(PrimitiveKind.Double), P(PrimitiveKind.Byte)));
        Equal<Packed4>(Sequential(4, 0, P(PrimitiveKind.Byte), P(PrimitiveKind.Double), P(PrimitiveKind.Byte)));
        Equal<Sized>(Sequential(0, 24, P(PrimitiveKind.Int32)));
        Equal<Nested>(Sequential(0, 0, P(PrimitiveKind.Byte), Sequential(1, 0, P(PrimitiveKind.Byte), P(PrimitiveKind.Double), P(PrimitiveKind.Byte)), P(PrimitiveKind.Int16)));
        Equal<WithArray>(Sequential(0, 0, P(PrimitiveKind.Byte), new ManagedInlineArray(P(PrimitiveKind.Int32), 3), P(PrimitiveKind.Byte)));
    }

    [Fact]
    public void Explicit_structs()
    {
        Equal<Union>(new ManagedStruct("u", ManagedLayoutKind.Explicit, 0, 0, new EquatableArray<ManagedField>(
            new ManagedField("i", P(PrimitiveKind.Int32)), new ManagedField("d", P(PrimitiveKind.Double)), new ManagedField("b", P(PrimitiveKind.Byte), 8))));
    }

    /// <summary>{int; double;} is 12 bytes on linux-x86 and 16 elsewhere, in C and in .NET.</summary>
    [Theory]
    [InlineData("linux-x86", 12)]
    [InlineData("win-x86", 16)]
    [InlineData("linux-arm", 16)]
    [InlineData("linux-x64", 16)]
    public void Eight_byte_members_follow_the_platform(string rid, long size) =>
        Assert.Equal(size, ManagedLayout.Of(Sequential(0, 0, P(PrimitiveKind.Int32), P(PrimitiveKind.Double)), KnownTargets.Find(rid)!).Size);

    /// <summary>{byte; Int128;}: 16-aligned by CoreCLR, but for 32-bit Arm; two ulongs to Mono.</summary>
    [Theory]
    [InlineData("linux-x64", 32)]
    [InlineData("win-x64", 32)]
    [InlineData("win-x86", 32)]
    [InlineData("linux-arm", 24)]
    [InlineData("browser-wasm", 24)]
    public void Int128_is_aligned_by_the_runtime(string rid, long size) =>
        Assert.Equal(size, ManagedLayout.Of(Sequential(0, 0, P(PrimitiveKind.Byte), P(PrimitiveKind.Int128)), KnownTargets.Find(rid)!).Size);

    /// <summary>A Size is not rounded up, nor is what it cannot hold.</summary>
    [Theory]
    [InlineData(1, 5)]
    [InlineData(6, 6)]
    [InlineData(0, 8)]
    public void Size_is_taken_as_it_stands(long declared, long size) =>
        Assert.Equal(size, ManagedLayout.Of(Sequential(0, declared, P(PrimitiveKind.Int32), P(PrimitiveKind.Byte)), Here).Size);

    /// <summary>Mono takes a Pack for the least alignment of memory, up to a double's.</summary>
    [Theory]
    [InlineData("linux-x64", 16, StructView.Memory, 1)]
    [InlineData("browser-wasm", 4, StructView.Memory, 4)]
    [InlineData("ios-arm64", 16, StructView.Memory, 8)]
    [InlineData("browser-wasm", 4, StructView.Marshalled, 1)]
    public void A_pack_pads_on_Mono(string rid, int pack, StructView view, long size) =>
        Assert.Equal(size, ManagedLayout.Of(Sequential(pack, 0, P(PrimitiveKind.Byte)), KnownTargets.Find(rid)!, view).Size);

    [Fact]
    public void What_is_not_known_is_null()
    {
        var auto = Sequential(0, 0, P(PrimitiveKind.Int32)) with { Layout = ManagedLayoutKind.Auto };
        Assert.Null(ManagedLayout.TryOf(auto, Here));
        Assert.Null(ManagedLayout.TryOf(Sequential(0, 0, P(PrimitiveKind.Byte), auto), Here));
        Assert.Null(ManagedLayout.TryOf(Sequential(0, 0, [null!]), Here));
        Assert.Null(ManagedLayout.TryOf(Sequential(3, 0, P(PrimitiveKind.Int32)), Here));
        Assert.Null(ManagedLayout.TryOf(new ManagedReference("N.S", "S", StructView.Memory), Here));
        Assert.Null(ManagedLayout.TryOf(new ManagedInlineArray(P(PrimitiveKind.Int32), 0), Here));
        Assert.Null(ManagedLayout.TryOf(new ManagedInlineArray(Sequential(0, 6, P(PrimitiveKind.Int32)), 2), Here));
        Assert.Throws<ArgumentException>(() => ManagedLayout.Of(auto, Here));
    }

    private static void Equal<T>(ManagedStruct type)
        where T : struct
    {
        if (RuntimeInformation.RuntimeIdentifier != Here.Rid && !(OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64))
            return;
        var layout = ManagedLayout.Of(type, Here);
        Assert.Equal(Unsafe.SizeOf<T>(), layout.Size);
        var fields = typeof(T).GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public);
        Assert.Equal(fields.Select(field => Offset<T>(field.Name)), layout.Offsets);
    }

    // Marshal.OffsetOf is the native layout, which for blittable structs is the managed one.
    private static long Offset<T>(string field)
        where T : struct => (long)Marshal.OffsetOf<T>(field);

#pragma warning disable CS0649
    private struct Plain
    {
        public byte A;
        public short B;
        public int C;
        public CLong D;
        public long E;
        public float F;
        public double G;
        public nint H;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct Packed1
    {
        public byte A;
        public double B;
        public byte C;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Packed4
    {
        public byte A;
        public double B;
        public byte C;
    }

    [StructLayout(LayoutKind.Sequential, Size = 24)]
    private struct Sized
    {
        public int A;
    }

    private struct Nested
    {
        public byte A;
        public Packed1 B;
        public short C;
    }

    [InlineArray(3)]
    private struct Three
    {
        public int E;
    }

    private struct WithArray
    {
        public byte A;
        public Three B;
        public byte C;
    }

    [StructLayout(LayoutKind.Explicit)]
    private struct Union
    {
        [FieldOffset(0)]
        public int I;

        [FieldOffset(0)]
        public double D;

        [FieldOffset(8)]
        public byte B;
    }
#pragma warning restore CS0649
}
