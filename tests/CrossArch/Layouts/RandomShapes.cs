using System.Runtime.InteropServices;
using Interop.Abi.Managed;

namespace Interop.CrossArch.Layouts;

/// <summary>Random structs of every kind of field: the same for a number on every target, but for what a runtime does not have.</summary>
public sealed class RandomShapes
{
    /// <summary>Objects may not overlap anything, and are aligned.</summary>
    private const int ObjectStride = 32;

    private static readonly PrimitiveKind[] Integers =
    [
        PrimitiveKind.SByte, PrimitiveKind.Byte, PrimitiveKind.Int16, PrimitiveKind.UInt16,
        PrimitiveKind.Int32, PrimitiveKind.UInt32, PrimitiveKind.Int64, PrimitiveKind.UInt64,
    ];

    private static readonly PrimitiveKind[] Scalars = [.. Enumerable.Range(0, (int)PrimitiveKind.Pointer + 1).Select(kind => (PrimitiveKind)kind)];

    private readonly Randomness _random;

    private RandomShapes(ulong seed) => _random = new Randomness(seed);

    /// <summary>The shape of that number.</summary>
    public static Shape Number(int number) => new RandomShapes(((ulong)number + 1) * 0xD1342543DE82EF95).OfDepth(2, mayHaveObjects: true);

    private Shape OfDepth(int depth, bool mayHaveObjects) => _random.Below(mayHaveObjects ? 12 : 8) switch
    {
        < 5 => Sequential(() => Unmanaged(depth)),
        < 8 => Explicit(Many(0, 5, () => (Unmanaged(depth), _random.Below(25)))),
        < 11 => Sequential(() => _random.Below(3) < 2 ? Unmanaged(depth) : Marshalled(depth)),
        _ => Explicit(Objects()),
    };

    private Shape Sequential(Func<Piece> piece) => Layout(false, Many(0, 6, () => (piece(), 0)));

    private Shape Explicit(List<(Piece, int)> fields) => Layout(true, fields);

    private Shape Layout(bool isExplicit, List<(Piece, int)> fields)
    {
        var pack = _random.Below(5) < 3 ? 0 : _random.Any(1, 2, 4, 8, 16, 32);
        var size = _random.Below(4) < 3 ? 0 : 1 + _random.Below(60);
        return new Shape(isExplicit, pack, size, _random.Below(2) == 1, fields);
    }

    private List<(Piece, int)> Many(int least, int most, Func<(Piece, int)> field)
    {
        var fields = new List<(Piece, int)>();
        for (var count = least + _random.Below(most - least + 1); count > 0; count--)
            fields.Add(field());
        return fields;
    }

    private List<(Piece, int)> Objects()
    {
        var fields = new List<(Piece, int)>();
        for (var count = 1 + _random.Below(4); count > 0; count--)
            fields.Add((_random.Below(3) switch { 0 => Simple(), 1 => Object(), _ => new ByValStringPiece(Count()) }, fields.Count * ObjectStride));
        return fields;
    }

    /// <summary>What has a place in memory.</summary>
    private Piece Unmanaged(int depth) => depth == 0 ? Simple() : _random.Below(20) switch
    {
        < 14 => Simple(),
        < 18 => new NestedPiece(OfDepth(depth - 1, mayHaveObjects: false)),
        _ => Inline(_random.Below(4) < 3 ? Simple() : new NestedPiece(OfDepth(depth - 1, mayHaveObjects: false))),
    };

    /// <summary>What has one only in the marshalled view.</summary>
    private Piece Marshalled(int depth)
    {
        Piece Element() => _random.Below(4) < 3 ? new ScalarPiece(_random.Any(Integers)) : _random.Any<Piece>(new BoolPiece(null), new CharPiece(null));
        return _random.Below(depth == 0 ? 4 : 9) switch
        {
            < 2 => Object(),
            2 => new ByValStringPiece(Count()),
            3 => new ByValArrayPiece(Element(), Count()),
            < 7 => Object(),
            7 => new ByValArrayPiece(new NestedPiece(OfDepth(depth - 1, mayHaveObjects: true)), Count()),
            _ => new NestedPiece(OfDepth(depth - 1, mayHaveObjects: true)),
        };
    }

    private Piece Simple() => _random.Below(11) switch
    {
        < 6 => new ScalarPiece(Primitives.OrOlder(_random.Any(Scalars))),
        < 8 => new BoolPiece(_random.Any<UnmanagedType?>(null, UnmanagedType.U1, UnmanagedType.I1, UnmanagedType.Bool)),
        8 => new CharPiece(OrOlder(_random.Any<UnmanagedType?>(null, UnmanagedType.U1, UnmanagedType.I1, UnmanagedType.U2, UnmanagedType.I2))),
        9 => new EnumPiece(_random.Any(Integers)),
        _ => new ScalarPiece(PrimitiveKind.Pointer),
    };

    private Piece Object() => _random.Below(5) switch
    {
        0 => new ObjectPiece(typeof(string), null),
        1 => new ObjectPiece(typeof(string), UnmanagedType.LPWStr),
        2 => new ObjectPiece(typeof(string), UnmanagedType.LPStr),
        3 => new ObjectPiece(typeof(Action), null),
        _ => new ObjectPiece(typeof(Action), UnmanagedType.FunctionPtr),
    };

    /// <summary>Mono 6.8 aborts where a char is marshalled as a signed integer.</summary>
    private static UnmanagedType? OrOlder(UnmanagedType? type)
    {
#if NET
        return type;
#else
        return type switch { UnmanagedType.I1 => UnmanagedType.U1, UnmanagedType.I2 => UnmanagedType.U2, _ => type };
#endif
    }

    /// <summary>The element alone, where the runtime has no inline arrays.</summary>
    private Piece Inline(Piece element)
    {
        var count = Count();
#if NET
        return new InlineArrayPiece(element, count);
#else
        return count > 0 ? element : throw new InvalidOperationException();
#endif
    }

    private int Count() => 1 + _random.Below(5);
}
