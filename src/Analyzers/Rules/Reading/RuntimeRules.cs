using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// What the runtime's marshaller makes of parameters and results (dotnet/runtime, src/coreclr/vm/mlinfo.cpp; docs:
/// native-interop/type-marshalling). What it throws MarshalDirectiveException for is null.
/// </summary>
internal class RuntimeRules(ManagedReader reader) : TypeRules(reader)
{
    /// <summary>The marshaller makes a copy of a struct where that differs from its memory; else it passes the memory itself.</summary>
    protected sealed override StructView ViewOf(INamedTypeSymbol type) => Reader.Blittability.Of(type) ? StructView.Memory : StructView.Marshalled;

    protected sealed override ManagedType? Number(PrimitiveKind kind, in TypeUse use) =>
        Numbers.Allow(kind, use.Spec.Type) ? base.Number(kind, use) : null;

    protected sealed override ManagedType? Enum(ManagedEnum type, in TypeUse use) => Numbers.Allow(type.Underlying, use.Spec.Type) ? type : null;

    protected sealed override ManagedType? Bool(in TypeUse use) => use.Spec.Type switch
    {
        null or UnmanagedType.Bool => new ManagedBool(4),
        UnmanagedType.U1 or UnmanagedType.I1 => new ManagedBool(1),
        UnmanagedType.VariantBool => new ManagedBool(2),
        _ => null,
    };

    protected sealed override ManagedType? Char(in TypeUse use) => use.Spec.Type switch
    {
        null => Encodings.Character(use.Text),
        UnmanagedType.U1 or UnmanagedType.I1 => new ManagedChar(1),
        UnmanagedType.U2 or UnmanagedType.I2 => new ManagedChar(2),
        _ => null,
    };

    protected sealed override ManagedType? Pointer(IPointerTypeSymbol type, in TypeUse use) => use.Spec.Type is null ? base.Pointer(type, use) : null;

    protected sealed override ManagedType? FunctionPointer(IFunctionPointerTypeSymbol type, in TypeUse use) =>
        use.Spec.Type is null or UnmanagedType.FunctionPtr ? base.FunctionPointer(type, use) : null;

    protected override ManagedType? Array(IArrayTypeSymbol type, in TypeUse use) => use.Spec.Type switch
    {
        null or UnmanagedType.LPArray => new ManagedPointer(Elements.Behind(this, type, use), PointerForm.Array),
        _ => null,
    };

    protected sealed override ManagedType? Struct(INamedTypeSymbol type, in TypeUse use)
    {
        if (type.SpecialType == SpecialType.System_DateTime)
            return use.Spec.Type is null or UnmanagedType.Struct ? KnownStructs.OleDate : null;
        if (KnownTypes.Of(type) == KnownType.HandleRef)
            return HandleRef(use);
        if (Refuses(type))
            return null;
        return use.Spec.Type switch
        {
            null or UnmanagedType.Struct => base.Struct(type, use),
            UnmanagedType.Currency when type.SpecialType == SpecialType.System_Decimal => KnownStructs.Currency,
            UnmanagedType.LPStruct => StructPointer(type),
            _ => null,
        };
    }

    protected sealed override ManagedType? StructBehind(INamedTypeSymbol type, in TypeUse use)
    {
        if (type.SpecialType == SpecialType.System_DateTime)
            return KnownStructs.OleDate;
        return Refuses(type) ? null : base.StructBehind(type, use);
    }

    /// <summary>Generic structs cross only as their memory.</summary>
    protected virtual bool Refuses(INamedTypeSymbol type) => type.IsGenericType && !Reader.Blittability.Of(type);

    /// <summary>The handle inside.</summary>
    protected virtual ManagedType? HandleRef(in TypeUse use) => use.Spec.Type is null ? new ManagedPointer(null, PointerForm.Handle) : null;

    /// <summary><c>LPStruct</c>: of structs, only for these two.</summary>
    protected virtual ManagedType? StructPointer(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_Decimal || KnownTypes.Of(type) == KnownType.Guid
            ? new ManagedPointer(Reference(type, StructView.Memory), PointerForm.In)
            : null;

    protected sealed override ManagedType? Object(INamedTypeSymbol type, in TypeUse use)
    {
        if (type.SpecialType == SpecialType.System_String)
            return String(use);
        if (type.TypeKind == TypeKind.Delegate)
            return use.Spec.Type is null or UnmanagedType.FunctionPtr ? Delegate(type, use.Depth) : null;
        if (type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate)
            return new ManagedFunctionPointer(null, type.Name);
        return KnownTypes.OfBase(type) switch
        {
            KnownType.SafeHandle or KnownType.CriticalHandle => use.Spec.Type is null ? new ManagedPointer(null, PointerForm.Handle) : null,
            KnownType.StringBuilder => Builder(use),
            _ when !type.IsGenericType && Reader.Shapes.Of(type) is not null => LayoutClass(type, use),
            _ => Interface(type, use),
        };
    }

    /// <summary>A string: a pointer to its characters.</summary>
    protected virtual ManagedType? String(in TypeUse use)
    {
        var encoding = use.Spec.Type is { } type ? Encodings.Of(type) : use.Text;
        return encoding is { } known ? new ManagedString(known, ManagedStringForm.String) : null;
    }

    /// <summary>A StringBuilder: a pointer to a buffer.</summary>
    protected virtual ManagedType? Builder(in TypeUse use)
    {
        var encoding = use.Spec.Type is { } type ? Encodings.Of(type) : use.Text;
        return encoding is { } known and not ManagedEncoding.BStr ? new ManagedString(known, ManagedStringForm.Builder) : null;
    }

    /// <summary>A class with a StructLayout: a pointer to the struct that it would be.</summary>
    protected virtual ManagedType? LayoutClass(INamedTypeSymbol type, in TypeUse use) => use.Spec.Type switch
    {
        null or UnmanagedType.LPStruct => new ManagedPointer(Reference(type, StructView.Marshalled), use.Spec.IsIn ? PointerForm.In : PointerForm.Object),
        UnmanagedType.CustomMarshaler => new ManagedPointer(null, PointerForm.Object),
        _ => null,
    };

    /// <summary>All other objects: pointers to COM interfaces on Windows, where they can be passed at all. An <c>object</c> is a VARIANT by default.</summary>
    protected virtual ManagedType? Interface(INamedTypeSymbol type, in TypeUse use) => use.Spec.Type switch
    {
        null when type.SpecialType == SpecialType.System_Object => null,
        null or UnmanagedType.Interface or UnmanagedType.IUnknown or UnmanagedType.IDispatch or UnmanagedType.AsAny or UnmanagedType.CustomMarshaler =>
            new ManagedPointer(null, PointerForm.Object),
        _ => null,
    };
}
