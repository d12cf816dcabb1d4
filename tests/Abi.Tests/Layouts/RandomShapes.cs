using System.Runtime.InteropServices;
using CsCheck;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Tests.Layouts;

/// <summary>Random structs of every kind of field.</summary>
internal static class RandomShapes
{
    private const int ObjectStride = 32;

    private static readonly PrimitiveKind[] Integers =
    [
        PrimitiveKind.SByte, PrimitiveKind.Byte, PrimitiveKind.Int16, PrimitiveKind.UInt16,
        PrimitiveKind.Int32, PrimitiveKind.UInt32, PrimitiveKind.Int64, PrimitiveKind.UInt64,
    ];

    private static readonly Gen<int> Count = Gen.Int[1, 5];

    private static readonly Gen<Piece> Integer = Any(Integers).Select(kind => (Piece)new ScalarPiece(kind));

    private static readonly Gen<Piece> Scalar = Any(Enum.GetValues<PrimitiveKind>()).Select(kind => (Piece)new ScalarPiece(kind));

    private static readonly Gen<Piece> Bool =
        Any<UnmanagedType?>(null, UnmanagedType.U1, UnmanagedType.I1, UnmanagedType.Bool).Select(type => (Piece)new BoolPiece(type));

    private static readonly Gen<Piece> Char =
        Any<UnmanagedType?>(null, UnmanagedType.U1, UnmanagedType.I1, UnmanagedType.U2, UnmanagedType.I2).Select(type => (Piece)new CharPiece(type));

    private static readonly Gen<Piece> Enumeration = Any(Integers).Select(kind => (Piece)new EnumPiece(kind));

    private static readonly Gen<Piece> Pointer =
        Any("int*", "void**", "delegate* unmanaged<int, void>", "delegate* unmanaged[Cdecl]<void>").Select(type => (Piece)new PointerPiece(type));

    private static readonly Gen<Piece> Simple = Gen.Frequency((6, Scalar), (2, Bool), (1, Char), (1, Enumeration), (1, Pointer));

    private static readonly Gen<Piece> Fixed = Gen.Select(
        Any<(Piece Element, int Size)>(
            (new ScalarPiece(PrimitiveKind.Byte), 1), (new ScalarPiece(PrimitiveKind.Int16), 2), (new ScalarPiece(PrimitiveKind.Single), 4),
            (new ScalarPiece(PrimitiveKind.Int64), 8), (new ScalarPiece(PrimitiveKind.Double), 8), (new BoolPiece(null), 1), (new CharPiece(null), 2)),
        Count,
        (element, count) => (Piece)new FixedPiece(element.Element, count, element.Size));

    private static readonly Gen<Piece> Object = Any<Piece>(
        new ObjectPiece("string", null),
        new ObjectPiece("string", UnmanagedType.LPWStr),
        new ObjectPiece("string", UnmanagedType.LPStr),
        new ObjectPiece("System.Action", null),
        new ObjectPiece("System.Action", UnmanagedType.FunctionPtr));

    private static readonly Gen<Piece> ByValString = Count.Select(count => (Piece)new ByValStringPiece(count));

    /// <summary>A random struct.</summary>
    public static Gen<Shape> One { get; } = OfDepth(2, hasObjects: null);

    /// <summary>Structs in it are of at most so many levels; where it says, all or none of them have objects.</summary>
    private static Gen<Shape> OfDepth(int depth, bool? hasObjects) => Gen.Frequency(
        (5, Sequential(Unmanaged(depth))),
        (3, Explicit(Unmanaged(depth))),
        (hasObjects == false ? 0 : 3, Sequential(Gen.Frequency((2, Unmanaged(depth)), (1, Marshalled(depth))))),
        (hasObjects == false ? 0 : 1, ExplicitObjects()));

    /// <summary>What has a place in memory.</summary>
    private static Gen<Piece> Unmanaged(int depth)
    {
        if (depth == 0)
            return Gen.Frequency((9, Simple), (1, Fixed));
        var nested = OfDepth(depth - 1, hasObjects: false).Select(shape => (Piece)new NestedPiece(shape));
        var inline = Gen.Select(Gen.Frequency((3, Simple), (1, nested)), Count, (element, count) => (Piece)new InlineArrayPiece(element, count));
        return Gen.Frequency((12, Simple), (2, Fixed), (4, nested), (2, inline));
    }

    /// <summary>What has one only in the marshalled view.</summary>
    private static Gen<Piece> Marshalled(int depth)
    {
        var element = Gen.Frequency((3, Integer), (1, Any<Piece>(new BoolPiece(null), new CharPiece(null))));
        if (depth == 0)
            return Gen.Frequency((2, Object), (1, ByValString), (1, ByVal(element)));
        var nested = OfDepth(depth - 1, hasObjects: null).Select(shape => (Piece)new NestedPiece(shape));
        return Gen.Frequency((4, Object), (2, ByValString), (2, ByVal(Gen.Frequency((3, element), (1, nested)))), (1, nested));
    }

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<Piece> ByVal(Gen<Piece> element) => Gen.Select(element, Count, (piece, count) => (Piece)new ByValArrayPiece(piece, count));

    private static Gen<Shape> Sequential(Gen<Piece> piece) => Layout(piece.Select(type => new ShapeField(type, 0)).Array[0, 6].Select(fields => (false, fields)));

    private static Gen<Shape> Explicit(Gen<Piece> piece) =>
        Layout(Gen.Select(piece, Gen.Int[0, 24], (type, offset) => new ShapeField(type, offset)).Array[0, 5].Select(fields => (true, fields)));

    /// <summary>Objects may not overlap anything, and are aligned.</summary>
    private static Gen<Shape> ExplicitObjects() => Layout(
        Gen.Frequency((1, Simple), (1, Object), (1, ByValString)).Array[1, 4]
            .Select(pieces => (true, pieces.Select((piece, i) => new ShapeField(piece, i * ObjectStride)).ToArray())));

    private static Gen<Shape> Layout(Gen<(bool IsExplicit, ShapeField[] Fields)> fields) => Gen.Select(
        fields,
        Gen.Frequency((3, Gen.Const(0)), (2, Any(1, 2, 4, 8, 16, 32))),
        Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[1, 60])),
        Any(CharSet.Ansi, CharSet.Unicode),
        (parts, pack, size, charSet) => new Shape(parts.IsExplicit, pack, size, charSet, new EquatableArray<ShapeField>(parts.Fields)));
}
