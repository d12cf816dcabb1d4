using Interop.Abi.Layout;
using Interop.Abi.Targets;
using Interop.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Interop.Abi.Tests.Layouts.Passing;

/// <summary>The register classes of records, against calls from .NET into C.</summary>
public sealed class PassingClassTests(ITestOutputHelper output)
{
    [NeedsFact("gcc", "gcc")]
    public void Structs_reach_C_where_their_classes_are_alike()
    {
        using var folder = new TemporaryFolder();
        var source = folder.Write("passing.c", PassingCalls.Source());
        var library = Path.Combine(folder.Path, "libpassing.so");
        var compiled = Command.Run("gcc", ["-O2", "-shared", "-fPIC", "-o", library, source]);
        Assert.True(compiled.ExitCode == 0, compiled.All);
        var (wrong, alike, different) = PassingCalls.Run(library, KnownTargets.Find("linux-x64")!);
        output.WriteLine($"{alike} pairs of one class, {different} of two");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(alike > 20 && different > 20);
    }

    [Theory]
    [InlineData("linux-x64", 8, "one SSE register", "0f4 4f4")]
    [InlineData("linux-x64", 8, "one general register", "0f4 4i4")]
    [InlineData("linux-x64", 16, "an SSE register and a general register", "0f8 8i4")]
    [InlineData("linux-x64", 16, "two general registers", "0i16")]
    [InlineData("linux-x64", 24, "memory", "0f8 8f8 16f8")]
    [InlineData("linux-x64", 2, "one SSE register", "0f2")]
    [InlineData("osx-arm64", 24, "three double registers", "0f8 8f8 16f8")]
    [InlineData("linux-arm64", 12, "two general registers", "0f4 4f4 8i4")]
    [InlineData("linux-arm64", 20, "memory", "0f4 4f4 8f4 12f4 16f4")]
    [InlineData("linux-arm64", 8, "two float registers", "0f4 0f4 4f4")]
    [InlineData("linux-arm64", 4, "two half-float registers", "0f2 2f2")]
    [InlineData("linux-arm", 16, "four float registers", "0f4 4f4 8f4 12f4")]
    [InlineData("linux-arm", 20, "5 general registers", "0i4 4i4 8i4 12i4 16i4")]
    [InlineData("win-x64", 8, "one general register", "0f4 4f4")]
    [InlineData("win-x64", 16, "memory", "0f8 8f8")]
    public void Names_the_registers(string rid, long size, string expected, string scalars) =>
        Assert.Equal(expected, PassingClass.Of(Scalars(scalars), size, KnownTargets.Find(rid)!)!.ToString());

    [Theory]
    [InlineData("linux-x86", "0f4")]
    [InlineData("linux-riscv64", "0f4")]
    [InlineData("linux-x64", "0f16")]
    [InlineData("linux-arm", "0f2")]
    public void Does_not_guess(string rid, string scalars) => Assert.Null(PassingClass.Of(Scalars(scalars), 16, KnownTargets.Find(rid)!));

    // "4f8" is a floating-point number of 8 bytes at offset 4.
    private static FlatScalar[] Scalars(string text) => [.. text.Split(' ').Select(part => part.Split('f', 'i')).Zip(text.Split(' '), (numbers, part) =>
        new FlatScalar(long.Parse(numbers[0], null), part.Contains('f', StringComparison.Ordinal) ? ScalarClass.Floating : ScalarClass.Integer, int.Parse(numbers[1], null)))];
}
