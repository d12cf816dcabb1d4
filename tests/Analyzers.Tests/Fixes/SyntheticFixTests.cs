using System.Collections.Immutable;
using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>Remedies for places that rules do not reach yet, or seldom: the finding is made by hand.</summary>
public sealed class SyntheticFixTests
{
    private static string Fixed(string members, string marked, RemedyKind kind, string text, DeclarationPart part = DeclarationPart.Name, string name = "")
    {
        var session = FixSession.Open(CLibrary.Manifest("int unused(void);"), Analysis.Members(members));
        session.AssertCompiles();
        var document = session.Solution.Projects.Single().Documents.Single();
        var tree = document.GetSyntaxTreeAsync().GetAwaiter().GetResult()!;
        var at = tree.GetText().ToString().IndexOf(marked, StringComparison.Ordinal);
        var properties = new Dictionary<string, string?>
        {
            [Reporter.RemedyProperty] = kind.ToString(),
            [Reporter.RemedyText] = text,
            [Reporter.PartProperty] = part.ToString(),
            [Reporter.NameProperty] = name,
        };
        var diagnostic = Diagnostic.Create(Descriptors.ABI1001_Width, Location.Create(tree, new TextSpan(at, marked.Length)), properties.ToImmutableDictionary());
        var action = FixSession.Offers(document, diagnostic) is [var first, ..] ? first : null;
        return action is null ? "nothing" : session.Apply(action).Texts[0].Split("{\n", 2)[1].Split("\n}")[0];
    }

    [Theory]
    [InlineData("unmanaged[Stdcall]<int, void>", "Cdecl", "unmanaged[Cdecl]<int, void>")]
    [InlineData("unmanaged<int, void>", "Cdecl", "unmanaged[Cdecl]<int, void>")]
    [InlineData("unmanaged[Cdecl]<int, void>", "PlatformDefault", "unmanaged<int, void>")]
    public void The_convention_of_a_function_pointer(string before, string convention, string after) => Assert.Equal(
        $"struct Calls {{ public delegate* {after} Call; }}",
        Fixed($"struct Calls {{ public delegate* {before} Call; }}", before, RemedyKind.Convention, convention, DeclarationPart.Field, "Call"));

    [Theory]
    [InlineData("[UnmanagedCallersOnly]", "[UnmanagedCallersOnly(CallConvs = new[] { typeof(CallConvCdecl) })]")]
    [InlineData("[UnmanagedCallersOnly(CallConvs = [typeof(CallConvStdcall)], EntryPoint = \"f\")]", "[UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)], EntryPoint = \"f\")]")]
    public void The_convention_of_a_method_that_C_calls(string before, string after) => Assert.Equal(
        $"{after} static void On() {{ }}", Fixed($"{before} static void On() {{ }}", "On", RemedyKind.Convention, "Cdecl"));

    [Theory]
    [InlineData("int @event", "[DllImport(\"lib\")] static extern void f(nuint @event);")]
    [InlineData("[MarshalAs(UnmanagedType.I4)] int x", "[DllImport(\"lib\")] static extern void f(nuint x);")]
    [InlineData("[Optional, MarshalAs(UnmanagedType.I4)] int x", "[DllImport(\"lib\")] static extern void f([Optional] nuint x);")]
    [InlineData("[Out] out int x", "[DllImport(\"lib\")] static extern void f(nuint x);")]
    public void The_attributes_of_a_parameter(string before, string after) =>
        Assert.Equal(after, Fixed($"[DllImport(\"lib\")] static extern void f({before});", "int", RemedyKind.Type, "nuint", DeclarationPart.Parameter));

    [Fact]
    public void A_pointer_and_its_uses() => Assert.Equal(
        "[DllImport(\"lib\")] static extern byte* f(int n); static nint F(int n) { var a = (int)(nint)f(n); f(1); return (int)(nint)f(2) + a; }",
        Fixed("[DllImport(\"lib\")] static extern int f(int n); static nint F(int n) { var a = f(n); f(1); return f(2) + a; }", "int", RemedyKind.Type, "byte*", DeclarationPart.Result));

    [Fact]
    public void A_pointer_and_its_arguments() => Assert.Equal(
        "[DllImport(\"lib\")] static extern void f(byte* x); static void F(int n, IntPtr p, byte* b, long l) { f((byte*)n); f((byte*)p); f((byte*)(IntPtr)l); f((byte*)0); f((byte*)(IntPtr)b); }",
        Fixed("[DllImport(\"lib\")] static extern void f(IntPtr x); static void F(int n, IntPtr p, byte* b, long l) { f(n); f(p); f((IntPtr)l); f(0); f((IntPtr)b); }", "IntPtr", RemedyKind.Type, "byte*", DeclarationPart.Parameter));

