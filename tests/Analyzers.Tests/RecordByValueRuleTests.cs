using Xunit;

namespace Interop.Analyzers.Tests;

/// <summary>What stands for a record by value is as bad as the way by which the record travels on the target.</summary>
public sealed class RecordByValueRuleTests
{
    private const string Header = """
        struct handle { int number; };
        struct scale { float factor; };
        struct size { int width, height; };
        struct range { long long low, high; };
        struct vector { double x, y, z; };
        struct wide_bits { char lead; unsigned long long value : 60; } __attribute__((packed));
        struct narrow_bits { char lead; unsigned value : 30; } __attribute__((packed));
        struct outer_bits { struct wide_bits inner; char tail; };
        struct handle handle_of(int number);
        struct scale scale_of(int number);
        struct size size_of(int number);
        int half(struct scale scale);
        long long length(struct range range);
        double norm(struct vector vector);
        int area(struct size size);
        int take_wide(int before, struct wide_bits bits);
        int take_narrow(int before, struct narrow_bits bits);
        int take_outer(int before, struct outer_bits bits);
        struct wide_bits give_wide(void);
        """;

    private const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern";

    [Theory]
    [InlineData("int handle_of(int number)", "linux-x64", "")]
    [InlineData("int handle_of(int number)", "win-x64", "")]
    [InlineData("int handle_of(int number)", "win-x86", "")]
    [InlineData("int handle_of(int number)", "linux-arm", "")]
    [InlineData("int handle_of(int number)", "linux-x86", "ABI2013 Error")]
    [InlineData("int handle_of(int number)", "linux-s390x", "ABI2013 Error")]
    [InlineData("long size_of(int number)", "linux-x64", "")]
    [InlineData("long size_of(int number)", "linux-arm64", "")]
    [InlineData("long size_of(int number)", "win-x86", "")]
    [InlineData("long size_of(int number)", "linux-arm", "ABI2013 Error")]
    [InlineData("int scale_of(int number)", "linux-x64", "ABI2013 Error")]
    [InlineData("int scale_of(int number)", "linux-arm", "ABI2013 Error")]
    [InlineData("int scale_of(int number)", "android-arm", "")]
    [InlineData("int scale_of(int number)", "win-x64", "")]
    [InlineData("float scale_of(int number)", "linux-x64", "")]
    [InlineData("float scale_of(int number)", "linux-arm64", "")]
    [InlineData("float scale_of(int number)", "win-x64", "ABI2013 Error")]
    [InlineData("int half(float scale)", "linux-x64", "")]
    [InlineData("int half(float scale)", "win-x64", "ABI2013 Error")]
    [InlineData("int half(int scale)", "win-x64", "")]
    [InlineData("int half(int scale)", "linux-arm64", "ABI2013 Error")]
    public void A_number_is_wrong_where_the_record_travels_otherwise(string managed, string target, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], Said($"{Import} {managed};", target));

    [Theory]
    [InlineData("length(ref Range range)", "linux-x64", "Error")]
    [InlineData("length(ref Range range)", "linux-arm64", "Error")]
    [InlineData("length(ref Range range)", "linux-riscv64", "Error")]
    [InlineData("length(ref Range range)", "linux-ppc64le", "Error")]
    [InlineData("length(ref Range range)", "win-x64", "Warning")]
    [InlineData("length(ref Range range)", "linux-s390x", "Warning")]
    [InlineData("length(Range* range)", "win-x64", "Warning")]
    [InlineData("length(IntPtr range)", "win-x64", "Warning")]
    [InlineData("length(IntPtr range)", "linux-x64", "Error")]
    [InlineData("norm(ref Vector vector)", "linux-riscv64", "Warning")]
    [InlineData("norm(ref Vector vector)", "linux-loongarch64", "Warning")]
    [InlineData("norm(ref Vector vector)", "linux-arm64", "Error")]
    [InlineData("norm(ref Vector vector)", "linux-x64", "Error")]
    [InlineData("area(ref Size size)", "win-x64", "Error")]
    [InlineData("area(ref Size size)", "linux-s390x", "Error")]
    public void An_address_is_wrong_where_the_record_travels_whole(string managed, string target, string expected)
    {
        var result = managed.Split('(')[0] switch { "length" => "long", "norm" => "double", _ => "int" };
        Assert.Equal(
            [$"ABI3006 {expected}"],
            Said($"struct Range {{ public long low, high; }} struct Vector {{ public double x, y, z; }} struct Size {{ public int width, height; }} {Import} {result} {managed};", target));
    }

    [Theory]
    [InlineData("int take_wide(int before, WideBits bits)", "linux-arm", "ABI2013 Warning")]
    [InlineData("int take_wide(int before, WideBits bits)", "linux-arm64", "")]
    [InlineData("int take_wide(int before, WideBits bits)", "android-arm", "")]
    [InlineData("WideBits give_wide()", "linux-arm", "")]
    [InlineData("int take_narrow(int before, NarrowBits bits)", "linux-arm", "")]
    [InlineData("int take_outer(int before, OuterBits bits)", "linux-arm", "")]
    public void Packed_bits_of_64_are_read_in_two_ways_on_Arm(string managed, string target, string expected) => Assert.Equal(
        expected.Length == 0 ? [] : [expected],
        Said(
            "[StructLayout(LayoutKind.Sequential, Pack = 1)] struct WideBits { public byte lead; public ulong value; }"
                + "[StructLayout(LayoutKind.Sequential, Pack = 1)] struct NarrowBits { public byte lead; public uint value; }"
                + $"[StructLayout(LayoutKind.Sequential, Pack = 1)] struct OuterBits {{ public WideBits inner; public byte tail; }} {Import} {managed};",
            target));

    private static IEnumerable<string> Said(string members, string target) =>
        Analysis.Run(Analysis.Compile(Analysis.Members(members)), [("lib.abi.json", CLibrary.Manifest(Header, [target]))]).Select(one => $"{one.Id} {one.Severity}");
}
