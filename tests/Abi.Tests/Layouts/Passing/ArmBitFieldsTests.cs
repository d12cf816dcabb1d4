using Interop.Abi.Layout;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Testing;
using Xunit;

namespace Interop.Abi.Tests.Layouts.Passing;

/// <summary>The records of which the compilers of 32-bit Arm do not agree, against both of them.</summary>
public sealed class ArmBitFieldsTests
{
    private const string Packed = "struct __attribute__((packed)) s";

    private static readonly Target Arm = KnownTargets.Find("linux-arm")!;

    /// <summary>The record between two numbers takes two registers: from an even one on, the number behind it has none left.</summary>
    [NeedsTheory("arm-linux-gnueabihf-gcc", "gcc-arm-linux-gnueabihf")]
    [InlineData(Packed + " { int a; unsigned long long b : 20; };", 1, true, "int", "wide:20")]
    [InlineData(Packed + " { int a; unsigned long long b : 32; };", 1, true, "int", "wide:32")]
    [InlineData(Packed + " { unsigned long long b : 64; };", 1, true, "wide:64")]
    [InlineData(Packed + " { int a; unsigned long long : 20; };", 1, true, "int", "wide:20")]
    [InlineData("struct s { int a; unsigned long long b : 20 __attribute__((packed)); };", 4, true, "int", "wide:20")]
    [InlineData("#pragma pack(4)\nstruct s { unsigned long long b : 32; int a; };", 4, true, "wide:32", "int")]
    [InlineData("union __attribute__((packed)) u { unsigned long long b : 60; int a; };\n#define s_ union u", 1, true, "wide:60", "int")]
    [InlineData("struct s { int a; unsigned long long b : 20; };", 8, false, "int", "wide:20")]
    [InlineData(Packed + " { int a; unsigned b : 20; };", 1, false, "int", "int:20")]
    [InlineData(Packed + " { unsigned long long b; };", 1, false, "wide")]
    [InlineData("struct __attribute__((packed)) t { unsigned long long b : 60; }; struct s { struct t t; };", 1, false, "record")]
    public void Are_read_in_two_ways_where_the_compilers_do_not_agree(string c, int alignment, bool expected, params string[] fields)
    {
        var source = $"{c}\n#ifndef s_\n#define s_ struct s\n#endif\n_Static_assert(_Alignof(s_) == {alignment}, \"\");\nint behind(int before, s_ value, int behind) {{ return behind; }}\n";
        var (gcc, clang) = (HasRegister(source, "arm-linux-gnueabihf-gcc"), HasRegister(source, "clang-19", "--target=" + Arm.Triple));
        Assert.Equal(expected, gcc != clang);
        var targets = TargetSet.Of(0);
        var record = new RecordDecl(
            "s", RecordTag.Struct, RecordNaming.Tag, PerTarget<EquatableArray<Field>>.Same(fields.Select(Read).ToEquatableArray(), targets),
            PerTarget<RecordLayout>.Same(new RecordLayout(8, alignment, fields.Select(_ => 0L).ToEquatableArray()), targets));
        Assert.Equal(expected, ArmBitFields.AreReadInTwoWays(record, 0, Arm, type => type is BuiltinType builtin ? NativeScalar.Of(builtin.Kind, Arm.Facts) : null));
        Assert.False(ArmBitFields.AreReadInTwoWays(record, 0, KnownTargets.Find("linux-arm64")!, type => type is BuiltinType builtin ? NativeScalar.Of(builtin.Kind, Arm.Facts) : null));
    }

    private static bool HasRegister(string source, string program, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var result = Command.Run(program, [.. arguments, "-O2", "-w", "-Wno-psabi", "-S", "-o", folder.At("code.s"), folder.Write("code.c", source)]);
        return result.ExitCode == 0 ? !File.ReadAllText(folder.At("code.s")).Contains("ldr", StringComparison.Ordinal) : throw new InvalidOperationException(result.All);
    }

    private static Field Read(string text) => text.Split(':') is [var type, .. var bits]
        ? new Field("m", type == "record" ? new NamedType("struct t") : new BuiltinType(type == "wide" ? BuiltinKind.ULongLong : BuiltinKind.Int), bits.Length == 0 ? null : int.Parse(bits[0], null))
        : throw new ArgumentException(text);
}
