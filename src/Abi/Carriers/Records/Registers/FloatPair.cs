namespace Interop.Abi.Carriers.Records.Registers;

/// <summary>
/// One or two numbers of which one at least is a floating-point number, which RISC-V and LoongArch pass in a register each (RISC-V psABI,
/// hardware floating-point calling convention).
/// </summary>
/// <param name="First">The first number, by its offset; its width counts if it is a floating-point number.</param>
/// <param name="Second">The second, or null.</param>
internal sealed record FloatPair(Piece First, Piece? Second)
{
    private const int Register = 64;

    /// <summary>The pair that a record is; null for none.</summary>
    public static FloatPair? Of(NativeShape shape) => shape.HasUnion || shape.HasFlexibleArray ? null : Of(shape.Pieces);

    /// <summary>The pair that .NET sees in a struct (MethodTable::GetRiscV64PassStructInRegisterFlags).</summary>
    public static FloatPair? Of(ManagedShape shape) => shape.HasOverlap ? null : Of(shape.Pieces);

    private static FloatPair? Of(IReadOnlyList<Piece> pieces) =>
        pieces.Count is 1 or 2 && pieces.Any(piece => piece.IsFloating) && pieces.All(piece => piece.Width <= Register)
            ? new FloatPair(Place(pieces[0]), pieces.Count == 2 ? Place(pieces[1]) : null)
            : null;

    private static Piece Place(Piece piece) => new(piece.Offset / 8 * 8, piece.IsFloating ? piece.Width : 0, piece.IsFloating);
}
