using Xunit;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>Which functions are imported, from where, and how they are called.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("[DllImport(\"lib\")] static extern int F(int x);", "lib!F Ansi (int) -> int")]
    [InlineData("[DllImport(\"lib\", EntryPoint = \"f\")] static extern void F();", "lib!f Ansi () -> void")]
    [InlineData("const string Name = \"li\" + \"b\"; [DllImport(Name, EntryPoint = nameof(Name))] static extern void F();", "lib!Name Ansi () -> void")]
    [InlineData("[DllImport(\"lib\", ExactSpelling = true)] static extern void F();", "lib!F Exact () -> void")]
    [InlineData("[DllImport(\"lib\", CharSet = CharSet.Unicode)] static extern void F();", "lib!F Unicode () -> void")]
    [InlineData("[DllImport(\"lib\", CharSet = CharSet.Auto)] static extern void F();", "lib!F Unicode () -> void")]
    [InlineData("[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl)] static extern void F();", "lib!F Ansi cdecl() -> void")]
    [InlineData("[DllImport(\"lib\", CallingConvention = CallingConvention.StdCall)] static extern void F();", "lib!F Ansi stdcall() -> void")]
    [InlineData("[DllImport(\"lib\", CallingConvention = CallingConvention.ThisCall)] static extern void F();", "lib!F Ansi thiscall() -> void")]
    [InlineData("[DllImport(\"lib\"), UnmanagedCallConv(CallConvs = new[] { typeof(CallConvSuppressGCTransition), typeof(CallConvFastcall) })] static extern void F();", "lib!F Ansi fastcall() -> void")]
    [InlineData("[DllImport(\"lib\")] static extern void F(int x, __arglist);", "lib!F Ansi (int, ...) -> void")]
    [InlineData("[DllImport(\"lib\", PreserveSig = false)] static extern void F(int x);", "lib!F Ansi (int) -> int")]
    [InlineData("[DllImport(\"lib\", PreserveSig = false)] static extern long F(int x);", "lib!F Ansi (int, out(long)) -> int")]
    [InlineData("[DllImport(\"lib\", PreserveSig = false)] static extern Flagged F();", "lib!F Ansi (out(<Flagged marshalled>)) -> int")]
    [InlineData("[DllImport(\"lib\", PreserveSig = false)] [return: MarshalAs(UnmanagedType.LPWStr)] static extern string F();", "lib!F Ansi (out(String.Utf16)) -> int")]
    [InlineData("[LibraryImport(\"lib\")] internal static partial int F(int x);", "lib!F Exact (int) -> int")]
    [InlineData("[LibraryImport(\"lib\", EntryPoint = \"f\"), UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])] internal static partial void F();", "lib!f Exact cdecl() -> void")]
    [InlineData("[LibraryImport(\"lib\")] internal static partial int F(); internal static partial int F() { return G(); [DllImport(\"lib\", EntryPoint = \"F\")] static extern int G(); }", "lib!F Exact () -> int")]
    [InlineData("static void G() { [DllImport(\"lib\")] static extern bool F(char x); }", "lib!F Ansi (char1) -> bool4")]
    [InlineData("static extern void F();", "?")]
    [InlineData("static void F() { }", "?")]
    public void Imports_are_found(string members, string expected) => Assert.Equal(expected, ModelText.Of(CSharp.Members(members).Import()));

    [Fact]
    public void The_import_inside_generated_code_is_no_other_one()
    {
        var code = CSharp.Members("[LibraryImport(\"lib\")] internal static partial int F(); internal static partial int F() { return G(); [DllImport(\"lib\", EntryPoint = \"F\")] static extern int G(); }");
        Assert.Null(code.Reader.Import(code.Method("G")));
    }

    [Fact]
    public void Targets_are_those_of_NativeOnly() => Assert.Equal(
        ["win-x64", "win-x86"],
        CSharp.Members("class NativeOnlyAttribute(params string[] rids) : Attribute { public string[] Rids => rids; } [NativeOnly(\"win-x64\", \"win-x86\"), DllImport(\"lib\")] static extern void F();").Import()!.Targets);

    [Theory]
    [InlineData("[UnmanagedCallersOnly] static bool F(char x, Flagged y) => true;", "(char2, Flagged{On bool1; B byte}) -> bool1")]
    [InlineData("[UnmanagedCallersOnly(CallConvs = new[] { typeof(CallConvStdcall) })] static void F(int x) { }", "stdcall(int) -> void")]
    [InlineData("static void F() { }", "?")]
    public void Methods_that_native_code_calls_get_memory(string member, string expected)
    {
        var code = CSharp.Members(member);
        Assert.Equal(expected, ModelText.Of(code.Reader.Signature(code.Method())));
    }

    [Theory]
    [InlineData("delegate bool D(string x, char y);", "(String.Ansi, char1) -> bool4")]
    [InlineData("[UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void D(nint x);", "cdecl(nint) -> void")]
    [InlineData("[UnmanagedFunctionPointer(CallingConvention.StdCall, CharSet = CharSet.Unicode)] delegate void D(string x, char y);", "stdcall(String.Utf16, char2) -> void")]
    [InlineData("[UnmanagedFunctionPointer(CallingConvention.Cdecl)] [return: MarshalAs(UnmanagedType.U1)] delegate bool D([MarshalAs(UnmanagedType.LPUTF8Str)] string x);", "cdecl(String.Utf8) -> bool1")]
    [InlineData("delegate D D(D x);", "(fn D(fn D?) -> fn D?) -> fn D(fn D?) -> fn D?")]
    [InlineData("struct S { public D Next; } delegate void D(S x);", "(S{Next fn D(<S marshalled>) -> void}) -> void")]
    [InlineData("unsafe struct S { public delegate* unmanaged<S, S> Next; } delegate void D(S x);", "(S{Next fn (<S>) -> <S>}) -> void")]
    [InlineData("class D { }", "?")]
    public void Delegates_are_marshalled_at_run_time(string code, string expected)
    {
        var compiled = new CSharp(code);
        Assert.Equal(expected, ModelText.Of(compiled.Reader.Signature(compiled.Type("D"))));
    }

    [Fact]
    public void The_assembly_of_a_delegate_decides_how_it_is_marshalled()
    {
        var disabled = CSharp.Members("[DllImport(\"lib\")] static extern void F(); delegate bool D(char x);", "[assembly: DisableRuntimeMarshalling]");
        Assert.Equal("(char2) -> bool1", ModelText.Of(disabled.Reader.Signature(disabled.Type("Native+D"))));
        var plain = CSharp.Members("[LibraryImport(\"lib\")] internal static partial void F(D x); internal delegate bool D(char x);");
        Assert.Equal("fn Native.D(char1) -> bool4", ModelText.Of(plain.Parameter()));
    }
}
