using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>Code as it stands while it is typed: nothing throws, whatever is missing.</summary>
public sealed class HalfTypedTests
{
    private const string Whole =
        """
        public unsafe static partial class Native
        {
            const string Lib = "lib";
            [DllImport(Lib, EntryPoint = "f", CharSet = CharSet.Unicode, CallingConvention = CallingConvention.Cdecl)]
            [return: MarshalAs(UnmanagedType.U1)]
            static extern bool F([MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.U1, SizeConst = 4)] bool[] x, ref Shape y, Back z, __arglist);
            [LibraryImport("lib", StringMarshalling = StringMarshalling.Custom, StringMarshallingCustomType = typeof(Utf8StringMarshaller))]
            [UnmanagedCallConv(CallConvs = new[] { typeof(CallConvCdecl) })]
            internal static partial string G([MarshalUsing(typeof(Utf8StringMarshaller), ElementIndirectionDepth = 1)] ReadOnlySpan<string> x, delegate* unmanaged[Stdcall]<Shape, ref int, void> y);
            [UnmanagedCallersOnly(CallConvs = new Type[] { typeof(CallConvStdcall) })] static void H(nint x) { }
        }
        [UnmanagedFunctionPointer(CallingConvention.StdCall, CharSet = CharSet.Auto)] delegate Shape Back(Back self, in Shape shape);
        [StructLayout(LayoutKind.Explicit, Pack = 4, Size = 64, CharSet = CharSet.Unicode)]
        unsafe partial struct Shape
        {
            [FieldOffset(0)] public fixed byte Name[16];
            [FieldOffset(16), MarshalAs(UnmanagedType.ByValTStr, SizeConst = 8)] public string Text;
            [FieldOffset(32)] public Kind Kind { get; set; }
            [FieldOffset(40)] public delegate* unmanaged<Shape*, void> Call;
            [FieldOffset(48)] public Four Four;
        }
        [Flags] enum Kind : ushort { A = 1, B = A << 3 }
        """;

    public static TheoryData<string> Attributes => new(
        "[DllImport]",
        "[DllImport()]",
        "[DllImport(null)]",
        "[DllImport(1)]",
        "[DllImport(\"\", EntryPoint = null)]",
        "[DllImport(\"lib\", EntryPoint = 5, CharSet = \"x\", CallingConvention = 99, PreserveSig = 1)]",
        "[DllImport(\"lib\", CallingConvention = (CallingConvention)99, CharSet = (CharSet)99)]",
        "[DllImport(new string[] { \"a\" })]",
        "[LibraryImport]",
        "[LibraryImport(null, StringMarshalling = 7)]",
        "[LibraryImport(\"lib\", StringMarshallingCustomType = 7, EntryPoint = new[] { 1 })]",
        "[DllImport(\"lib\"), UnmanagedCallConv]",
        "[DllImport(\"lib\"), UnmanagedCallConv(CallConvs = null)]",
        "[DllImport(\"lib\"), UnmanagedCallConv(CallConvs = new[] { null, typeof(int[]), 5 })]",
        "[DllImport(\"lib\"), NativeOnly(null)]",
        "[DllImport(\"lib\"), NativeOnly]");

