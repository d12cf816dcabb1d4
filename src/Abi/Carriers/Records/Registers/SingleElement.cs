namespace Interop.Abi.Carriers.Records.Registers;

/// <summary>
/// A struct of one number and nothing else, which WebAssembly passes as that number, and every other by its address (WebAssembly tool
/// conventions, BasicCABI.md; isSingleElementStruct in clang; mini_wasm_is_scalar_vtype in Mono).
/// </summary>
/// <param name="Width">The number's width in bits.</param>
/// <param name="IsFloating">Whether it is a floating-point number.</param>
internal sealed record SingleElement(long Width, bool IsFloating)
{
    /// <summary>The number that a record is; null for none. Bit-fields are numbers of their declared type, and unnamed ones are nothing.</summary>
    public static SingleElement? Of(NativeShape shape)
    {
        var named = shape.Pieces.Where(piece => piece.Kind is not (PieceKind.UnnamedBits or PieceKind.UnnamedUnionBits)).ToList();
        return shape.HasFlexibleArray || named.Count != 1 || named[0].Declared != shape.Size * 8 ? null : new SingleElement(named[0].Declared, named[0].IsFloating);
    }

    /// <summary>The number that Mono sees in a struct; null for none.</summary>
    public static SingleElement? Of(ManagedShape shape) =>
        shape.Pieces.Count != 1 || shape.Pieces[0].Width != shape.Size * 8 ? null : new SingleElement(shape.Pieces[0].Width, shape.Pieces[0].IsFloating);
}
