using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// Whether a struct's memory is what native code sees, so that the runtime passes it and not a copy (dotnet/runtime,
/// src/coreclr/vm/fieldmarshaler.cpp, IsFieldBlittable; docs: native-interop/best-practices, "Blittable types").
/// </summary>
internal sealed class Blittability(ManagedReader reader)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _structs = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the struct has no bool, no character of one byte, no reference, no date and no automatic layout, however deep.</summary>
    public bool Of(INamedTypeSymbol type) => Of(type, null);

    private bool Of(INamedTypeSymbol type, OpenStructs? open)
    {
        if (OpenStructs.Forbid(type, open))
            return false;
        if (!_structs.TryGetValue(type, out var isBlittable))
            _structs.TryAdd(type, isBlittable = Ask(type, open));
        return isBlittable;
    }

    private bool Ask(INamedTypeSymbol type, OpenStructs? open)
    {
        if (KnownStructs.Of(type) is not null)
            return true;
        if (reader.Shapes.Of(type) is not { } shape)
            return type.SpecialType != SpecialType.System_DateTime;
        if (shape.Layout == ManagedLayoutKind.Auto)
            return false;
        var inner = new OpenStructs(type, open);
        return type.GetMembers().All(member => member is not IFieldSymbol { IsStatic: false } field || Of(field, shape, inner));
    }

    private bool Of(IFieldSymbol field, StructShape shape, OpenStructs open)
    {
        var type = field.IsFixedSizeBuffer && field.Type is IPointerTypeSymbol buffer ? buffer.PointedAtType : field.Type;
        return type.SpecialType switch
        {
            SpecialType.System_Boolean => false,
            SpecialType.System_Char => reader.Specs.Of(field, field.GetAttributes()).Type switch
            {
                null => shape.Text == ManagedEncoding.Utf16,
                var unmanaged => unmanaged is UnmanagedType.I2 or UnmanagedType.U2,
            },
            _ when type.IsReferenceType => false,
            _ => type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } named || Numbers.Of(named) is not null || Of(named, open),
        };
    }
}
