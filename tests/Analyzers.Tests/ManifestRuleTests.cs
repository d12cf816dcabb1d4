using Xunit;

namespace Interop.Analyzers.Tests;

public sealed class ManifestRuleTests
{
    [Theory]
    [InlineData("", 1, 1, "'{' is expected, but the text ends")]
    [InlineData("{ \"format\": 1, \"library\": {} }", 1, 1, "the manifest names no library")]
    [InlineData("{ \"format\": 99 }", 1, 13, "the manifest has format 99, newer than 1, which this version reads: update Interop")]
    [InlineData("{ \"format\": 1,\n  \"unknown\": 1 }", 2, 14, "'unknown' is no part of a manifest")]
    [InlineData("[1, 2", 1, 1, "'{' is expected, not '['")]
    public void A_malformed_manifest_is_reported_at_its_place(string manifest, int line, int column, string message)
    {
        var diagnostic = Assert.Single(Analysis.Run(Analysis.Compile(""), [("lib.abi.json", manifest)]));
        Assert.Equal("ABI0001", diagnostic.Id);
        Assert.Equal("The manifest cannot be read: " + message, diagnostic.GetMessage());
        Assert.Equal(("lib.abi.json", line - 1, column - 1), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }
}
