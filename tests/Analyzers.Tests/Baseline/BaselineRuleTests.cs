using System.Collections.Immutable;
using Interop.Abi.Compare.Baseline;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests.Baseline;

public sealed class BaselineRuleTests
{
    private const string Header = "struct point { int x; long y; }; long draw(struct point *p, unsigned long n);";

    private const string Code = """
        struct Point { public int X; public int Y; }
        [DllImport("lib", CallingConvention = CallingConvention.Cdecl)] static extern int draw(ref Point p, uint n);
        """;

    [Fact]
    public void Every_finding_has_a_key_that_says_what_is_wrong() => Assert.Equal(
        [
            "ABI1003 M:Native.draw(Native.Point@,System.UInt32) parameter n uint",
            "ABI1003 M:Native.draw(Native.Point@,System.UInt32) result int",
            "ABI2003 T:Native.Point field Y int",
        ],
        Keys(Run(Code, "")));

    [Fact]
    public void What_is_listed_is_not_reported_and_the_order_of_lines_does_not_matter()
    {
        var keys = Keys(Run(Code, "")).Reverse().ToList();
        Assert.Empty(Run(Code, string.Join("\r\n", keys)));
        Assert.Equal([keys[0]], Keys(Run(Code, string.Join('\n', keys.Skip(1)))));
    }

    [Fact]
    public void Keys_survive_other_edits_and_end_with_the_declaration()
    {
        var baseline = string.Join('\n', Keys(Run(Code, "")));
        Assert.Empty(Run("\n\n// A comment.\nstatic int Other() => 0;\n" + Code, baseline));
        Assert.Equal(["ABI2003 T:Native.Point field Y short"], Keys(Run(Code.Replace("public int Y", "public short Y", StringComparison.Ordinal), baseline)).Where(key => key.Contains("short", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_that_nothing_needs_is_told()
    {
        var diagnostic = Assert.Single(Run(Code, "# Known.\n\n" + string.Join('\n', Keys(Run(Code, ""))) + "\nABI1001 M:Native.gone parameter a int\n"));
        Assert.Equal(("ABI0007", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal((5, "interop.baseline"), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().Path));
        Assert.Equal("ABI1001 M:Native.gone parameter a int", diagnostic.Properties[BaselineText.KeyProperty]);
    }

    [Theory]
    [InlineData("interop_baseline", "none", 3)]
    [InlineData("interop_baseline", "interop.baseline", 0)]
    [InlineData("build_property.ProjectDir", "/elsewhere/", 0)]
    public void Options(string key, string value, int count) =>
        Assert.Equal(count, Run(Code, string.Join('\n', Keys(Run(Code, ""))), (key, value)).Length);

    [Fact]
    public void A_file_that_projects_share_has_lines_of_others() => Assert.Empty(Run("", "ABI1001 M:Other", ("build_property.ProjectDir", "/elsewhere/")));

    private static IEnumerable<string> Keys(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => diagnostic.Properties[BaselineText.KeyProperty]!).Order(StringComparer.Ordinal);

    private static ImmutableArray<Diagnostic> Run(string members, string baseline, params (string Key, string Value)[] options) => Analysis.Run(
        Analysis.Compile(Analysis.Members(members)),
        [("lib.abi.json", CLibrary.Manifest(Header)), ("interop.baseline", baseline)],
        options.ToDictionary(option => option.Key, option => option.Value));
}
