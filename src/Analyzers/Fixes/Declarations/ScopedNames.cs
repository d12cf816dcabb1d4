using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Interop.Analyzers.Fixes;

/// <summary>Names of the runtime's types as they have to be written at a place: short where the code imports them.</summary>
internal static class ScopedNames
{
    /// <summary>The namespace of most of what marshalling needs.</summary>
    public const string InteropServices = "System.Runtime.InteropServices";

    /// <summary>The namespace of the calling conventions' types.</summary>
    public const string CompilerServices = "System.Runtime.CompilerServices";

    /// <summary>How a type is written at a place, or null where the code cannot name it.</summary>
    public static string? Of(SemanticModel model, int position, string space, string name) =>
        IsThat(model, position, name, space, name) ? name
        : IsThat(model, position, $"{space}.{name}", space, name) ? $"{space}.{name}"
        : IsThat(model, position, $"global::{space}.{name}", space, name) ? $"global::{space}.{name}"
        : null;

    /// <summary>How an attribute is written there, without its suffix.</summary>
    public static string? Attribute(SemanticModel model, int position, string space, string name) =>
        Of(model, position, space, name + "Attribute") is { } full ? full.Substring(0, full.Length - "Attribute".Length) : null;

    private static bool IsThat(SemanticModel model, int position, string text, string space, string name) =>
        model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(text), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol is INamedTypeSymbol type
        && type.Name == name
        && type.ContainingNamespace.ToDisplayString() == space;
}
