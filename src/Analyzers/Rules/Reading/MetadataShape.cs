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
    /// The shape of a sequential struct; null for other types, and where Roslyn shows fewer fields than there are, since it leaves private
    /// ones out, where the metadata has dummies for them, as reference assemblies of the framework do, and where fields have offsets or
    /// MarshalAs.
    /// </summary>
    public static StructShape? Of(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.TypeKind != TypeKind.Struct || Reader(type, compilation) is not { } reader)
            return null;
        var definition = reader.GetTypeDefinition((TypeDefinitionHandle)MetadataTokens.EntityHandle(type.MetadataToken));
        var fields = definition.GetFields().Select(reader.GetFieldDefinition).Where(field => (field.Attributes & FieldAttributes.Static) == 0).ToList();
        if (fields.Count != type.GetMembers().Count(IsInstanceField) || !fields.TrueForAll(field => IsPlain(reader, field)) || !IsSequential(definition))
            return null;
        var layout = definition.GetLayout();
        return new StructShape(ManagedLayoutKind.Sequential, layout.PackingSize, layout.Size, Text(definition.Attributes));
    }

    private static MetadataReader? Reader(INamedTypeSymbol type, Compilation compilation) =>
        compilation.GetMetadataReference(type.ContainingAssembly) is PortableExecutableReference reference
        && reference.GetMetadata() is AssemblyMetadata assembly
        && assembly.GetModules() is { Length: 1 } modules
            ? modules[0].GetMetadataReader()
            : null;

    private static bool IsInstanceField(ISymbol member) => member is IFieldSymbol { IsStatic: false };

    private static bool IsSequential(TypeDefinition definition) => (definition.Attributes & TypeAttributes.LayoutMask) == TypeAttributes.SequentialLayout;

    // Those of GenAPI have the name _dummy or _dummyPrimitive.
    private static bool IsPlain(MetadataReader reader, FieldDefinition field) =>
        !reader.StringComparer.StartsWith(field.Name, "_dummy") && field.GetMarshallingDescriptor().IsNil && field.GetOffset() < 0;

    private static ManagedEncoding Text(TypeAttributes attributes) => (attributes & TypeAttributes.StringFormatMask) switch
    {
        TypeAttributes.UnicodeClass => ManagedEncoding.Utf16,
        TypeAttributes.AutoClass => ManagedEncoding.Platform,
        _ => ManagedEncoding.Ansi,
    };
}
