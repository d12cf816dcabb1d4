using Interop.Abi.Targets;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>Asks clang for the facts of the target, as constants of an enumeration at the head of the main file.</summary>
internal static class FactProbe
{
    private static readonly (string Name, string Expression)[] Questions =
    [
        ("pointer", "sizeof(void *)"),
        ("long", "sizeof(long)"),
        ("wchar", "sizeof(__WCHAR_TYPE__)"),
        ("wchar_signed", "(__WCHAR_TYPE__)-1 < 0"),
        ("char_signed", "(char)-1 < 0"),
        ("long_double", "sizeof(long double)"),
        ("long_double_align", "__builtin_offsetof(struct interop_long_double, b)"),
        ("long_long_align", "__builtin_offsetof(struct interop_long_long, b)"),
        ("double_align", "__builtin_offsetof(struct interop_double, b)"),
        ("big_endian", "__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__"),
        ("microsoft_bits", "sizeof(struct interop_bits) == 8"),
        // What the model takes for granted of every target; a machine where it does not hold is refused.
        ("usual", "sizeof(short) == 2 && sizeof(int) == 4 && sizeof(long long) == 8 && sizeof(float) == 4 && sizeof(double) == 8 && sizeof(_Bool) == 1"),
    ];

    /// <summary>The questions in C.</summary>
    public static string Text { get; } =
        "struct interop_long_double { char a; long double b; };\n"
        + "struct interop_long_long { char a; long long b; };\n"
        + "struct interop_double { char a; double b; };\n"
        + "struct interop_bits { char a : 4; int b : 4; };\n"
        + $"enum interop_facts {{ {string.Join(", ", Questions.Select(question => $"interop_{question.Name} = ({question.Expression})"))} }};\n";

    /// <summary>The name of the enumeration that answers.</summary>
    public const string EnumName = "interop_facts";

    /// <summary>Reads the answers.</summary>
    /// <exception cref="ToolException">The target is none of those that the model covers.</exception>
    public static TargetFacts Read(CXCursor answers, Target target)
    {
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var constant in answers.Children())
            values[constant.Spelling] = (int)LibClang.clang_getEnumConstantDeclValue(constant);
        if (!values.TryGetValue("interop_usual", out var usual) || usual == 0)
            throw new ToolException(ExitCode.Header, $"The basic types of {target.Triple} have other sizes than those of every target that .NET runs on.");
        return new TargetFacts(
            values["interop_pointer"],
            values["interop_long"],
            values["interop_wchar"],
            values["interop_wchar_signed"] != 0,
            values["interop_char_signed"] != 0,
            values["interop_long_double"],
            values["interop_long_double_align"],
            values["interop_long_long_align"],
            values["interop_double_align"],
            values["interop_big_endian"] != 0,
            values["interop_microsoft_bits"] != 0 ? BitFieldRules.Microsoft : BitFieldRules.Itanium);
    }
}
