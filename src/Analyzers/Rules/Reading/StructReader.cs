using System.Collections.Concurrent;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Reads the layout of structs, and of classes that are marshalled as such, each once.</summary>
internal sealed class StructReader(ManagedReader reader)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ManagedStruct?> _memory = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ManagedStruct?> _marshalled = new(SymbolEqualityComparer.Default);
    private readonly FieldReader _fields = new(reader);

    /// <summary>What a struct is where it stands itself, in a field or by value: one with <c>[InlineArray]</c> is its elements.</summary>
    public ManagedType? Element(INamedTypeSymbol type, StructView view, OpenStructs? open)
    {
        var layout = Read(type, view, open);
        return layout is { Fields.Count: 1 } && InlineArrays.Count(type) is not null ? layout.Fields[0].Type : layout;
    }

    /// <summary>The layout, or null where it is not known. A field that cannot be read has no type.</summary>
    public ManagedStruct? Read(INamedTypeSymbol type, StructView view, OpenStructs? open = null)
    {
        if (OpenStructs.Forbid(type, open))
            return null;
        var cache = view == StructView.Memory ? _memory : _marshalled;
        if (!cache.TryGetValue(type, out var layout))
            cache.TryAdd(type, layout = ReadAnew(type, view, open));
        return layout;
    }

    private ManagedStruct? ReadAnew(INamedTypeSymbol type, StructView view, OpenStructs? open)
    {
        if (KnownStructs.Of(type) is { } known)
            return known with { Id = reader.Names.Id(type), View = view };
        if (TargetSized.Is(type) || !StructFields.AreKnown(type) || reader.Shapes.Of(type) is not { } shape || StructFields.Of(type, shape.Layout) is not { } symbols)
            return null;
        if (type.TypeKind == TypeKind.Class && view == StructView.Memory)
            return null;
        var inner = new OpenStructs(type, open);
        var fields = symbols.Select(field => _fields.Read(field, view, shape.Text, inner));
        if (type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: not SpecialType.System_Object } baseType)
            fields = fields.Prepend(new ManagedField("base", Read(baseType, view, inner)!) { Display = baseType.Name });
        return new ManagedStruct(type.Name, shape.Layout, shape.Pack, shape.Size, fields.ToEquatableArray()) { Id = reader.Names.Id(type), View = view };
    }
}
