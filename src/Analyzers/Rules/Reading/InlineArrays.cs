using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Structs with <c>[InlineArray]</c>, whose one field is repeated.</summary>
internal static class InlineArrays
{
    /// <summary>The number of elements, or null where the struct is none. Below 1 it is one that the runtime does not load.</summary>
    public static int? Count(INamedTypeSymbol type) => type.TypeKind != TypeKind.Struct
        ? null
        : Attributes.Find(type.GetAttributes(), Namespaces.CompilerServices, "InlineArrayAttribute")?.Integer(0);
}
