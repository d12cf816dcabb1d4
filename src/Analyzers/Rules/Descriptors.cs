using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Every rule: its id, title, message and severity. A rule is this and one method.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor ABI0001_ManifestCannotBeRead = new(
        "ABI0001",
        "An ABI manifest cannot be read",
        "The manifest cannot be read: {0}",
        "Manifest",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What the manifest says of its library is not checked while it cannot be read.",
        "docs/rules/ABI0001.md");

    public static readonly DiagnosticDescriptor ABI1001_Width = new(
        "ABI1001",
        "The width of a parameter or result is not that of C",
        "{0} is '{1}', {2}; C has '{3}' in: {4} ({5})",
        "Scalars",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A value crosses with another width than C gives it, on the targets named: high bits are lost or undefined, or the arguments after it shift.",
        "docs/rules/ABI1001.md");
}
