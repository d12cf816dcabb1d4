using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>What types become at the boundary: what all modes of marshalling have in common. A type that a mode refuses is null.</summary>
internal abstract class TypeRules(ManagedReader reader)
{
    /// <summary>Reads declarations of types.</summary>
    protected ManagedReader Reader => reader;

    /// <summary>What crosses, or null where that is not known.</summary>
    public ManagedType? Read(in TypeUse use) => use.Type switch
    {
        IPointerTypeSymbol pointer => Pointer(pointer, use),
        IFunctionPointerTypeSymbol pointer => FunctionPointer(pointer, use),
        IArrayTypeSymbol array => Array(array, use),
        INamedTypeSymbol named => Named(named, use),
        _ => null,
    };

    /// <summary>What a pointer to the type points to: of a struct, only the name.</summary>
    public ManagedType? Pointee(in TypeUse use) =>
        use.Type is INamedTypeSymbol { TypeKind: TypeKind.Struct } type && IsRecord(type) ? StructBehind(type, use) : Read(use);

    /// <summary>Which layout of a struct native code sees.</summary>
    protected abstract StructView ViewOf(INamedTypeSymbol type);

    /// <summary>A number, which crosses as itself.</summary>
    protected virtual ManagedType? Number(PrimitiveKind kind, in TypeUse use) => new ManagedPrimitive(kind);

    /// <summary>A <c>bool</c>.</summary>
    protected abstract ManagedType? Bool(in TypeUse use);

    /// <summary>A <c>char</c>.</summary>
    protected abstract ManagedType? Char(in TypeUse use);

    /// <summary>An enumeration: its integer.</summary>
    protected virtual ManagedType? Enum(ManagedEnum type, in TypeUse use) => type;

    /// <summary>A <c>T*</c>, which always points to memory as C# has it.</summary>
    protected virtual ManagedType? Pointer(IPointerTypeSymbol type, in TypeUse use) =>
        new ManagedPointer(reader.Memory.Pointee(use with { Type = type.PointedAtType, Spec = MarshalSpec.None }), PointerForm.Raw);

    /// <summary>A <c>delegate*</c>.</summary>
    protected virtual ManagedType? FunctionPointer(IFunctionPointerTypeSymbol type, in TypeUse use) =>
        new ManagedFunctionPointer(reader.Signatures.Of(type, InCallback(use.Depth)), "");

    /// <summary>An array; most modes refuse it.</summary>
    protected virtual ManagedType? Array(IArrayTypeSymbol type, in TypeUse use) => null;

    /// <summary>A struct by value.</summary>
    protected virtual ManagedType? Struct(INamedTypeSymbol type, in TypeUse use) => Layout(type, ViewOf(type), use);

    /// <summary>A struct behind a pointer: only its name, since it may point to itself.</summary>
    protected virtual ManagedType? StructBehind(INamedTypeSymbol type, in TypeUse use) => Reference(type, ViewOf(type));

    /// <summary>A class, an interface or a delegate; most modes refuse it.</summary>
    protected virtual ManagedType? Object(INamedTypeSymbol type, in TypeUse use) => null;

    /// <summary>A delegate as a pointer to a function; the runtime refuses generic ones (docs: native-interop/type-marshalling).</summary>
    protected ManagedType? Delegate(INamedTypeSymbol type, ReadDepth depth)
    {
        if (type.IsGenericType)
            return null;
        var signature = depth is ReadDepth.Declaration or ReadDepth.Field ? reader.Signatures.Of(type, InCallback(depth)) : null;
        return new ManagedFunctionPointer(signature, type.Name) { Id = reader.Names.Id(type) };
    }

    /// <summary>The name of a struct or class.</summary>
    protected ManagedReference Reference(INamedTypeSymbol type, StructView view) => new(reader.Names.Id(type), type.Name, view);

    /// <summary>The layout of a struct that is there itself, or only its name where it is deep.</summary>
    protected ManagedType? Layout(INamedTypeSymbol type, StructView view, in TypeUse use)
    {
        if (use.Depth == ReadDepth.Deep)
            return IsRecord(type) ? Reference(type, view) : null;
        return reader.Structs.Element(type, view, use.Open);
    }

    private static ReadDepth InCallback(ReadDepth depth) => depth == ReadDepth.Declaration ? ReadDepth.Callback : ReadDepth.Deep;

    // Nullable<T> and ref structs never cross, and numbers are no records.
    private static bool IsRecord(INamedTypeSymbol type) =>
        !type.IsRefLikeType && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T && !IsScalar(type);

    private static bool IsScalar(INamedTypeSymbol type) =>
        type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_Void
        || Numbers.Of(type) is not null
        || KnownTypes.Of(type) == KnownType.HandleRef;

    private ManagedType? Named(INamedTypeSymbol type, in TypeUse use)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_Void:
                return null;
            case SpecialType.System_Boolean:
                return Bool(use);
            case SpecialType.System_Char:
                return Char(use);
        }
        if (Numbers.Of(type) is { } number)
            return Number(number, use);
        return type.TypeKind switch
        {
            TypeKind.Enum => reader.Enums.Reference(type) is { } found ? Enum(found, use) : null,
            TypeKind.Struct => Struct(type, use),
            TypeKind.Class or TypeKind.Interface or TypeKind.Delegate => Object(type, use),
            _ => null,
        };
    }
}
