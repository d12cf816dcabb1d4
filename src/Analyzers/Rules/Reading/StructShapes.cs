using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Reads the StructLayout of types, and the CharSet that a module gives to types and imports that have none.</summary>
internal sealed class StructShapes(MetadataFiles files)
{
    private readonly ConcurrentDictionary<IModuleSymbol, ManagedEncoding> _modules = new(SymbolEqualityComparer.Default);

    /// <summary>The shape of a struct, or of a class that has a StructLayout that native code may know; null for all other types.</summary>
    public StructShape? Of(INamedTypeSymbol type)
    {
        if (MetadataFiles.Declare(type))
            return MetadataShape.Of(type.OriginalDefinition, files);
        if (type.TypeKind is not (TypeKind.Struct or TypeKind.Class))
            return null;
        var attribute = Attributes.Find(type.GetAttributes(), Namespaces.InteropServices, "StructLayoutAttribute");
        if (attribute is null)
            return type.TypeKind == TypeKind.Struct ? new StructShape(ManagedLayoutKind.Sequential, 0, 0, Default(type.ContainingModule)) : null;
        var layout = Kind((LayoutKind)(attribute.Integer(0) ?? (int)LayoutKind.Auto));
        if (type.TypeKind == TypeKind.Class && layout == ManagedLayoutKind.Auto)
            return null;
        var text = attribute.Integer("CharSet") is { } charSet ? Encodings.Of((CharSet)charSet) : Default(type.ContainingModule);
        return new StructShape(layout, attribute.Integer("Pack") ?? 0, attribute.Integer("Size") ?? 0, text);
    }

    /// <summary>The FieldOffset of a field in bytes; 0 where there is none.</summary>
    public long Offset(IFieldSymbol field, ImmutableArray<AttributeData> attributes) => files.Of(field) is { } metadata
        ? MetadataShape.Offset(field, metadata)
        : Attributes.Find(attributes, Namespaces.InteropServices, "FieldOffsetAttribute")?.Integer(0) ?? 0;

    /// <summary>
    /// The encoding of a module's structs that say none: Ansi, unless an attribute DefaultCharSet says another. The C# compiler writes it
    /// into structs and imports; delegates do not heed it.
    /// </summary>
    private ManagedEncoding Default(IModuleSymbol? module) => module is null ? ManagedEncoding.Ansi : _modules.GetOrAdd(module, static module =>
        Attributes.Find(module.GetAttributes(), Namespaces.InteropServices, "DefaultCharSetAttribute")?.Integer(0) is { } charSet
            ? Encodings.Of((CharSet)charSet)
            : ManagedEncoding.Ansi);

    private static ManagedLayoutKind Kind(LayoutKind kind) => kind switch
    {
        LayoutKind.Sequential => ManagedLayoutKind.Sequential,
        LayoutKind.Explicit => ManagedLayoutKind.Explicit,
        _ => ManagedLayoutKind.Auto,
    };
}
