using Interop.Abi.Compare;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Reports of rules whose message is a sentence of its own.</summary>
internal static class SentenceReport
{
    /// <summary>The diagnostic at a place in the code of <paramref name="holder"/>.</summary>
    public static Diagnostic Of(FindingKind kind, ISymbol holder, string sentence, DiagnosticSeverity severity, Location location, Remedy? remedy = null)
    {
        var finding = new Finding(kind, new(DeclarationPart.Name), TargetSet.None, FindingSeverity.Suggestion, "", "", sentence) { Remedy = remedy };
        return Reporter.Describe(finding, new Subject(holder, sentence, "", null), severity, location);
    }
}
