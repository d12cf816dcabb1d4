using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records.Registers;

/// <summary>What C's calling conventions look at in a record on one target.</summary>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Pieces">The numbers that it is made of, in the order of the members.</param>
internal sealed record NativeShape(long Size, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Whether it ends with an array of no given size.</summary>
    public bool HasFlexibleArray { get; init; }

    /// <summary>Whether it is a union, or has one.</summary>
    public bool HasUnion { get; init; }

    /// <summary>Whether a record in it is less aligned than its type says.</summary>
    public bool HasMisalignedRecord { get; init; }

    /// <summary>The shape; null where something in the record is no number that we know.</summary>
    public static NativeShape? Of(RecordDecl record, int target, CarrierMap carriers)
    {
        var reader = new Reader(target, carriers);
        return reader.Read(record, 0, 0)
            ? new NativeShape(record.Layout[target].Size, reader.Pieces)
            {
                HasFlexibleArray = reader.HasFlexibleArray,
                HasUnion = reader.HasUnion,
                HasMisalignedRecord = reader.HasMisalignedRecord,
            }
            : null;
    }

    private sealed class Reader(int target, CarrierMap carriers)
    {
        private const int MaxDepth = 64;

        public List<Piece> Pieces { get; } = [];

        public bool HasFlexibleArray { get; private set; }

        public bool HasUnion { get; private set; }

        public bool HasMisalignedRecord { get; private set; }

        public bool Read(RecordDecl record, long offset, int depth)
        {
            if (depth > MaxDepth || !record.Layout.TryGet(target, out var layout) || !record.Fields.TryGet(target, out var fields))
                return false;
            HasUnion |= record.Tag == RecordTag.Union;
            HasMisalignedRecord |= offset % (layout!.Alignment * 8) != 0;
            for (var i = 0; i < fields.Count; i++)
            {
                if (!Read(fields[i], record.Tag, offset + layout.Offsets[i], depth))
                    return false;
            }
            return true;
        }

        private bool Read(Field field, RecordTag tag, long offset, int depth)
        {
            if (field.BitWidth is not { } width)
                return Read(field.Type, offset, PieceKind.Scalar, depth + 1);
            if (carriers.Scalars.Resolve(field.Type, target) is not { } scalar)
                return false;
            var kind = (tag, field.Name.Length > 0) switch
            {
                (RecordTag.Struct, true) => PieceKind.Bits,
                (RecordTag.Struct, false) => PieceKind.UnnamedBits,
                (_, true) => PieceKind.UnionBits,
                (_, false) => PieceKind.UnnamedUnionBits,
            };
            if (width > 0)
                Pieces.Add(new Piece(offset, width, false) { Declared = scalar.Size * 8, Kind = kind });
            return true;
        }

        private bool Read(CType type, long offset, PieceKind kind, int depth)
        {
            if (carriers.Scalars.Resolve(type, target) is { } scalar)
            {
                Pieces.Add(new Piece(offset, scalar.Size * 8, scalar.Class == Layout.ScalarClass.Floating) { Declared = scalar.Size * 8, Kind = kind });
                return true;
            }
            return type switch
            {
                ArrayType array => ReadArray(array, offset, kind, depth),
                AtomicType atomic => Read(atomic.Value, offset, kind, depth + 1),
                NamedType named => carriers.Source.Find(named.Id) switch
                {
                    AliasDecl alias when depth < MaxDepth && alias.Type.TryGet(target, out var aliased) => Read(aliased!, offset, kind, depth + 1),
                    RecordDecl record => Read(record, offset, depth + 1),
                    _ => false,
                },
                _ => false,
            };
        }

        private bool ReadArray(ArrayType array, long offset, PieceKind kind, int depth)
        {
            HasFlexibleArray |= array.Count is null;
            if (array.Count is not > 0)
                return true;
            if (carriers.Sizes.Of(array.Element, target) is not { } size)
                return false;
            for (var i = 0L; i < array.Count && size > 0; i++)
            {
                if (!Read(array.Element, offset + i * size * 8, i == 0 ? kind : PieceKind.Element, depth + 1))
                    return false;
            }
            return true;
        }
    }
}
