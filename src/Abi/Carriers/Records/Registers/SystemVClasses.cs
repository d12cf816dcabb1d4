namespace Interop.Abi.Carriers.Records.Registers;

/// <summary>The class of an eightbyte (System V psABI for x86-64, 3.2.3).</summary>
internal enum Eightbyte
{
    /// <summary>Padding.</summary>
    None,

    /// <summary>Floating-point numbers only: a vector register.</summary>
    Sse,

    /// <summary>A general register.</summary>
    Integer,
}

/// <summary>
/// Where a struct travels by the System V ABI for x86-64. The ABI leaves open what its compilers answer otherwise: gcc counts unnamed
/// bit-fields, takes a bit-field of a union for the narrowest integer that holds it, and judges no alignment but that of scalars (classify_argument in
/// i386.cc); clang counts only what has a name, puts what has a flexible array in memory, and judges the alignment of records too
/// (X86_64ABIInfo::classify). .NET judges the alignment of each field of a primitive type, and gives padding behind the last field that
/// field's class (MethodTable::ClassifyEightBytesWithManagedLayout).
/// </summary>
/// <param name="First">The first eightbyte.</param>
/// <param name="Second">The second; padding where there is none.</param>
/// <param name="IsInMemory">Whether it travels in memory instead.</param>
internal readonly record struct SystemVClasses(Eightbyte First, Eightbyte Second, bool IsInMemory)
{
    private const int MaxSize = 16;

    private static readonly SystemVClasses Memory = new(Eightbyte.None, Eightbyte.None, true);

    /// <summary>As gcc has it.</summary>
    public static SystemVClasses OfGcc(NativeShape shape) =>
        shape.Size > MaxSize || shape.Pieces.Any(piece => GccUnit(piece) is > 0 and var unit && piece.Offset % unit != 0)
            ? Memory
            : new(Merge(shape.Pieces, 0), Merge(shape.Pieces, 1), false);

    /// <summary>As clang has it.</summary>
    public static SystemVClasses OfClang(NativeShape shape)
    {
        var named = shape.Pieces.Where(piece => piece.Kind is not (PieceKind.UnnamedBits or PieceKind.UnnamedUnionBits)).ToList();
        return shape.Size > MaxSize || shape.HasFlexibleArray || shape.HasMisalignedRecord
            || named.Any(piece => piece.Kind is PieceKind.Scalar or PieceKind.Element && piece.Offset % piece.Width != 0)
            ? Memory
            : new(Merge(named, 0), Merge(named, 1), false);
    }

    /// <summary>As .NET has it.</summary>
    public static SystemVClasses OfManaged(ManagedShape shape) =>
        shape.Size > MaxSize || shape.Pieces.Any(piece => piece.Offset % piece.Width != 0)
            ? Memory
            : new(Padded(shape, 0), shape.Size > 8 ? Padded(shape, 1) : Eightbyte.None, false);

    /// <summary>A sentence's end: where that is.</summary>
    public override string ToString() => IsInMemory ? "in memory"
        : Second == Eightbyte.None ? $"in {Register(First)}" : $"in {Register(First)} and {Register(Second)}";

    private static string Register(Eightbyte eightbyte) => eightbyte switch
    {
        Eightbyte.Integer => "a general register",
        Eightbyte.Sse => "a vector register",
        _ => "none",
    };

    /// <summary>The alignment in bits that gcc wants of it; 0 for none. A bit-field as wide as an integer is one to gcc.</summary>
    private static long GccUnit(Piece piece) => piece.Kind switch
    {
        PieceKind.Scalar => piece.Width,
        PieceKind.UnionBits or PieceKind.UnnamedUnionBits => piece.Width switch { <= 8 => 8, <= 16 => 16, <= 32 => 32, _ => 64 },
        PieceKind.Bits or PieceKind.UnnamedBits when piece.Width is 8 or 16 or 32 or 64 => piece.Width,
        _ => 0,
    };

    private static Eightbyte Merge(IReadOnlyList<Piece> pieces, int number) => pieces
        .Where(piece => piece.Offset < (number + 1) * 64 && piece.End > number * 64)
        .Select(Class)
        .DefaultIfEmpty(Eightbyte.None)
        .Max();

    private static Eightbyte Padded(ManagedShape shape, int number)
    {
        var merged = Merge(shape.Pieces, number);
        var end = shape.Pieces.Select(piece => piece.End).DefaultIfEmpty(0).Max();
        if (end < Math.Min(shape.Size * 8, (number + 1) * 64))
            merged = Last(shape.Pieces).Select(Class).Append(merged).Max();
        return merged == Eightbyte.None ? Eightbyte.Integer : merged;
    }

    /// <summary>The field that begins last, and those that begin with it.</summary>
    private static IEnumerable<Piece> Last(IReadOnlyList<Piece> pieces) => pieces.Where(piece => pieces.All(other => other.Offset <= piece.Offset));

    private static Eightbyte Class(Piece piece) => piece.IsFloating ? Eightbyte.Sse : Eightbyte.Integer;
}
