using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Carriers.Records.Registers;

/// <summary>
/// Structs that cross in the place of one that .NET passes in other registers than C passes the record, as a union of floating-point
/// numbers on Arm: the same bytes as plain numbers, one behind the other.
/// </summary>
internal static class StandIns
{
    /// <summary>The struct that .NET passes on that target where C passes the record; null where none is known.</summary>
    public static ManagedStruct? Find(RecordDecl record, int target, CarrierMap carriers)
    {
        var on = carriers.Source.Targets[target];
        return !RegisterCheck.IsReadInTwoWays(record, target, carriers) && NativeShape.Of(record, target, carriers) is { } native
            ? Covers(native).SelectMany(cover => Structs(record.Name, cover, record.Layout[target])).FirstOrDefault(type => Fits(type, record.Layout[target], on) && RegisterCheck.Agree(native, type, on))
            : null;
    }

    /// <summary>The record's numbers without those that lie over others: of each union its narrowest, then its widest.</summary>
    private static IEnumerable<List<Piece>> Covers(NativeShape shape)
    {
        var whole = shape.Pieces.Select(Whole).Distinct().ToList();
        yield return Apart(whole.OrderBy(piece => piece.Offset).ThenBy(piece => piece.Width));
        yield return Apart(whole.OrderBy(piece => piece.Offset).ThenByDescending(piece => piece.Width));
    }

    /// <summary>A bit-field as the integer that it is a part of.</summary>
    private static Piece Whole(Piece piece) => piece.Width == piece.Declared
        ? new Piece(piece.Offset, piece.Width, piece.IsFloating)
        : new Piece(piece.Offset / piece.Declared * piece.Declared, piece.Declared, piece.IsFloating);

    private static List<Piece> Apart(IEnumerable<Piece> ordered)
    {
        var apart = new List<Piece>();
        foreach (var piece in ordered)
        {
            if (apart.Count == 0 || piece.Offset >= apart[apart.Count - 1].End)
                apart.Add(piece);
        }
        return apart;
    }

    /// <summary>The cover as a struct: .NET looks otherwise at one of explicit layout.</summary>
    private static IEnumerable<ManagedStruct> Structs(string name, List<Piece> cover, RecordLayout layout)
    {
        if (cover.Count == 0 || cover.Any(piece => Number(piece) is null))
            yield break;
        var fields = cover.Select((piece, i) => new ManagedField($"_{i}", new ManagedPrimitive(Number(piece)!.Value), piece.Offset / 8)).ToEquatableArray();
        foreach (var kind in new[] { ManagedLayoutKind.Sequential, ManagedLayoutKind.Explicit })
        {
            yield return new ManagedStruct(name, kind, 0, 0, fields);
            yield return new ManagedStruct(name, kind, (int)layout.Alignment, layout.Size, fields);
        }
    }

    private static PrimitiveKind? Number(Piece piece) => (piece.IsFloating, piece.Width) switch
    {
        (true, 32) => PrimitiveKind.Single,
        (true, 64) => PrimitiveKind.Double,
        (false, 8) => PrimitiveKind.Byte,
        (false, 16) => PrimitiveKind.UInt16,
        (false, 32) => PrimitiveKind.UInt32,
        (false, 64) => PrimitiveKind.UInt64,
        _ => null,
    };

    private static bool Fits(ManagedStruct type, RecordLayout layout, Target target)
    {
        var own = ManagedLayout.Of(type, target);
        return own.Size == layout.Size && own.Alignment == layout.Alignment
            && Enumerable.Range(0, type.Fields.Count).All(i => own.Offsets[i] == type.Fields[i].Offset);
    }
}
