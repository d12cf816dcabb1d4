using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Interop.Analyzers.Tests.Reading;

/// <summary>Where findings are shown. The name X is the declaration, and the text is what stands at the place.</summary>
public sealed class DeclaredTypesTests
{
    [Theory]
    [InlineData("[DllImport(\"l\")] static extern int X(byte a, [In] ref CLong b);", DeclarationPart.Parameter, 1, "CLong")]
    [InlineData("[DllImport(\"l\")] static extern int X(byte a);", DeclarationPart.Result, 0, "int")]
    [InlineData("[DllImport(\"l\")] static extern ref readonly long X();", DeclarationPart.Result, 0, "long")]
    [InlineData("[DllImport(\"l\")] static extern int X(byte a);", DeclarationPart.Name, 0, "X")]
    [InlineData("[DllImport(\"l\", PreserveSig = false)] static extern int X(byte a);", DeclarationPart.Parameter, 1, "X")]
    [InlineData("[DllImport(\"l\")] static extern int X(byte a, __arglist);", DeclarationPart.Parameter, 1, "__arglist")]
    [InlineData("[LibraryImport(\"l\")] internal static partial int X(byte* a); internal static partial int X(byte* a) => 0;", DeclarationPart.Parameter, 0, "byte*")]
    [InlineData("static void M() { [DllImport(\"l\")] static extern int X(string[] a); }", DeclarationPart.Parameter, 0, "string[]")]
    [InlineData("delegate nint X(int a, out bool b);", DeclarationPart.Parameter, 1, "bool")]
    [InlineData("delegate nint X(int a);", DeclarationPart.Result, 0, "nint")]
    [InlineData("static delegate* unmanaged[Cdecl]<int, ref byte, short> X;", DeclarationPart.Parameter, 1, "byte")]
    [InlineData("static delegate* unmanaged[Cdecl]<int, byte, short> Y, X;", DeclarationPart.Result, 0, "short")]
    [InlineData("static delegate* unmanaged<int, void> X { get; }", DeclarationPart.Parameter, 0, "int")]
    [InlineData("static void M(delegate* unmanaged<int, void> X) { }", DeclarationPart.Parameter, 0, "int")]
    [InlineData("static void M() { delegate* unmanaged<int, void> X = null; }", DeclarationPart.Parameter, 0, "int")]
    [InlineData("static nint X;", DeclarationPart.Parameter, 0, "X")]
    [InlineData("struct X { int A, B; }", DeclarationPart.Field, 1, "int", "B")]
    [InlineData("struct X { public ulong P { get; set; } }", DeclarationPart.Field, 0, "ulong", "P")]
    [InlineData("struct X { public fixed byte F[4]; }", DeclarationPart.Field, 0, "byte", "F")]
    [InlineData("record struct X(byte A, long B);", DeclarationPart.Field, 1, "long", "B")]
    [InlineData("struct X { }", DeclarationPart.Field, 0, "X", "Missing")]
    [InlineData("struct X { }", DeclarationPart.Name, 0, "X")]
    [InlineData("enum X { A, B = 1 << 2 }", DeclarationPart.Member, 1, "1 << 2", "B")]
    [InlineData("enum X { A, B }", DeclarationPart.Member, 1, "B", "B")]
    [InlineData("const int X = 5;", DeclarationPart.Member, 0, "5")]
    public void The_type_is_where_it_is_written(string member, DeclarationPart part, int index, string expected, string name = "")
    {
        var code = CSharp.Members(member);
        var location = DeclaredTypes.TypeLocation(Declaration(code), new FindingPlace(part, index, name), default)!;
        Assert.Equal(expected, location.SourceTree!.GetText().ToString(location.SourceSpan));
    }

    private static ISymbol Declaration(CSharp code)
    {
        var tree = code.Compilation.SyntaxTrees.Last();
        var model = code.Compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes()
            .Where(node => node is MemberDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax or LocalFunctionStatementSyntax)
            .Select(node => model.GetDeclaredSymbol(node))
            .First(symbol => symbol?.Name == "X")!;
    }
}
