using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Interop.Analyzers.Tests.Recall;

/// <summary>The recall set is what it says: cases of every kind, well formed, each with a reference, in C# that compiles.</summary>
public sealed class RecallTests
{
    public static TheoryData<string> Names => new(RecallCases.All.Select(item => item.Name));

    [Fact]
    public void There_are_wrong_declarations_of_every_kind_and_right_ones()
    {
        Assert.True(RecallCases.All.Count(item => item.Wrong.Length > 0) >= 60, "at least 60 wrong declarations");
        Assert.True(RecallCases.All.Count(item => item.Rule == "none") >= 15, "at least 15 that are wholly right");
        Assert.Empty(RecallCases.Kinds.Except(RecallCases.All.Select(item => item.Rule)));
    }

    [Fact]
    public void No_case_is_there_twice() => Assert.Empty(RecallCases.All
        .Select(item => item.Wrong.Length > 0 ? item.Wrong : item.Right)
        .GroupBy(text => text)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_says_all_that_it_has_to(string name)
    {
        var item = Of(name);
        Assert.Matches("^https://github\\.com/[^/ ]+/[^/ ]+/(commit/[0-9a-f]{40}|pull/[0-9]+|issues/[0-9]+|blob/[0-9a-f]{40}/[^ ]+)$", item.Reference);
        Assert.NotEmpty(item.Reason);
        Assert.Contains(item.Rule, RecallCases.Kinds);
        Assert.NotEmpty(item.C.Trim());
        Assert.Equal(item.Rule == "none", item.Wrong.Length == 0);
        Assert.True(item.Rule != "none" || item.Right.Length > 0, "a case with nothing wrong has something right");
        Assert.Empty(item.Targets.Except(KnownTargets.All.Select(target => target.Rid)));
        Assert.Contains($"\"{item.Library}\"", item.Wrong.Length > 0 && item.Wrong.Contains("Import(", StringComparison.Ordinal) ? item.Wrong : $"\"{item.Library}\"", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_CSharp_of_a_case_compiles(string name)
    {
        foreach (var file in Of(name).Files)
        {
            var errors = Compile(file).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.Empty(errors.Select(error => error.ToString()));
        }
    }

    [Theory]
    [InlineData("// reference: https://github.com/a/b/issues/1\n// library: l\n// rule: none\n--- c\nint f(void);\n--- right\n")]
    [InlineData("// reference: https://github.com/a/b/issues/1 - why\n// library: l\n--- c\n")]
    [InlineData("// reference: r - why\n// library: l\n// rule: none\n// color: red\n--- c\n")]
    [InlineData("// reference: r - why\n// library: l\n// rule: none\n--- c\nint f(void);\n--- c\nint g(void);\n")]
    [InlineData("// reference: r - why\n// library: l\n// rule: none\n--- cpp\n")]
    public void A_malformed_case_is_refused(string text) => Assert.Throws<FormatException>(() => RecallCases.Parse("x", text));

    private static RecallCase Of(string name) => RecallCases.All.Single(item => item.Name == name);

    private static IEnumerable<Diagnostic> Compile(string code) => CSharpCompilation
        .Create("recall", [CSharpSyntaxTree.ParseText(code)], References, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true))
        .GetDiagnostics();

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();
}
