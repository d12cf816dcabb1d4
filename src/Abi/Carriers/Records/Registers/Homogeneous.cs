namespace Interop.Abi.Carriers.Records.Registers;

/// <summary>
/// Up to four floating-point numbers of one kind and nothing else, which Arm's conventions pass in floating-point registers (AAPCS64 5.9.5,
/// AAPCS32 6.1.2).
/// </summary>
internal static class Homogeneous
{
    private const int MaxMembers = 4;

    /// <summary>The width of a number in bits; 0 where the record is none.</summary>
    public static long WidthOf(NativeShape shape)
    {
        var width = Width(shape.Pieces, shape.Size);
        var covered = shape.Pieces.Select(piece => piece.Offset).Distinct().Count() * width;
        return !shape.HasFlexibleArray && covered == shape.Size * 8 ? width : 0;
    }

    /// <summary>The same for .NET, which looks at the size for their number, and never into a struct of explicit layout (EEClass::CheckForHFA).</summary>
    public static long WidthOf(ManagedShape shape) => shape.IsExplicit ? 0 : Width(shape.Pieces, shape.Size);

    private static long Width(IReadOnlyList<Piece> pieces, long size)
    {
        var width = pieces.Count == 0 ? 0 : pieces[0].Width;
        return pieces.Count > 0 && pieces.All(piece => piece.IsFloating && piece.Width == width) && size * 8 % width == 0 && size * 8 / width <= MaxMembers ? width : 0;
    }
}
