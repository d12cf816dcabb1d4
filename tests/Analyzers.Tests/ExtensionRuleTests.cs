using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests;

/// <summary>What is read too wide is as bad as the target's ABI lets it be, and a finding names only the targets on which it is.</summary>
public sealed class ExtensionRuleTests
{
    private const string Header = """
        #include <stdbool.h>
        enum sign { MINUS = -1, PLUS = 1 };
        enum count { NONE, ONE };
        int signed_one(void);
        unsigned unsigned_one(void);
        bool truth(void);
        char letter(void);
        enum sign sign_of(void);
        enum count count_of(void);
        unsigned long long take(unsigned long long v, long long w);
        void ask(long long (*answer)(int seed));
        void tell(void (*listener)(short number));
        """;

    private const string Import = "[DllImport(\"lib\", CallingConvention = CallingConvention.Cdecl, CharSet = CharSet.Unicode)] static extern";

    [Theory]
    [InlineData("long signed_one()", "linux-x64", "ABI1001 Error")]
    [InlineData("long signed_one()", "linux-arm64", "ABI1001 Error")]
    [InlineData("long signed_one()", "osx-arm64", "ABI1001 Error")]
    [InlineData("long signed_one()", "win-x64", "ABI1001 Error")]
    [InlineData("long signed_one()", "linux-arm", "ABI1001 Error")]
    [InlineData("long signed_one()", "linux-x86", "ABI1001 Error")]
    [InlineData("long signed_one()", "linux-s390x", "ABI1001 Info")]
    [InlineData("long signed_one()", "linux-ppc64le", "ABI1001 Info")]
    [InlineData("long signed_one()", "linux-riscv64", "ABI1001 Info")]
    [InlineData("long signed_one()", "linux-loongarch64", "ABI1001 Info")]
    [InlineData("ulong signed_one()", "linux-s390x", "ABI1001 Warning")]
    [InlineData("long unsigned_one()", "linux-s390x", "ABI1001 Info")]
    [InlineData("ulong unsigned_one()", "linux-s390x", "ABI1001 Info")]
    [InlineData("long unsigned_one()", "linux-riscv64", "ABI1001 Warning")]
    [InlineData("ulong unsigned_one()", "linux-riscv64", "ABI1001 Warning")]
    [InlineData("bool truth()", "linux-x64", "ABI1006 Error")]
    [InlineData("bool truth()", "linux-arm64", "ABI1006 Error")]
    [InlineData("bool truth()", "linux-arm", "ABI1006 Info")]
    [InlineData("bool truth()", "linux-riscv64", "ABI1006 Info")]
    [InlineData("char letter()", "linux-x86", "ABI1007 Error")]
    [InlineData("char letter()", "linux-arm", "ABI1007 Info")]
    [InlineData("char letter()", "linux-s390x", "ABI1007 Info")]
    [InlineData("char letter()", "linux-loongarch64", "ABI1007 Warning")]
    [InlineData("long sign_of()", "linux-x64", "ABI2010 Error")]
    [InlineData("long sign_of()", "linux-s390x", "ABI2010 Info")]
    [InlineData("ulong sign_of()", "linux-s390x", "ABI2010 Warning")]
    [InlineData("ulong count_of()", "linux-riscv64", "ABI2010 Info")]
    [InlineData("ulong take(uint v, int w)", "linux-x64", "ABI1001 Warning", "ABI1001 Warning")]
    [InlineData("ulong take(uint v, int w)", "linux-s390x", "ABI1001 Info", "ABI1001 Info")]
    [InlineData("ulong take(uint v, int w)", "linux-riscv64", "ABI1001 Warning", "ABI1001 Info")]
    public void A_wider_value_is_as_the_ABI_has_it(string managed, string target, params string[] expected) =>
        Assert.Equal(expected, Said($"{Import} {managed};", target));

    [Theory]
    [InlineData("int", "linux-x64", "Error")]
    [InlineData("int", "linux-s390x", "Info")]
    [InlineData("uint", "linux-s390x", "Info")]
    [InlineData("uint", "linux-riscv64", "Warning")]
    [InlineData("int", "linux-arm", "Error")]
    public void A_narrower_result_of_a_callback_is_as_the_ABI_has_it(string type, string target, string expected) => Assert.Equal(
        [$"ABI4004 {expected}"],
        Said($"[UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate {type} Answer(int seed); {Import} void ask(Answer answer);", target));

    [Theory]
    [InlineData("linux-x64", "Info")]
    [InlineData("linux-arm", "Info")]
    [InlineData("osx-arm64", "Info")]
    [InlineData("linux-arm64", "Warning")]
    [InlineData("win-arm64", "Warning")]
    [InlineData("win-x64", "Warning")]
    [InlineData("win-x86", "Info")]
    public void A_wider_argument_of_a_callback_is_as_compilers_give_it(string target, string expected) => Assert.Equal(
        [$"ABI4004 {expected}"],
        Said($"[UnmanagedFunctionPointer(CallingConvention.Cdecl)] delegate void Listener(int number); {Import} void tell(Listener listener);", target));

    [Fact]
    public void A_finding_names_the_targets_on_which_it_is_an_error()
    {
        var said = Assert.Single(Run($"{Import} long signed_one();", "linux-x64", "linux-s390x", "linux-ppc64le", "win-x64"));
        Assert.Equal(DiagnosticSeverity.Error, said.Severity);
        Assert.StartsWith("The result of 'signed_one' is 'long', 8 bytes for C's 4 on linux-x64, win-x64;", said.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_says_why_it_is_none_worse() => Assert.StartsWith(
        "The result of 'signed_one' is 'long', 8 bytes for C's 4, to which the ABI has it extended, on linux-s390x;",
        Assert.Single(Run($"{Import} long signed_one();", "linux-s390x")).GetMessage(), StringComparison.Ordinal);

    private static IEnumerable<string> Said(string members, params string[] targets) => Run(members, targets).Select(one => $"{one.Id} {one.Severity}");

    private static IEnumerable<Diagnostic> Run(string members, params string[] targets) =>
        Analysis.Run(Analysis.Compile(Analysis.Members(members)), [("lib.abi.json", CLibrary.Manifest(Header, targets))]);
}
