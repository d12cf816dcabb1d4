using Interop.Abi.Managed;
using Interop.Abi.Model;
using Xunit;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>What structs, enumerations and constants become, beside what the runtime itself confirms.</summary>
public sealed class StructTests
{
    [Theory]
    [InlineData("struct S { public int A; private long _b; static int C; const int D = 1; }", "S{A int; _b long}")]
    [InlineData("unsafe struct S { public S* Next; public fixed byte Name[16]; }", "S{Next raw(<S>); Name byte[16]}")]
    [InlineData("struct S { public bool A; public char B; }", "S{A bool1; B char2}")]
    [InlineData("[StructLayout(LayoutKind.Explicit, Size = 8)] struct S { [FieldOffset(0)] public int A; [FieldOffset(4)] public float B; }", "S explicit size=8{A int@0; B float@4}")]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 1)] struct S { public byte A; }", "S pack=1{A byte}")]
    [InlineData("[StructLayout(LayoutKind.Auto)] struct S { public byte A; }", "S auto{A byte}")]
    [InlineData("[StructLayout((short)0)] struct S { public byte A; }", "S{A byte}")]
    [InlineData("struct S { public string A; public int B; }", "S{A ?; B int}")]
    [InlineData("struct S { public Four A; public Point B; }", "S{A int[4]; B Point{X int; Y int}}")]
    [InlineData("[InlineArray(3)] struct S { Point _first; }", "S{_first Point{X int; Y int}[3]}")]
    [InlineData("[InlineArray(0)] struct S { int _first; }", "S{_first ?}")]
    [InlineData("struct S { public int A { get; set; } public int B => A; }", "S{A int}")]
    [InlineData("readonly record struct S(byte A, int B);", "S{A byte; B int}")]
    [InlineData("struct S(int a) { public int B = a; }", "?")]
    [InlineData("struct S { public event Action E; }", "?")]
    [InlineData("partial struct S { public int A; } partial struct S { public int B; }", "?")]
    [InlineData("[StructLayout(LayoutKind.Explicit)] partial struct S { [FieldOffset(0)] public int A; } partial struct S { [FieldOffset(4)] public int B; }", "S explicit{A int@0; B int@4}")]
    [InlineData("ref struct S { public int A; }", "?")]
    [InlineData("struct S { public S A; }", "S{A ?}")]
    [InlineData("struct S { public T A; } struct T { public S B; }", "S{A T{B ?}}")]
    [InlineData("struct S { public int? A; public Undeclared B; }", "S{A ?; B ?}")]
    [InlineData("struct S { public Level A; public CLong B; public nint C; }", "S{A Level:byte; B CLong; C nint}")]
    [InlineData("class S { public int A; }", "?")]
    [InlineData("interface S { }", "?")]
    public void Memory_is_the_fields_in_order(string code, string expected)
    {
        var compiled = new CSharp(code);
        Assert.Equal(expected, ModelText.Of(compiled.Reader.Struct(compiled.Type("S"), StructView.Memory)));
    }

    [Theory]
    [InlineData("struct S { public bool A; [MarshalAs(UnmanagedType.VariantBool)] public bool B; public char C; }", "S{A bool4; B bool2; C char1}")]
    [InlineData("struct S { public string A; [MarshalAs(UnmanagedType.LPWStr)] public string B; public StringBuilder C; }", "S{A String.Ansi; B String.Utf16; C ?}")]
    [InlineData("[StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] struct S { public string A; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 8)] public string B; }", "S{A String.Utf16; B char2[8]}")]
    [InlineData("[StructLayout(LayoutKind.Sequential, CharSet = CharSet.Auto)] struct S { public string A; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 8)] public string B; }", "S{A String.Platform; B char?[8]}")]
    [InlineData("struct S { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 4)] public int[] A; [MarshalAs(UnmanagedType.ByValArray, SizeConst = -1)] public int[] B; public int[] C; }", "S{A int[4]; B ?; C ?}")]
    [InlineData("struct S { public Compare A; public Recursive B; public delegate* unmanaged<Point, void> C; public Action<int> D; }", "S{A fn Compare(nint, nint) -> int; B fn Recursive(fn Recursive?, <Point>) -> void; C fn (<Point>) -> void; D ?}")]
    [InlineData("struct S { public MyHandle A; public HandleRef B; public IThing C; public object D; public Layered E; }", "S{A handle(); B ?; C object(); D object(); E Layered{A int; B bool4}}")]
    [InlineData("struct S { public Flagged A; public Point B; public Pair<bool> C; }", "S{A Flagged{On bool4; B byte}; B Point{X int; Y int}; C Pair{A bool4; B byte}}")]
    [InlineData("[StructLayout(LayoutKind.Sequential)] class S : Layered { public byte C; }", "S{base Layered{A int; B bool4}; C byte}")]
    [InlineData("class S { public int A; }", "?")]
    public void The_marshalled_view_heeds_MarshalAs(string code, string expected)
    {
        var compiled = new CSharp(code.Replace("struct S", "unsafe struct S"));
        Assert.Equal(expected, ModelText.Of(compiled.Reader.Struct(compiled.Type("S"), StructView.Marshalled)));
    }

    [Fact]
    public void Structs_are_found_by_the_names_that_were_read()
    {
        var code = CSharp.Members("[DllImport(\"lib\")] static extern void F(ref Flagged x);");
        var reference = Assert.IsType<ManagedReference>(Assert.IsType<ManagedPointer>(code.Parameter().Type).Pointee);
        Assert.Equal("Flagged{On bool4; B byte}", ModelText.Of(code.Reader.Struct(reference.Id, reference.View)));
        Assert.Null(code.Reader.Struct("Nothing", StructView.Memory));
    }

    [Fact]
    public void Fields_say_what_the_code_says()
    {
        var code = new CSharp("class NativeTypeNameAttribute(string name) : Attribute { } unsafe struct S { [NativeTypeName(\"char[8]\")] public fixed byte A[8]; public size_t B; }");
        var fields = code.Reader.Struct(code.Type("S"), StructView.Memory)!.Fields;
        Assert.Equal([("A", "fixed byte[8]", "char[8]"), ("B", "nuint", "")], fields.Select(field => (field.Name, field.Display, field.NativeTypeName)));
    }

    [Theory]
    [InlineData("public struct S { public byte A; public Inner B; public struct Inner { public int C; public nint D; } }", "S{A byte; B Inner{C int; D nint}}")]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 1, Size = 9)] public struct S { public byte A; public int B; }", "S pack=1 size=9{A byte; B int}")]
    [InlineData("public struct S { public byte A; private int B; }", "S{A byte; B int}")]
    [InlineData("public struct S { public byte A; [MarshalAs(UnmanagedType.U1)] public bool B; public bool C; }", "S{A byte; B bool1; C bool4}")]
    [InlineData("[StructLayout(LayoutKind.Explicit)] public struct S { [FieldOffset(4)] public byte A; [FieldOffset(0)] private int _b; }", "S explicit{A byte@4; _b int@0}")]
    [InlineData("[StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] public struct S { [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 300)] public string A; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3, ArraySubType = UnmanagedType.U1)] public bool[] B; [MarshalAs(UnmanagedType.ByValArray, SizeConst = 3)] public bool[] C; }", "S{A char2[300]; B bool1[3]; C bool4[3]}")]
    [InlineData("public unsafe struct S { public fixed byte A[5]; public char B { get; set; } }", "S{A byte[5]; B char1}")]
    [InlineData("public delegate bool S([MarshalAs(UnmanagedType.U1)] bool a, [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPWStr, SizeParamIndex = 0)] string[] b, [MarshalAs(UnmanagedType.LPArray, SizeConst = 3)] bool[] c);", "fn S(bool1, array(String.Utf16), array(bool4)) -> bool4")]
    [InlineData("[UnmanagedFunctionPointer(CallingConvention.Cdecl)] [return: MarshalAs(UnmanagedType.LPUTF8Str)] public delegate string S();", "fn Scdecl() -> String.Utf8")]
    [InlineData("[StructLayout(LayoutKind.Auto)] public struct S { public byte A; }", "?")]
    [InlineData("[InlineArray(4)] public struct S { private byte _first; }", "byte[4]")]
    public void Types_of_other_assemblies_are_known_where_all_of_them_can_be_seen(string library, string expected) =>
        Assert.Equal(expected, ModelText.Of(CSharp.Over(library, "[DllImport(\"lib\")] static extern void F(S x);").Parameter()));

    [Theory]
    [InlineData("enum E { A, B = 5 }", "E:int A B")]
    [InlineData("[Flags] enum E : ulong { A = 1UL << 63 }", "E:ulong A flags")]
    [InlineData("enum E : sbyte { }", "E:sbyte")]
    [InlineData("enum E : Undeclared { A }", "E:int A")]
    public void Enumerations_have_members(string code, string expected)
    {
        var compiled = new CSharp(code);
        Assert.Equal(expected, ModelText.Of(compiled.Reader.Enum(compiled.Type("E"))));
    }

    [Theory]
    [InlineData("const int A = -1;", "-1")]
    [InlineData("const ulong A = ulong.MaxValue;", "18446744073709551615")]
    [InlineData("const byte A = 1 << 3;", "8")]
    [InlineData("const char A = 'A';", "65")]
    [InlineData("const bool A = true;", "1")]
    [InlineData("const Level A = Level.High;", "9")]
    [InlineData("const nint A = -2;", "-2")]
    [InlineData("const double A = 1.5;", "1.5")]
    [InlineData("const string A = \"ab\";", "Utf16 97,98")]
    [InlineData("const string A = null;", null)]
    [InlineData("const decimal A = 1;", null)]
    [InlineData("static int A = 1;", null)]
    [InlineData("const int A = Undeclared;", null)]
    public void Constants_have_values(string field, string? expected)
    {
        var symbol = CSharp.Members(field).Type("Native").GetMembers("A").OfType<Microsoft.CodeAnalysis.IFieldSymbol>().Single();
        Assert.Equal(expected, Text(ManagedReader.Constant(symbol)?.Value));
    }

    private static string? Text(ConstantValue? value) => value switch
    {
        IntegerConstant integer => integer.Integer.ToString(),
        FloatConstant number => number.Value.ToString(),
        StringConstant text => $"{text.Encoding} {string.Join(",", text.Units)}",
        _ => null,
    };
}
