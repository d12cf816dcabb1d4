using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The shape of a struct of a referenced assembly (ECMA-335 II.10.1.2, II.22.8).</summary>
internal static class MetadataShape
{
    /// <summary>
    /// The shape of a struct that is not automatic; null for other types, and where Roslyn shows fewer fields than there are, or the metadata
    /// has dummies in their place, as reference assemblies of the framework do for private ones.
    /// </summary>
    public static StructShape? Of(INamedTypeSymbol type, MetadataFiles files)
    {
        if (type.TypeKind != TypeKind.Struct || files.Of(type) is not { } metadata)
            return null;
        var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)MetadataTokens.EntityHandle(type.MetadataToken));
        var fields = definition.GetFields().Select(metadata.GetFieldDefinition).Where(field => (field.Attributes & FieldAttributes.Static) == 0).ToList();
        if (fields.Count != type.GetMembers().Count(IsInstanceField) || fields.Exists(field => IsDummy(metadata, field)) || Kind(definition) is not { } kind)
            return null;
        var layout = definition.GetLayout();
        return new StructShape(kind, layout.PackingSize, layout.Size, Text(definition.Attributes));
    }

    /// <summary>The offset of a field in bytes; 0 where none is said.</summary>
    public static int Offset(IFieldSymbol field, MetadataReader metadata) =>
        Math.Max(0, metadata.GetFieldDefinition((FieldDefinitionHandle)MetadataTokens.EntityHandle(field.OriginalDefinition.MetadataToken)).GetOffset());

    private static bool IsInstanceField(ISymbol member) => member is IFieldSymbol { IsStatic: false };

    // GenAPI calls them _dummy and _dummyPrimitive.
    private static bool IsDummy(MetadataReader metadata, FieldDefinition field) => metadata.StringComparer.StartsWith(field.Name, "_dummy");

    private static ManagedLayoutKind? Kind(TypeDefinition definition) => (definition.Attributes & TypeAttributes.LayoutMask) switch
    {
        TypeAttributes.SequentialLayout => ManagedLayoutKind.Sequential,
        TypeAttributes.ExplicitLayout => ManagedLayoutKind.Explicit,
        _ => null,
    };

    private static ManagedEncoding Text(TypeAttributes attributes) => (attributes & TypeAttributes.StringFormatMask) switch
    {
        TypeAttributes.UnicodeClass => ManagedEncoding.Utf16,
        TypeAttributes.AutoClass => ManagedEncoding.Platform,
        _ => ManagedEncoding.Ansi,
    };
}
