using Interop.Abi.Compare;
using Interop.Analyzers.Tests.Recall;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace Interop.Analyzers.Tests.Fixes;

/// <summary>The mistakes of public projects, repaired as far as fixes go: the code compiles after each.</summary>
public sealed class SweepTests(ITestOutputHelper output) : FixTests
{
    /// <summary>How many of the wrong declarations have to be right at the end.</summary>
    private const int Floor = 87;

    [Fact]
    public void Wrong_declarations_are_repaired()
    {
        var cases = RecallCases.All.Where(one => one.Wrong.Length > 0).ToList();
        var results = cases.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(one => (Case: one, Left: Left(one))).ToList();
        var found = results.Where(one => one.Left is not null).ToList();
        var repaired = found.Where(one => one.Left!.Count == 0).ToList();
        foreach (var (item, left) in found.Except(repaired))
            output.WriteLine($"{item.Name}: {string.Join("; ", left!)}");
        output.WriteLine($"{repaired.Count} of {found.Count} that are found are repaired ({cases.Count} cases)");
        Assert.True(repaired.Count >= Floor, $"{repaired.Count} repaired, {Floor} expected");
    }

    /// <summary>What is left of the findings; null where there was none at the beginning.</summary>
    private static List<string>? Left(RecallCase item)
    {
        var session = FixSession.Open(CLibrary.Manifest(item.C, item.Library), RecallCase.Wrap(item.Wrong));
        if (!Serious(session, item).Any())
            return null;
        try
        {
            return [.. Serious(RepairAll(session), item)];
        }
        catch (Xunit.Sdk.XunitException failure)
        {
            throw new InvalidOperationException($"{item.Name}: {failure.Message}", failure);
        }
    }

    /// <summary>What is to be repaired: warnings, and what the case is about.</summary>
    private static IEnumerable<string> Serious(FixSession session, RecallCase item) => session.Diagnostics
        .Where(one => one.Diagnostic.Severity >= DiagnosticSeverity.Warning || one.Diagnostic.Descriptor == Descriptors.Of(Enum.Parse<FindingKind>(item.Rule)))
        .Select(one => $"{one.Diagnostic.Id} {one.Diagnostic.GetMessage()}");
}
