using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// The shape of a struct of a referenced assembly. Roslyn keeps StructLayout, FieldOffset and MarshalAs of those to itself, so they are
/// read from the assembly's metadata (ECMA-335 II.10.1.2, II.22.8), which Roslyn has in memory.
/// </summary>
internal static class MetadataShape
{
    /// <summary>
    /// The shape of a sequential or automatic struct; null for other types, and where the metadata has dummies for private fields, as
    /// reference assemblies of the framework do, or something that is not read here: offsets and MarshalAs.
    /// </summary>
    public static StructShape? Of(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.TypeKind != TypeKind.Struct || Reader(type, compilation) is not { } reader)
            return null;
        var definition = reader.GetTypeDefinition((TypeDefinitionHandle)MetadataTokens.EntityHandle(type.MetadataToken));
        foreach (var handle in definition.GetFields())
        {
            var field = reader.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.Static) == 0 && (IsDummy(reader, field) || !field.GetMarshallingDescriptor().IsNil || field.GetOffset() >= 0))
                return null;
        }
        var layout = definition.GetLayout();
        return new StructShape(Kind(definition.Attributes), layout.PackingSize, layout.Size, Text(definition.Attributes));
    }

    private static MetadataReader? Reader(INamedTypeSymbol type, Compilation compilation) =>
        compilation.GetMetadataReference(type.ContainingAssembly) is PortableExecutableReference reference
        && reference.GetMetadata() is AssemblyMetadata assembly
        && assembly.GetModules() is { Length: 1 } modules
            ? modules[0].GetMetadataReader()
            : null;

    // GenAPI's names for what stands in place of private fields.
    private static bool IsDummy(MetadataReader reader, FieldDefinition field) => reader.StringComparer.StartsWith(field.Name, "_dummy");

    private static ManagedLayoutKind Kind(TypeAttributes attributes) => (attributes & TypeAttributes.LayoutMask) switch
    {
        TypeAttributes.SequentialLayout => ManagedLayoutKind.Sequential,
        TypeAttributes.ExplicitLayout => ManagedLayoutKind.Explicit,
        _ => ManagedLayoutKind.Auto,
    };

    private static ManagedEncoding Text(TypeAttributes attributes) => (attributes & TypeAttributes.StringFormatMask) switch
    {
        TypeAttributes.UnicodeClass => ManagedEncoding.Utf16,
        TypeAttributes.AutoClass => ManagedEncoding.Platform,
        _ => ManagedEncoding.Ansi,
    };
}
