using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using Verify = Interop.Analyzers.Tests.Verify<Interop.Analyzers.ManifestRule>;

namespace Interop.Analyzers.Tests;

public sealed class ManifestRuleTests
{
    [Theory]
    [InlineData("", 1, 1, "'{' is expected, but the text ends")]
    [InlineData("{ \"format\": 1, \"library\": {} }", 1, 1, "the manifest names no library")]
    [InlineData("{ \"format\": 99 }", 1, 13, "the manifest has format 99, newer than 1, which this version reads: update Interop")]
    [InlineData("{ \"format\": 1,\n  \"unknown\": 1 }", 2, 14, "'unknown' is no part of a manifest")]
    [InlineData("[1, 2", 1, 1, "'{' is expected, not '['")]
    public Task A_malformed_manifest_is_reported_at_its_place(string manifest, int line, int column, string message) => Verify.Reports(
        "",
        manifest,
        new DiagnosticResult("ABI0001", DiagnosticSeverity.Warning).WithLocation("lib.abi.json", line, column).WithMessage("The manifest cannot be read: " + message));
}
