using Interop.Analyzers.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>All findings of a kind at once.</summary>
public sealed class FixAllTests : FixTests
{
    private const string Header = """
        #include <stdbool.h>
        #include <stddef.h>
        long sum(long a, long b, size_t n);
        bool both(bool a, bool b);
        struct pair { int first; long long second; };
        int use_pair(struct pair *pair);
        enum color { COLOR_RED = 3, COLOR_GREEN, COLOR_BLUE };
        int use_color(enum color *color);
        """;

    private static string File(string members) => $$"""
        using System.Runtime.InteropServices;
        static unsafe class Native
        {
        {{members}}
        }
        """;

    private static IReadOnlyList<string> All(FixAllScope scope, params string[] files) => All(scope, RemedyFixProvider.KeyOf(RemedyAction.Change), FixSession.Open(CLibrary.Manifest(Header), files));

    private static IReadOnlyList<string> All(FixAllScope scope, string key, FixSession session)
    {
        session.AssertCompiles();
        var (document, diagnostic) = session.Diagnostics[0];
        return session.ApplyAll(document, diagnostic, scope, key).Texts;
    }

    [Fact]
    public void Several_parameters_of_a_declaration_and_its_calls() => Assert.Equal([File($$"""
        {{Import}} internal static extern CLong sum(CLong a, CLong b, nuint n);
        static int Use(int x) => (int)sum(new CLong(x), new CLong((int)sum(new CLong(1), new CLong(2), 3).Value), (nuint)x).Value;
        """)], All(FixAllScope.Document, File($$"""
        {{Import}} internal static extern int sum(int a, int b, int n);
        static int Use(int x) => sum(x, sum(1, 2, 3), x);
        """)));

    [Fact]
    public void Bools_of_a_declaration() => Assert.Equal([File($$"""
        {{Import}} [return: MarshalAs(UnmanagedType.U1)] static extern bool both([MarshalAs(UnmanagedType.U1)] bool a, [MarshalAs(UnmanagedType.U1)] bool b);
        """)], All(FixAllScope.Document, File($$"""
        {{Import}} static extern bool both(bool a, bool b);
        """)));

    [Fact]
    public void Fields_of_one_declaration() => Assert.Equal([File($$"""
        struct Pair { public int First; public long Second; }
        {{Import}} static extern int use_pair(Pair* pair);
        """)], All(FixAllScope.Document, File($$"""
        struct Pair { public long First, Second; }
        {{Import}} static extern int use_pair(Pair* pair);
        """)));

    /// <summary>dotnet format has no key where its first finding has no remedy.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("Interop.Change")]
    public void Remedies_of_all_kinds(string? key) => Assert.Equal([File($$"""
        {{Import}} [return: MarshalAs(UnmanagedType.U1)] static extern bool both([MarshalAs(UnmanagedType.U1)] bool a, [MarshalAs(UnmanagedType.U1)] bool b);
        {{Import}} static extern CLong sum(CLong a, CLong b, nuint n);
        """)], All(FixAllScope.Solution, key!, FixSession.Open(CLibrary.Manifest(Header), File($$"""
        {{Import}} static extern bool both(bool a, bool b);
        {{Import}} static extern int sum(int a, CLong b, nuint n);
        """))));

    [Fact]
    public void Members_of_an_enumeration() => Assert.Equal([File($$"""
        enum Color { Red = 3, Green = 4, Blue = 5 }
        {{Import}} static extern int use_color(Color* color);
        """)], All(FixAllScope.Document, File($$"""
        enum Color { Red, Green, Blue }
        {{Import}} static extern int use_color(Color* color);
        """)));

    [Fact]
    public void Calls_in_another_file_and_another_project()
    {
        var session = FixSession.Open(CLibrary.Manifest(Header),
            File(""), File($"{Import} public static extern int sum(int a, int b, nuint n);").Replace("static unsafe class Native", "public static unsafe class Sums"),
            "static class User { static int Use(int x) => Sums.sum(x, 1, 2); }")
            .AddProject("static class Far { static long Use() => Sums.sum(4, 5, 6); }");
        var texts = All(FixAllScope.Project, RemedyFixProvider.KeyOf(RemedyAction.Change), session with { Solution = session.Solution });
        Assert.Contains("public static extern CLong sum(CLong a, CLong b, nuint n);", texts[1]);
        Assert.Equal("static class User { static int Use(int x) => (int)Sums.sum(new System.Runtime.InteropServices.CLong(x), new System.Runtime.InteropServices.CLong(1), 2).Value; }", texts[2]);
        Assert.Equal("static class Far { static long Use() => Sums.sum(new System.Runtime.InteropServices.CLong(4), new System.Runtime.InteropServices.CLong(5), 6).Value; }", texts[3]);
    }

    [Fact]
    public void A_solution()
    {
        var texts = All(FixAllScope.Solution, File($"{Import} internal static extern int sum(CLong a, CLong b, nuint n);"), File($"{Import} static extern CLong sum(CLong a, int b, uint n);").Replace("class Native", "class Other"));
        Assert.Contains("extern CLong sum(CLong a, CLong b, nuint n)", texts[0]);
        Assert.Contains("extern CLong sum(CLong a, CLong b, nuint n)", texts[1]);
    }

    [Fact]
    public void A_document_alone()
    {
        var texts = All(FixAllScope.Document, File($"{Import} internal static extern int sum(CLong a, CLong b, nuint n);"), File($"{Import} static extern CLong sum(CLong a, int b, uint n);").Replace("class Native", "class Other"));
        Assert.Contains("extern CLong sum(CLong a, CLong b, nuint n)", texts[0]);
        Assert.Contains("extern CLong sum(CLong a, int b, uint n)", texts[1]);
    }

    [Fact]
    public void An_overload_for_all_parameters() => Assert.Equal([File($$"""
        static int sum(int a, int b, int n) => (int)sumNative(new CLong(a), new CLong(b), (nuint)n).Value;
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl, EntryPoint = "sum")] private static extern CLong sumNative(CLong a, CLong b, nuint n);
        """)], All(FixAllScope.Document, RemedyFixProvider.KeyOf(RemedyAction.Split), FixSession.Open(CLibrary.Manifest(Header), File($$"""
        {{Import}} static extern int sum(int a, int b, int n);
        """))));
}
