using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// What the code that LibraryImport generates makes of parameters and results. It has no defaults for bool, char and string: where nothing
/// says what they are, the code does not compile (SYSLIB1051; docs: native-interop/pinvoke-source-generation, and
/// dotnet/runtime, docs/design/libraries/LibraryImportGenerator/Compatibility.md). Structs cross as their memory.
/// </summary>
internal sealed class SourceRules(ManagedReader reader) : TypeRules(reader)
{
    protected override StructView ViewOf(INamedTypeSymbol type) => StructView.Memory;

    protected override ManagedType? Number(PrimitiveKind kind, in TypeUse use) =>
        use.Spec.Marshaller is null && Numbers.Allow(kind, use.Spec.Type) ? base.Number(kind, use) : null;

    protected override ManagedType? Enum(ManagedEnum type, in TypeUse use) =>
        use.Spec.Marshaller is null && Numbers.Allow(type.Underlying, use.Spec.Type) ? type : null;

    protected override ManagedType? Bool(in TypeUse use) => use.Spec.Type switch
    {
        UnmanagedType.U1 or UnmanagedType.I1 => new ManagedBool(1),
        UnmanagedType.Bool or UnmanagedType.I4 or UnmanagedType.U4 => new ManagedBool(4),
        UnmanagedType.VariantBool => new ManagedBool(2),
        _ => null,
    };

    protected override ManagedType? Char(in TypeUse use) => use.Spec.Type switch
    {
        UnmanagedType.U2 or UnmanagedType.I2 => new ManagedChar(2),
        null when use.Spec.Marshaller is null && use.Text == ManagedEncoding.Utf16 => new ManagedChar(2),
        _ => null,
    };

    protected override ManagedType? Array(IArrayTypeSymbol type, in TypeUse use) => Collection(type.ElementType, use);

    protected override ManagedType? Struct(INamedTypeSymbol type, in TypeUse use)
    {
        if (KnownTypes.Of(type) is KnownType.Span or KnownType.ReadOnlySpan)
            return type.TypeArguments.Length == 1 ? Collection(type.TypeArguments[0], use) : null;
        return IsPassedAsItIs(type, use) ? base.Struct(type, use) : null;
    }

    protected override ManagedType? StructBehind(INamedTypeSymbol type, in TypeUse use) => IsPassedAsItIs(type, use) ? base.StructBehind(type, use) : null;

    protected override ManagedType? Object(INamedTypeSymbol type, in TypeUse use)
    {
        if (type.SpecialType == SpecialType.System_String)
            return Encoding(use) is { } encoding ? new ManagedString(encoding, ManagedStringForm.String) : null;
        if (use.Spec.Marshaller is not null)
            return null;
        if (type.TypeKind == TypeKind.Delegate)
            return use.Spec.Type is null or UnmanagedType.FunctionPtr ? Delegate(type, use.Depth) : null;
        if (KnownTypes.OfBase(type) is KnownType.SafeHandle or KnownType.CriticalHandle)
            return new ManagedPointer(null, PointerForm.Handle);
        // [GeneratedComInterface] and MarshalAs(Interface).
        return type.TypeKind == TypeKind.Interface ? new ManagedPointer(null, PointerForm.Object) : null;
    }

    private static ManagedEncoding? Encoding(in TypeUse use) => use.Spec switch
    {
        { Marshaller: { } marshaller } => Encodings.Of(marshaller),
        { Type: { } type } => Encodings.Of(type),
        _ => use.Text,
    };

    /// <summary>A pointer to the elements, unless a marshaller that is not the framework's makes something else of them.</summary>
    private ManagedType? Collection(ITypeSymbol element, in TypeUse use)
    {
        var isKnown = use.Spec.Marshaller is not { } marshaller || Namespaces.Contain(Namespaces.Marshalling, marshaller);
        if (!isKnown || use.Spec.Type is not (null or UnmanagedType.LPArray))
            return null;
        return new ManagedPointer(Pointee(use with { Type = element, Spec = use.Spec.Element }), PointerForm.Array);
    }

    private static bool IsPassedAsItIs(INamedTypeSymbol type, in TypeUse use) =>
        use.Spec is { Type: null or UnmanagedType.Struct, Marshaller: null }
        && Attributes.Find(type.GetAttributes(), Namespaces.Marshalling, "NativeMarshallingAttribute") is null;
}
