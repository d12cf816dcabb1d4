using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>What a finding is called in a baseline: it survives edits of other lines, and ends when the declaration changes.</summary>
internal static class BaselineKey
{
    /// <summary><c>ABI1004 M:Native.read_all(System.Void*,System.Int32) parameter size</c>.</summary>
    public static string Of(Finding finding, ISymbol symbol) => $"{Descriptors.Of(finding.Kind).Id} {symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString()}{Place(finding.Place)}";

    private static string Place(FindingPlace place) => place.Part == DeclarationPart.Name ? "" : $" {place.Part.ToString().ToLowerInvariant()} {place.Name}".TrimEnd();
}
