using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>What a finding is called in a baseline: it survives edits of other lines, and ends when the declaration changes.</summary>
internal static class BaselineKey
{
    /// <summary><c>ABI1004 M:Native.read_all(System.Void*,System.Int32) parameter size int</c>.</summary>
    public static string Of(Finding finding, ISymbol symbol) => $"{Descriptors.Of(finding.Kind).Id} {symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString()}{Place(finding)}".Replace('\n', ' ').Replace('\r', ' ');

    /// <summary>The ids of types, and of results, do not say what is declared there.</summary>
    private static string Place(Finding finding) => finding.Place.Part == DeclarationPart.Name
        ? ""
        : string.Join(" ", new[] { "", finding.Place.Part.ToString().ToLowerInvariant(), finding.Place.Name, finding.Managed }.Where((text, i) => i == 0 || text.Length > 0));
}
