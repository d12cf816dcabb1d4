using System.Collections.Immutable;
using Interop.Abi.Compare;
using Interop.Abi.Compare.Baseline;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Turns findings into diagnostics.</summary>
internal static class Reporter
{
    /// <summary>The property that holds a <see cref="RemedyKind"/>.</summary>
    public const string RemedyProperty = "Remedy";

    /// <summary>The property that holds the text of a <see cref="Remedy"/>.</summary>
    public const string RemedyText = "RemedyText";

    /// <summary>The property that holds the <see cref="DeclarationPart"/>.</summary>
    public const string PartProperty = "Part";

    /// <summary>The property that holds the index of the parameter, field or member.</summary>
    public const string IndexProperty = "Index";

    /// <summary>The property that holds the name of the parameter, field or member.</summary>
    public const string NameProperty = "Name";

    /// <summary>The diagnostic of a finding.</summary>
    public static Diagnostic Describe(Finding finding, Subject subject, DiagnosticSeverity severity, Location location) => Diagnostic.Create(
        Descriptors.Of(finding.Kind),
        location,
        severity,
        additionalLocations: null,
        Properties(finding, subject),
        subject.Describe(finding.Place),
        finding.Managed,
        finding.Detail,
        finding.Native,
        subject.Prototype,
        // What a header declares within another declaration has no place of its own.
        subject.Place is { } place ? $" ({place})" : "");

    private static ImmutableDictionary<string, string?> Properties(Finding finding, Subject subject)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(PartProperty, finding.Place.Part.ToString());
        properties.Add(IndexProperty, finding.Place.Index.ToString());
        properties.Add(BaselineText.KeyProperty, BaselineKey.Of(finding, subject.Symbol));
        properties.Add(NameProperty, finding.Place.Name);
        if (finding.Remedy is { } remedy)
        {
            properties.Add(RemedyProperty, remedy.Kind.ToString());
            properties.Add(RemedyText, remedy.Text);
        }
        return properties.ToImmutable();
    }
}
