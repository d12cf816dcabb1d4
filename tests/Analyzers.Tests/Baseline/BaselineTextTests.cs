using Interop.Abi.Compare.Baseline;
using Xunit;

namespace Interop.Analyzers.Tests.Baseline;

public sealed class BaselineTextTests
{
    [Fact]
    public void A_new_file_says_what_it_is_and_is_sorted()
    {
        var text = BaselineText.Change("", ["b two", "a one", "b two"], []);
        Assert.StartsWith("# ", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\na one\nb two\n", text, StringComparison.Ordinal);
        Assert.Equal(text, BaselineText.Change(text, ["a one"], ["c"]));
    }

    [Theory]
    [InlineData("# head\n\nb\n", "a", "", "# head\n\na\nb\n")]
    [InlineData("# head\n\n# why\nb\n", "a", "", "# head\n\na\n# why\nb\n")]
    [InlineData("# head\n\n# why\nb\na\n", "", "b", "# head\n\na\n")]
    [InlineData("\uFEFF# head\r\n\r\nb\r\n\r\na\r\n", "", "", "# head\n\na\nb\n")]
    [InlineData("# only\n", "a", "", "# only\n\na\n")]
    public void Comments_stay_where_they_belong(string text, string added, string removed, string expected) => Assert.Equal(expected, BaselineText.Change(text, Words(added), Words(removed)));

    [Fact]
    public void A_key_may_hold_a_hash() => Assert.Equal([("ABI1001 M:A.#ctor", 2)], BaselineText.Read("# x\n\n  ABI1001 M:A.#ctor \r\n"));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
