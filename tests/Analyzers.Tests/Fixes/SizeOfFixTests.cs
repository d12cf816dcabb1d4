using Interop.Analyzers.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>The size of a struct's memory for that of its marshalled copy, and the reverse.</summary>
public sealed class SizeOfFixTests : FixTests
{
    private const string Header = """
        #include <stdbool.h>
        #include <stddef.h>
        typedef struct sample { int a; bool b; short c; } sample;
        int use_samples(const sample *samples, size_t size);
        typedef struct text { int a; int b; int size; } text;
        int use_text(text *text, int size);
        """;

    [Fact]
    public void The_size_of_memory() => Becomes(Header, $$"""
        struct Sample { public int a; public bool b; public short c; }
        {{Import}} static extern int use_samples(Sample* samples, nuint size);
        static int Use(Sample* samples, int count) => use_samples(samples, (nuint)(count * Marshal.SizeOf(typeof(Sample))));
        """, $$"""
        struct Sample { public int a; public bool b; public short c; }
        {{Import}} static extern int use_samples(Sample* samples, nuint size);
        static int Use(Sample* samples, int count) => use_samples(samples, (nuint)(count * sizeof(Sample)));
        """);

    [Fact]
    public void Where_nothing_is_unsafe() => Assert.Contains("(nuint)System.Runtime.CompilerServices.Unsafe.SizeOf<Sample>()", RepairAll(FixSession.Open(CLibrary.Manifest(Header), $$"""
        using System.Runtime.InteropServices;
        struct Sample { public int a; public bool b; public short c; }
        static class Native
        {
            {{Import}} static extern unsafe int use_samples(Sample* samples, nuint size);
            static int Size() => Use((nuint)Marshal.SizeOf<Sample>());
            static unsafe int Use(nuint size) => use_samples(null, size);
            static nuint Both() => Native2.Take((nuint)Marshal.SizeOf<Sample>());
        }
        static class Native2
        {
            internal static nuint Take(nuint size) => size;
            [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "use_samples")] static extern int Raw(System.IntPtr samples, nuint size);
            static int Call() => Raw(0, (nuint)Marshal.SizeOf<Sample>());
        }
        """)).Texts[0], StringComparison.Ordinal);

    [Fact]
    public void The_size_of_a_copy() => Becomes(Header, $$"""
        struct Text { public bool A, B; public int Size; }
        {{Import}} static extern int use_text(ref Text text, int size);
        static int Use(ref Text text) => use_text(ref text, Unsafe.SizeOf<Text>());
        """, $$"""
        struct Text { public bool A, B; public int Size; }
        {{Import}} static extern int use_text(ref Text text, int size);
        static int Use(ref Text text) => use_text(ref text, Marshal.SizeOf<Text>());
        """);

    [Fact]
    public void All_at_once()
    {
        var session = FixSession.Open(CLibrary.Manifest(Header), Analysis.Members($$"""
            struct Sample { public int a; public bool b; public short c; }
            {{Import}} static extern int use_samples(Sample* samples, nuint size);
            static int One(Sample* samples) => use_samples(samples, (nuint)Marshal.SizeOf<Sample>());
            static int Two(Sample* samples) => use_samples(samples, 2 * (nuint)Marshal.SizeOf<Sample>());
            """));
        var (document, diagnostic) = session.Diagnostics[0];
        Assert.Empty(session.ApplyAll(document, diagnostic, FixAllScope.Document, RemedyFixProvider.KeyOf(RemedyAction.Change)).Diagnostics);
    }
}
