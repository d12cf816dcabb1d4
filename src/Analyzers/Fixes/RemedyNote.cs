using Interop.Abi.Compare;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers.Fixes;

/// <summary>What a diagnostic says of its remedy.</summary>
/// <param name="Kind">What to change.</param>
/// <param name="Text">Into what, as C# writes it.</param>
/// <param name="Part">The part of the declaration.</param>
/// <param name="Name">The name of the parameter, field or member; empty for other parts.</param>
internal sealed record RemedyNote(RemedyKind Kind, string Text, DeclarationPart Part, string Name)
{
    /// <summary>The note of a diagnostic, or null where no remedy is known.</summary>
    public static RemedyNote? Of(Diagnostic diagnostic) =>
        Value(diagnostic, Reporter.RemedyText) is { Length: > 0 } text
        && Enum.TryParse<RemedyKind>(Value(diagnostic, Reporter.RemedyProperty), out var kind)
        && Enum.TryParse<DeclarationPart>(Value(diagnostic, Reporter.PartProperty), out var part)
            ? new RemedyNote(kind, text, part, Value(diagnostic, Reporter.NameProperty) ?? "")
            : null;

    private static string? Value(Diagnostic diagnostic, string property) => diagnostic.Properties.TryGetValue(property, out var value) ? value : null;
}