    [Theory]
    [InlineData("nosuchtype", "nothing")]
    [InlineData("int x", "nothing")]
    [InlineData("int<", "nothing")]
    [InlineData("ref nuint", "nothing")]
    [InlineData("int", "nothing")]
    [InlineData("nosuchtype*", "void*")]
    [InlineData("nosuchtype**", "void**")]
    [InlineData("delegate* unmanaged[Cdecl]<nosuchtype*, CLong, void>", "delegate* unmanaged[Cdecl]<void*, CLong, void>")]
    [InlineData("delegate* unmanaged[Cdecl]<nosuchtype, void>", "void*")]
    public void Types_are_what_the_code_can_name(string type, string written) =>
        Assert.Equal(written == "nothing" ? written : $"[DllImport(\"lib\")] static extern void f({written} x);", Fixed("[DllImport(\"lib\")] static extern void f(int x);", "int", RemedyKind.Type, type, DeclarationPart.Parameter));

    [Theory]
    [InlineData("struct S { int a; }", "long b", "a", "struct S { int a; long b; }")]
    [InlineData("struct S { public int a, c; public int d; }", "long b", "a", "struct S { public int a; public long b; public int c; public int d; }")]
    [InlineData("struct S { public readonly int a; int c; }", "nint @class", "", "nothing")]
    [InlineData("struct S { public readonly int a; int c; }", "nint class", "", "struct S { public readonly int a; int c; nint @class; }")]
    [InlineData("struct S { public int a; }", "int a", "a", "nothing")]
    [InlineData("struct S { public int a; }", "nosuchtype b", "a", "nothing")]
    [InlineData("[StructLayout(LayoutKind.Explicit)] struct S { [FieldOffset(0)] public int a; }", "int b", "a", "nothing")]
    public void Fields_are_added_where_they_can_be(string before, string field, string neighbour, string after) =>
        Assert.Equal(after, Fixed(before, "struct S", RemedyKind.AddField, field, DeclarationPart.Field, neighbour));

    [Theory]
    [InlineData("static void F(delegate* unmanaged<int, void> x) { }")]
    [InlineData("[UnmanagedCallersOnly] static void F(int x) { }")]
    [InlineData("static void F(int x) => x.ToString();")]
    [InlineData("abstract class A { public abstract void F(int x); }")]
    [InlineData("public partial interface I { void F(int x); }")]
    [InlineData("class V { public virtual void F(int x) { } }")]
    public void What_is_no_import_keeps_its_signature(string members) => Assert.Equal("nothing", Fixed(members, "int", RemedyKind.Type, "nuint", DeclarationPart.Parameter));

    [Fact]
    public void A_field_in_all_its_uses() => Assert.Equal(
        "struct S { public CLong a; } static long F(S s) { s.a = new CLong(3); s = s with { a = new CLong((nint)F(s)) }; var t = new { b = (long)s.a.Value }; return (long)s.a.Value + t.b; }",
        Fixed("struct S { public long a; } static long F(S s) { s.a = 3; s = s with { a = F(s) }; var t = new { b = s.a }; return s.a + t.b; }", "long", RemedyKind.Type, "CLong", DeclarationPart.Field, "a"));

    [Theory]
    [InlineData("static void F(S s) { s.a++; }")]
    [InlineData("static void F(S s) { s.a += 2; }")]
    [InlineData("static void F(S s) { var p = &s.a; }")]
    [InlineData("static bool F(S s) => s is { a: 3 };")]
    [InlineData("static object F(S s) => new { s.a };")]
    [InlineData("static void F(S s) { (s.a, _) = (1, 2); }")]
    [InlineData("static ref long F(ref S s) => ref s.a;")]
    public void A_field_whose_uses_would_not_compile_stays(string use) => Assert.Equal("nothing", Fixed("struct S { public long a; } " + use, "long", RemedyKind.Type, "CLong", DeclarationPart.Field, "a"));

    [Theory]
    [InlineData("static void F(bool b) { while (f(out n) > 0) { } }")]
    [InlineData("static void F(bool b) { if (b && f(out n) > 0) { } }")]
    [InlineData("static int F(bool b) => f(out n);")]
    [InlineData("static int F(bool b) { Func<int> g = () => f(out n); return g(); }")]
    [InlineData("static int F(int[] b) => f(out b[F(b)]);")]
    public void A_call_that_has_no_place_for_a_temporary_needs_the_overload(string use) => Assert.Contains(
        "f(out int x) { var result = fNative(out nuint xNative); x = (int)xNative; return result; }",
        Fixed($"[DllImport(\"lib\")] static extern byte f(out int x); static int n; {use}", "int", RemedyKind.Type, "out nuint", DeclarationPart.Parameter));
}
