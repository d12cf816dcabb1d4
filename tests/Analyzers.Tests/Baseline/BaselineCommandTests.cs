using Interop.Generator.Config;
using Interop.Testing;
using Xunit;

namespace Interop.Analyzers.Tests.Baseline;

/// <summary><c>interop baseline</c>.</summary>
public sealed class BaselineCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lists_what_logs_of_either_version_hold()
    {
        _folder.Write("a.sarif", Log("2.1.0", Result("ABI1003", "ABI1003 M:A.f result int"), Result("ABI1004", "ABI1004 M:A.g parameter n int"), """{ "ruleId": "CS0168" }"""));
        _folder.Write("b.json", "\uFEFF" + Log("1.0.0", Result("ABI2003", "ABI2003 T:P field X int"), Result("ABI1003", "ABI1003 M:A.f result int")));
        Assert.Equal("interop.baseline lists 3 findings: 3 new, 0 gone.", Run(0, "a.sarif", "b.json").Output.Trim());
        Assert.Equal(["ABI1003 M:A.f result int", "ABI1004 M:A.g parameter n int", "ABI2003 T:P field X int"], Keys("interop.baseline"));
    }

    [Fact]
    public void Keeps_what_is_listed_unless_every_log_says_that_it_is_gone()
    {
        _folder.Write("old.baseline", "# Ours.\n\n# Waits for 2.0.\nABI1001 gone\nABI1001 here\nABI1001 elsewhere\n");
        _folder.Write("a.sarif", Log("2.1.0", Result("ABI0007", "ABI1001 gone"), Result("ABI0007", "ABI1001 elsewhere"), Result("ABI1002", "ABI1002 new")));
        _folder.Write("b.sarif", Log("2.1.0", Result("ABI0007", "ABI1001 gone")));
        Assert.Equal("old.baseline lists 3 findings: 1 new, 1 gone.", Run(0, "a.sarif", "b.sarif", "-o", "old.baseline").Output.Trim());
        Assert.Equal("# Ours.\n\nABI1001 elsewhere\nABI1001 here\nABI1002 new\n", File.ReadAllText(_folder.At("old.baseline")));
    }

    [Theory]
    [InlineData("\"suppressions\": [ { \"kind\": \"inSource\" } ]", 0)]
    [InlineData("\"suppressionStates\": [ \"suppressedInSource\" ]", 0)]
    [InlineData("\"suppressions\": []", 1)]
    public void What_is_suppressed_in_the_code_is_not_listed(string state, int count)
    {
        _folder.Write("a.sarif", Log("2.1.0", $$"""{ "ruleId": "ABI1003", {{state}}, "properties": { "customProperties": { "BaselineKey": "ABI1003 a" } } }"""));
        Run(0, "a.sarif");
        Assert.Equal(count, Keys("interop.baseline").Length);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{ \"version\": \"2.1.0\" }")]
    [InlineData("{ \"runs\": 5 }")]
    public void What_is_no_log_is_refused_and_nothing_is_written(string text)
    {
        _folder.Write("a.sarif", Log("2.1.0", Result("ABI1003", "ABI1003 a")));
        _folder.Write("b.sarif", text);
        Assert.Contains("is no error log of the compiler", Run(2, "a.sarif", "b.sarif").Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("interop.baseline")));
    }

    [Fact]
    public void A_log_that_is_missing_and_a_place_that_cannot_be_written_are_told()
    {
        Assert.Contains("cannot be read", Run(2, "missing.sarif").Error, StringComparison.Ordinal);
        _folder.Write("a.sarif", Log("2.1.0", Result("ABI1003", "ABI1003 a")));
        _folder.Write("file", "");
        Assert.Contains("cannot be written", Run(5, "a.sarif", "-o", Path.Combine("file", "x")).Error, StringComparison.Ordinal);
    }

    private CommandResult Run(int exitCode, params string[] arguments)
    {
        var result = Command.Run("dotnet", [typeof(ConfigFile).Assembly.Location, "baseline", .. arguments], _folder.Path);
        Assert.True(result.ExitCode == exitCode, result.All);
        return result;
    }

    private string[] Keys(string name) => [.. File.ReadAllLines(_folder.At(name)).Where(line => line.Length > 0 && line[0] != '#')];

    private static string Log(string version, params string[] results) => $$"""{ "version": "{{version}}", "runs": [ { "results": [ {{string.Join(", ", results)}} ] } ] }""";

    private static string Result(string rule, string key) => $$"""{ "ruleId": "{{rule}}", "properties": { "warningLevel": 1, "customProperties": { "Index": "0", "BaselineKey": "{{key}}" } } }""";
}
