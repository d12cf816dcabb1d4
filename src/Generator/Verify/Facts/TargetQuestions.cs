using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Facts;

/// <summary>The facts of a target itself.</summary>
internal static class TargetQuestions
{
    /// <summary>The facts, each as a question.</summary>
    public static IEnumerable<Fact> Of(TargetFacts facts) =>
    [
        Ask("size of a pointer", "sizeof(void *)", facts.PointerSize),
        Ask("size of long", "sizeof(long)", facts.LongSize),
        Ask("size of wchar_t", "sizeof(__WCHAR_TYPE__)", facts.WCharSize),
        Ask("sign of wchar_t", "(__WCHAR_TYPE__)-1 < 0", facts.WCharIsSigned ? 1 : 0),
        Ask("sign of char", "(char)-1 < 0", facts.CharIsSigned ? 1 : 0),
        Ask("size of long double", "sizeof(long double)", facts.LongDoubleSize),
        Ask("alignment of long double", Alignment("long double"), facts.LongDoubleAlignment),
        Ask("alignment of long long", Alignment("long long"), facts.LongLongAlignment),
        Ask("alignment of double", Alignment("double"), facts.DoubleAlignment),
        Ask("byte order (1 for big-endian)", "__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__", facts.IsBigEndian ? 1 : 0),
        Ask("bit-field rules (1 for Microsoft's)", "sizeof(struct { char a : 4; int b : 4; }) == 8", facts.BitFields == BitFieldRules.Microsoft ? 1 : 0),
    ];

    private static NumberFact Ask(string what, string expression, int value) => new(null, what, expression, value);

    /// <summary>The alignment in a record, which is less than <c>_Alignof</c> on some x86.</summary>
    private static string Alignment(string type) => $"__builtin_offsetof(struct {{ char a; {type} b; }}, b)";
}
