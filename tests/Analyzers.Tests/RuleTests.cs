using Microsoft.CodeAnalysis;
using Xunit;

namespace Interop.Analyzers.Tests;

/// <summary>One line of C, one of C#, and what is said: <c>ABI1003 error int</c> is the rule, its severity and the text that it marks.</summary>
public abstract class RuleTests
{
    /// <summary>What the analyzer says of the members: id, severity and marked text of each, in the order of the code; suggestions left out.</summary>
    protected static void Says(string header, string members, params string[] expected) =>
        Assert.Equal(expected, Said(header, members).Where(line => !line.Contains(" info ")));

    /// <summary>The same with suggestions.</summary>
    protected static void SaysAll(string header, string members, params string[] expected) => Assert.Equal(expected, Said(header, members));

    /// <summary>The messages.</summary>
    protected static IEnumerable<string> Messages(string header, string members) => Analysis.Run(header, members).Select(diagnostic => diagnostic.GetMessage());

    private static IEnumerable<string> Said(string header, string members) => Analysis.Run(header, members)
        .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}");
}
