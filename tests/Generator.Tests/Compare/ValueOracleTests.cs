using Interop.Abi.Compare;
using Interop.Abi.Model;
using Xunit;

namespace Interop.Generator.Tests.Compare;

/// <summary>Enumerations and constants, judged by what clang says of them on every target of the first rank.</summary>
public sealed class ValueOracleTests
{
    private const string Header = """
        enum plain { PLAIN_FIRST, PLAIN_SECOND, PLAIN_THIRD = 7, PLAIN_MAX };
        typedef enum { SIGN_LOW = -1, SIGN_HIGH = 1 } sign;
        enum big { BIG_ALL = 0xFFFFFFFFu, BIG_NONE = 0 };
        enum __attribute__((packed)) small { SMALL_A = 1, SMALL_B = 200 };
        enum options { OPT_READ = 1, OPT_WRITE = 2, OPT_EXEC = 4 };
        #define LIMIT 42
        #define ALL_ONES (-1)
        #define RATIO 0.1
        #define HIGH 0x80000000u
        #define TITLE "title"
        #define LIB_VERSION_NUMBER 3040000
        #ifdef _WIN32
        #define SEPARATOR 92
        #else
        #define SEPARATOR 47
        #endif
        """;

    private static readonly Lazy<Oracle> Shared = new(() => Oracle.Read(Header));

    [Theory]
    [InlineData("enum plain", "int", "PLAIN_FIRST=0,PLAIN_SECOND=1,PLAIN_THIRD=7")]
    [InlineData("enum plain", "uint", "First=0,Second=1,Third=7")]
    [InlineData("enum plain", "int", "First=0,Second=1,Alias=1")]
    [InlineData("sign", "int", "SIGN_LOW=-1,SIGN_HIGH=1")]
    [InlineData("enum big", "uint", "BIG_ALL=4294967295,BIG_NONE=0")]
    [InlineData("enum options", "int", "Read=1,Write=2,Exec=4,None=0")]
    // Values that C has under no such name.
    [InlineData("enum plain", "int", "First=0,Fourth=9", "Drift Suggestion: an enumeration with 'Fourth', for which C has no constant on every target")]
    [InlineData("enum plain", "int", "PLAIN_FIRST=0,PLAIN_MAX=99", "Drift Suggestion PLAIN_MAX: 99 for C's 8 on every target [Value 8]")]
    // Values that differ.
    [InlineData("enum plain", "int", "PLAIN_FIRST=0,PLAIN_SECOND=2,PLAIN_THIRD=7", "EnumValue Error PLAIN_SECOND: 2 for C's 1 on every target [Value 1]")]
    [InlineData("enum plain", "int", "First=0,Second=1,Third=2", "EnumValue Warning Third: 2 for C's 7 on every target [Value 7]")]
    [InlineData("sign", "int", "SIGN_LOW=1,SIGN_HIGH=1", "EnumValue Error SIGN_LOW: 1 for C's -1 on every target [Value -1]")]
    // Widths.
    [InlineData("enum plain", "byte", "PLAIN_FIRST=0", "EnumWidth Suggestion: 1 byte for C's 4 on every target [EnumBase int]")]
    [InlineData("enum plain", "long", "PLAIN_FIRST=0", "EnumWidth Warning: 8 bytes for C's 4 on every target [EnumBase int]")]
    // Microsoft's compilers do not pack enumerations.
    [InlineData("enum small", "byte", "SMALL_A=1,SMALL_B=200", "EnumWidth Suggestion: 1 byte for C's 4 on win-x64, win-x86, win-arm64")]
    [InlineData("enum small", "int", "SMALL_A=1", "EnumWidth Warning: 4 bytes for C's 1 on linux-x64, linux-arm64, linux-arm, linux-x86, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64, browser-wasm")]
    [InlineData("enum big", "ushort", "BIG_NONE=0", "EnumWidth Error: 2 bytes for C's 4 on linux-x64, linux-arm64, linux-arm, linux-x86, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64, browser-wasm [EnumBase uint]")]
    public void Enumerations(string name, string underlying, string members, params string[] expected) =>
        Assert.Equal(expected, Shared.Value.Compare(CSharp.Enum(underlying, members), name));

    [Fact]
    public void A_common_name_is_not_enough_where_the_members_are_others() =>
        Assert.Empty(Shared.Value.Compare(CSharp.Enum("int", "Red=1,Green=2,First=5"), "enum plain", PairTrust.Name));

    [Theory]
    [InlineData("LIMIT", 42)]
    [InlineData("ALL_ONES", -1)]
    [InlineData("ALL_ONES", 0xFFFFFFFF)]
    [InlineData("HIGH", 0x80000000)]
    [InlineData("HIGH", int.MinValue)]
    [InlineData("LIMIT", 43, "ConstantValue Warning: 43 for C's 42 on every target [Value 42]")]
    [InlineData("LIB_VERSION_NUMBER", 3030000, "Drift Suggestion: 3030000 for C's 3040000 on every target [Value 3040000]")]
    [InlineData("SEPARATOR", 92, "ConstantValue Warning: 92 for C's 47 on linux-x64, linux-arm64, linux-arm, linux-x86, linux-musl-x64, linux-musl-arm64, osx-x64, osx-arm64, browser-wasm")]
    public void Integers(string name, long value, params string[] expected) => Assert.Equal(expected, Shared.Value.Compare(name, CSharp.Integer(value)));

    [Theory]
    [InlineData("RATIO", 0.1)]
    [InlineData("RATIO", 0.1f)]
    [InlineData("LIMIT", 42.0)]
    [InlineData("RATIO", 0.2, "ConstantValue Warning: 0.2 for C's 0.1 on every target [Value 0.1]")]
    public void Numbers(string name, double value, params string[] expected) => Assert.Equal(expected, Shared.Value.Compare(name, new FloatConstant(value)));

    [Theory]
    [InlineData("TITLE", "title")]
    [InlineData("TITLE", "title\0")]
    [InlineData("LIMIT", "42")]
    [InlineData("TITLE", "other", "ConstantValue Warning: \"other\" for C's \"title\" on every target [Value \"title\"]")]
    public void Strings(string name, string value, params string[] expected) =>
        Assert.Equal(expected, Shared.Value.Compare(name, new StringConstant(StringEncoding.Utf16, value.Select(c => (int)c).ToEquatableArray())));
}
