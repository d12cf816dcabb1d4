using Xunit;

namespace Interop.Analyzers.Tests.Calls;

public sealed class MarshalSizeOfTests : RuleTests
{
    private const string Header = """
        #include <stdbool.h>
        #include <stddef.h>
        typedef struct sample { int a; bool b; short c; } sample;
        typedef struct named { unsigned size; int flag; short last; } named;
        typedef struct plain { int a; int b; } plain;
        int use_samples(const sample *samples, size_t size);
        int use_named(named *named, unsigned size);
        int use_plain(const plain *plain, size_t size);
        """;

    /// <summary>8 bytes in memory as in C, and 12 when the runtime marshals it.</summary>
    private const string Sample = """

        struct Sample { public int a; public bool b; public short c; }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int use_samples(Sample* samples, nuint size);
        static void Take(int size) { }
        """;

    /// <summary>12 bytes when the runtime marshals it as in C, and 8 in memory.</summary>
    private const string Named = """

        struct Named { public uint size; public bool flag; public short last; }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int use_named(ref Named named, uint size);
        """;

    [Theory]
    [InlineData("static void Use(Sample* s) => use_samples(s, (nuint)Marshal.SizeOf<Sample>());", "Marshal.SizeOf<Sample>()")]
    [InlineData("static void Use(Sample* s, int n) => use_samples(s, (nuint)(n * Marshal.SizeOf(typeof(Sample))));", "Marshal.SizeOf(typeof(Sample))")]
    [InlineData("static void Use(Sample* s) => use_samples(s, checked((nuint)Marshal.SizeOf(*s)));", "Marshal.SizeOf(*s)")]
    [InlineData("static void Use(Sample* s, int n) { var size = Marshal.SizeOf<Sample>() * n; use_samples(s, (nuint)size); }", "Marshal.SizeOf<Sample>()")]
    public void The_marshalled_size_for_memory(string members, string expected) => SaysAll(Header, members + Sample, "ABI4007 warning " + expected);

    [Theory]
    [InlineData("static void Use(Named n) => use_named(ref n, (uint)sizeof(Named));", "sizeof(Named)")]
    [InlineData("static void Use(Named n) => use_named(ref n, (uint)Unsafe.SizeOf<Named>());", "Unsafe.SizeOf<Named>()")]
    [InlineData("static void Use(Named n) { n.size = (uint)Unsafe.SizeOf<Named>(); }", "Unsafe.SizeOf<Named>()")]
    [InlineData("static IntPtr Make() => Marshal.AllocHGlobal(sizeof(Named));", "sizeof(Named)")]
    [InlineData("static Named Make() => new() { size = (uint)Unsafe.SizeOf<Named>() };", "Unsafe.SizeOf<Named>()")]
    public void The_size_of_memory_for_what_is_marshalled(string members, string expected) => SaysAll(Header, members + Named, "ABI4007 warning " + expected);

    [Theory]
    [InlineData("static void Use(Sample* s, int n) => use_samples(s, (nuint)(n * sizeof(Sample)));")]
    [InlineData("static void Use(Sample* s) => use_samples(s, (nuint)Unsafe.SizeOf<Sample>());")]
    // C does not get the number.
    [InlineData("static int Use() => Marshal.SizeOf<Sample>();")]
    [InlineData("static void Use() => Take(Marshal.SizeOf<Sample>());")]
    [InlineData("static void Use(Sample* s) { if (Marshal.SizeOf<Sample>() > 8) use_samples(s, 8); }")]
    // Too much memory does no harm, and StructureToPtr needs it.
    [InlineData("static IntPtr Use() => Marshal.AllocHGlobal(Marshal.SizeOf<Sample>());")]
    // Both sizes are the same, or nothing says what the struct stands for.
    [InlineData("struct Plain { public int a, b; } [DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern int use_plain(Plain* plain, nuint size); static void Use(Plain* p) => use_plain(p, (nuint)Marshal.SizeOf<Plain>());")]
    [InlineData("struct Own { public int a; public bool b; public short c; } static void Use(Sample* s) => use_samples(s, (nuint)Marshal.SizeOf<Own>());")]
    [InlineData("static void Use(Sample* s) => use_samples(s, sizeof(int));")]
    public void Right_and_unrelated_sizes_are_silent(string members) => SaysAll(Header, members + Sample);

    [Fact]
    public void The_message_has_both_sizes() => Assert.Equal(
        "'Marshal.SizeOf<Sample>()' is 12 bytes for C's 8 on every target, where 'sizeof(Sample)' is C's size of 'struct sample' (lib.h:3)",
        Assert.Single(Messages(Header, "static void Use(Sample* s) => use_samples(s, (nuint)Marshal.SizeOf<Sample>());" + Sample)));
}
