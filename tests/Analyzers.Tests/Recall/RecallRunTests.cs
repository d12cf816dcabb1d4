using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;
using Xunit;
using Xunit.Abstractions;

namespace Interop.Analyzers.Tests.Recall;

/// <summary>The wrong declarations of public projects are found, and the right ones are silent.</summary>
public sealed class RecallRunTests(ITestOutputHelper output)
{
    [Fact]
    public void Wrong_declarations_are_found_and_right_ones_are_silent()
    {
        var missed = new List<string>();
        var flagged = new List<string>();
        var other = new List<string>();
        foreach (var one in RecallCases.All)
        {
            if (one.Wrong.Length > 0)
            {
                var said = Run(one, one.Wrong);
                if (said.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Warning && diagnostic.Descriptor != Descriptors.Of(Enum.Parse<FindingKind>(one.Rule))))
                    missed.Add($"{one.Name} ({one.Rule})");
                else if (said.All(diagnostic => diagnostic.Descriptor != Descriptors.Of(Enum.Parse<FindingKind>(one.Rule))))
                    other.Add($"{one.Name} ({one.Rule}): {string.Join(", ", said.Select(diagnostic => diagnostic.Id))}");
            }
            if (one.Right.Length > 0)
                flagged.AddRange(Run(one, one.Right).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => $"{one.Name}: {diagnostic.Id} {diagnostic.GetMessage()}"));
        }
        output.WriteLine($"{RecallCases.All.Count(one => one.Wrong.Length > 0) - missed.Count} found, {other.Count} of them by another rule:\n{string.Join("\n", other)}");
        Assert.Empty(flagged);
        Assert.Equal(Explained, missed);
    }

    /// <summary>A <c>void *</c> takes the address of anything, also of a pointer.</summary>
    private static readonly string[] Explained = ["pinvoke-dwm-window-attribute (Indirection)"];

    private static List<Diagnostic> Run(RecallCase one, string members) =>
        [.. Analysis.Run(Analysis.Compile(RecallCase.Wrap(members)), [("lib.abi.json", CLibrary.Manifest(one.C, one.Library))])];
}