    public static TheoryData<string> Parameters => new(
        "[MarshalAs] string x",
        "[MarshalAs(null)] string x",
        "[MarshalAs(\"x\")] string x",
        "[MarshalAs((UnmanagedType)999)] string x",
        "[MarshalAs(UnmanagedType.LPArray, SizeConst = -1, ArraySubType = 5)] int[] x",
        "[MarshalAs(UnmanagedType.ByValArray, SizeConst = int.MaxValue)] int[] x",
        "[MarshalUsing] int[] x",
        "[MarshalUsing(null)] string x",
        "[MarshalUsing(typeof(int[]), ElementIndirectionDepth = \"x\")] string x",
        "[NativeTypeName] int x",
        "[NativeTypeName(null)] int x",
        "[NativeTypeName(5)] int x",
        "",
        "int",
        "x",
        "ref",
        "delegate* x",
        "delegate* unmanaged<> x",
        "delegate* unmanaged[Nothing]<int> x",
        "delegate* unmanaged[]<int, void> x",
        "int[ x",
        "void x",
        "ref void x",
        "void[] x",
        "Span x",
        "Span<> x",
        "Pair<Pair<int>> x",
        "Pair<Undeclared> x",
        "T x");

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Attributes_without_sense_are_read(string attribute) =>
        ReadAll(CSharp.Members($"class NativeOnlyAttribute(params string[] rids) : Attribute {{ }} {attribute} static extern int F(string x);"));

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Parameters_without_sense_are_read(string parameter)
    {
        ReadAll(CSharp.Members($"class NativeTypeNameAttribute(string name) : Attribute {{ }} [DllImport(\"lib\")] static extern int F({parameter});"));
        ReadAll(CSharp.Members($"class NativeTypeNameAttribute(string name) : Attribute {{ }} [LibraryImport(\"lib\")] static partial int F({parameter});"));
    }

    [Theory]
    [InlineData("struct S<T> { public S<S<T>> A; } struct U { public S<int> B; }")]
    [InlineData("[StructLayout] struct S { [FieldOffset] public int A; }")]
    [InlineData("[StructLayout(null, Pack = \"x\", Size = -5, CharSet = null)] struct S { [FieldOffset(-1)] public int A; }")]
    [InlineData("[InlineArray] struct S { int a; }")]
    [InlineData("[InlineArray(-1)] struct S { int a; int b; }")]
    [InlineData("[InlineArray(2)] struct S { }")]
    [InlineData("unsafe struct S { public fixed int A[-1]; public fixed string B[2]; public fixed int C[]; }")]
    [InlineData("struct S { public int }")]
    [InlineData("[StructLayout(LayoutKind.Sequential)] class S : S { public int A; }")]
    [InlineData("[StructLayout(LayoutKind.Sequential)] class S : T { } [StructLayout(LayoutKind.Sequential)] class T : S { }")]
    [InlineData("enum E : string { A = \"x\", B = A }")]
    [InlineData("enum E { A = B, B = A, C = 1 / 0 }")]
    [InlineData("delegate D(D x); delegate void E(")]
    public void Types_without_sense_are_read(string code) => ReadAll(new CSharp(code));

    [Fact]
    public void A_file_is_read_at_every_stage_of_its_being_typed()
    {
        for (var length = 0; length <= Whole.Length; length += 13)
            ReadAll(new CSharp(Whole.Substring(0, length)));
    }

    [Fact]
    public void A_file_is_read_without_any_of_its_tokens()
    {
        var tokens = new CSharp(Whole).Compilation.SyntaxTrees.Last().GetRoot().DescendantTokens().ToList();
        var text = tokens.ConvertAll(token => token.ToFullString());
        for (var i = 0; i < text.Count; i += 5)
            ReadAll(new CSharp(string.Concat(text.Where((_, index) => index != i))));
    }

    /// <summary>Reads all that a compilation declares, in all views.</summary>
    private static void ReadAll(CSharp code)
    {
        var visited = 0;
        foreach (var type in Types(code.Compilation.Assembly.GlobalNamespace))
        {
            visited++;
            _ = code.Reader.Struct(type, StructView.Memory);
            _ = ModelText.Of(code.Reader.Struct(type, StructView.Marshalled));
            _ = ModelText.Of(code.Reader.Signature(type));
            _ = type.TypeKind == TypeKind.Enum ? ModelText.Of(code.Reader.Enum(type)) : "";
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol method)
                    _ = ModelText.Of(code.Reader.Import(method)) + ModelText.Of(code.Reader.Signature(method));
                if (member is IFieldSymbol field)
                    _ = ManagedReader.Constant(field);
            }
        }
        Assert.NotEqual(0, visited);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));
}
