using Interop.Abi.Model;
using Xunit;

namespace Interop.Abi.Tests;

public sealed class CSpellingTests
{
    private static readonly CType Int = new BuiltinType(BuiltinKind.Int);
    private static readonly CType Char = new BuiltinType(BuiltinKind.Char);

    private static FunctionType Function(CType result, params CType[] parameters) =>
        new(result, new EquatableArray<CType>(parameters), false, PerTarget<CallingConvention>.Same(CallingConvention.C, TargetSet.Of(0)));

    [Fact]
    public void Declarators_are_written_from_the_inside_out()
    {
        Assert.Equal("const char *", CSpelling.Of(new PointerType(Char with { Qualifiers = Qualifiers.Const })));
        Assert.Equal("char *const", CSpelling.Of(new PointerType(Char) { Qualifiers = Qualifiers.Const }));
        Assert.Equal("int[4][2]", CSpelling.Of(new ArrayType(new ArrayType(Int, 2), 4)));
        Assert.Equal("int (*)[4]", CSpelling.Of(new PointerType(new ArrayType(Int, 4))));
        Assert.Equal("char *[4]", CSpelling.Of(new ArrayType(new PointerType(Char), 4)));
        Assert.Equal("int (*)(char *)", CSpelling.Of(new PointerType(Function(Int, new PointerType(Char)))));
        Assert.Equal("int (*(*)(int))(char)", CSpelling.Of(new PointerType(Function(new PointerType(Function(Int, Char)), Int))));
        Assert.Equal("int (*callbacks[2])(void)", CSpelling.Declare(new ArrayType(new PointerType(Function(Int)), 2), "callbacks"));
        Assert.Equal("struct s *next", CSpelling.Declare(new PointerType(new NamedType("struct s")), "next"));
    }
}
