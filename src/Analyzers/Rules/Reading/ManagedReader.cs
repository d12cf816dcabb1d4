using System.Collections.Immutable;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// Reads declarations of a compilation from Roslyn's symbols into the managed model: what crosses, after marshalling. Nothing throws,
/// whatever half-typed code has; what cannot be known is null.
/// </summary>
internal sealed class ManagedReader
{
    private readonly ImportReader _imports;

    public ManagedReader(Compilation compilation)
    {
        Names = new SymbolNames();
        var files = new MetadataFiles(compilation);
        Shapes = new StructShapes(files);
        Specs = new MarshalSpecs(files);
        Blittability = new Blittability(this);
        Enums = new EnumReader(Names);
        Structs = new StructReader(this);
        Signatures = new SignatureReader(this, compilation);
        Memory = new MemoryRules(this);
        Runtime = new RuntimeRules(this);
        RuntimeFields = new RuntimeFieldRules(this);
        Source = new SourceRules(this);
        _imports = new ImportReader(this);
    }

    internal SymbolNames Names { get; }

    internal StructShapes Shapes { get; }

    internal MarshalSpecs Specs { get; }

    internal Blittability Blittability { get; }

    internal EnumReader Enums { get; }

    internal StructReader Structs { get; }

    internal SignatureReader Signatures { get; }

    internal MemoryRules Memory { get; }

    internal RuntimeFieldRules RuntimeFields { get; }

    private RuntimeRules Runtime { get; }

    private SourceRules Source { get; }

    /// <summary>The function that a method imports by DllImport or LibraryImport, or null where it imports none.</summary>
    public ManagedFunction? Import(IMethodSymbol method) => _imports.Read(method);

    /// <summary>The signature of a method with UnmanagedCallersOnly, or null where it has none.</summary>
    public ManagedSignature? Signature(IMethodSymbol method) => Signatures.OfCallback(method);

    /// <summary>The signature of a delegate, or null where the type is none.</summary>
    public ManagedSignature? Signature(INamedTypeSymbol type) => Signatures.Of(type, ReadDepth.Declaration);

    /// <summary>The signature of a <c>delegate* unmanaged</c>, or null where the pointer is managed.</summary>
    public ManagedSignature? Signature(IFunctionPointerTypeSymbol type) => Signatures.Of(type, ReadDepth.Declaration);

    /// <summary>A view of a struct, or of a class that is marshalled as one; null where its layout is not known. A field that cannot be read has no type.</summary>
    public ManagedStruct? Struct(INamedTypeSymbol type, StructView view) => Structs.Read(type, view);

    /// <summary>The same of a struct that something that was read has named.</summary>
    public ManagedStruct? Struct(string id, StructView view) => Find(id) is { } type ? Struct(type, view) : null;

    /// <summary>An enumeration with its members.</summary>
    public ManagedEnum Enum(INamedTypeSymbol type) => Enums.Read(type);

    /// <summary>A constant or a member of an enumeration, or null where the field is none.</summary>
    public static ManagedConstant? Constant(IFieldSymbol field) => EnumReader.Constant(field);

    /// <summary>A parameter or result as it crosses where one of that mode declares it.</summary>
    public ManagedValue Value(string name, ITypeSymbol type, RefKind refKind, ImmutableArray<AttributeData> attributes, Boundary boundary) =>
        Signatures.Value(new DeclaredValue(name, type, refKind, attributes, MarshalSpec.Of(attributes)), boundary, ReadDepth.Declaration);

    /// <summary>The name by which the model knows a type.</summary>
    public string Id(INamedTypeSymbol type) => Names.Id(type);

    /// <summary>The type of that name, once something that was read has named it; else null.</summary>
    public INamedTypeSymbol? Find(string id) => Names.Find(id);

    /// <summary>The rules of a mode.</summary>
    internal TypeRules Rules(MarshallingMode mode) => mode switch
    {
        MarshallingMode.Runtime => Runtime,
        MarshallingMode.Source => Source,
        _ => Memory,
    };
}
