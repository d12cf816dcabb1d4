using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests;

/// <summary>Declarations while they are typed: what is not there yet is no difference.</summary>
public sealed class HalfTypedRuleTests
{
    private const string Header = """
        #include <stddef.h>
        struct pair { int first; long long second; };
        struct other { char text[16]; };
        int use(struct other *other, struct pair *pair);
        long count(long a, size_t n);
        #define LIB_LIMIT 128
        """;

    [Theory]
    [InlineData("[DllImport(\"lib\")] static extern int count(")]
    [InlineData("[DllImport(\"lib\")] static extern int count(int a, uint n)")]
    [InlineData("[LibraryImport(\"lib\")] static partial int count(int a, ui")]
    [InlineData("[DllImport(\"lib\")] static extern int coun(int a, uint n")]
    [InlineData("const int LIB_LIMIT = 12")]
    [InlineData("struct Pair { public int First; public int Second; } [DllImport(\"lib\")] static extern int use(ref Pair pair")]
    public void Nothing_is_said_of_it(string members) => Assert.Empty(Ids(members));

    [Theory]
    [InlineData("struct Pair { public int First; public int Second; [DllImport(\"lib\")] static extern int use(byte* other, ref Pair pair); void Write() { Console.Write( } }", "ABI2003")]
    [InlineData("[DllImport(\"lib\")] static extern int use(byte* other); static void Write() { Console.Write(", "ABI3004")]
    public void What_is_whole_is_compared_whatever_stands_beside_it(string members, string expected) => Assert.Contains(expected, Ids(members));

    private static IEnumerable<string> Ids(string members) =>
        Analysis.Run(Analysis.Compile(Analysis.Members(members)), [("lib.abi.json", CLibrary.Manifest(Header))]).Where(one => one.Severity >= DiagnosticSeverity.Warning || one.Id == "ABI0005").Select(one => one.Id);
}
