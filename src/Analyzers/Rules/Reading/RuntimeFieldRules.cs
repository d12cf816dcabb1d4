using System.Runtime.InteropServices;
using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// What the runtime's marshaller makes of fields: arrays and strings can be in the struct itself, and so are classes with a layout
/// (dotnet/runtime, src/coreclr/vm/fieldmarshaler.cpp; tests hold it against <c>Marshal.SizeOf</c>).
/// </summary>
internal sealed class RuntimeFieldRules(ManagedReader reader) : RuntimeRules(reader)
{
    protected override ManagedType? Array(IArrayTypeSymbol type, in TypeUse use) =>
        use.Spec is { Type: UnmanagedType.ByValArray, SizeConst: > 0 } && Elements.Inside(this, type, use) is { } element
            ? new ManagedInlineArray(element, use.Spec.SizeConst)
            : null;

    protected override ManagedType? String(in TypeUse use) => use.Spec.Type switch
    {
        UnmanagedType.ByValTStr => use.Spec.SizeConst > 0 && Encodings.Character(use.Text) is { } character
            ? new ManagedInlineArray(character, use.Spec.SizeConst)
            : null,
        UnmanagedType.CustomMarshaler => null,
        _ => base.String(use),
    };

    protected override bool Refuses(INamedTypeSymbol type) => false;

    protected override ManagedType? HandleRef(in TypeUse use) => null;

    protected override ManagedType? StructPointer(INamedTypeSymbol type) => null;

    protected override ManagedType? Builder(in TypeUse use) => null;

    protected override ManagedType? LayoutClass(INamedTypeSymbol type, in TypeUse use) =>
        use.Spec.Type is null or UnmanagedType.Struct ? Layout(type, StructView.Marshalled, use) : null;

    protected override ManagedType? Interface(INamedTypeSymbol type, in TypeUse use) => use.Spec.Type switch
    {
        null or UnmanagedType.Interface or UnmanagedType.IUnknown or UnmanagedType.IDispatch => new ManagedPointer(null, PointerForm.Object),
        _ => null,
    };
}
