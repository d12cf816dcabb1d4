using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The C types that code says its own stand for, by an attribute <c>NativeTypeName</c> of any namespace: generators of bindings write it.</summary>
internal static class NativeTypeNames
{
    /// <summary>The C type, or the empty text.</summary>
    public static string Of(ImmutableArray<AttributeData> attributes) =>
        Attributes.Find(attributes, "NativeTypeNameAttribute")?.Argument(0) as string ?? "";
}
