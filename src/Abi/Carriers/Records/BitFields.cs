using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>
/// Bit-fields. Where their bits are, clang says of each target; what is chosen here is the storage that the C# struct has for them, so
/// that its size, alignment and register class are C's.
/// </summary>
internal static class BitFields
{
    private static readonly (int Size, PrimitiveKind Kind)[] Pieces =
        [(8, PrimitiveKind.UInt64), (4, PrimitiveKind.UInt32), (2, PrimitiveKind.UInt16), (1, PrimitiveKind.Byte)];

    /// <summary>The member by which a bit-field's value is reached.</summary>
    public static BitsMember Member(Field field, int index, Carrier carrier, PerTarget<BitRange> place, CarrierMap carriers) =>
        new(field, index, carrier, place)
        {
            IsSigned = IsSigned(field.Type, place.Targets, carriers),
            IsBool = carriers.Scalars.Resolve(field.Type, place.Targets) is { First.Class: ScalarClass.Boolean },
        };

    /// <summary>What a bit-field of a type is read as: accessors reach no more than 64 bits.</summary>
    public static Mapping Unit(Mapping mapping) => mapping is Carrier { Type: ManagedPrimitive { Kind: PrimitiveKind.Int128 or PrimitiveKind.UInt128 } }
        ? new NoCarrier(UnsupportedKind.Scalar, "it is a bit-field of a 128-bit type")
        : mapping;

    /// <summary>
    /// The storages that may serve, best first: units of the declared types, else just the bytes that hold bits. None is aligned more
    /// strictly than the record: held by another at an odd offset it would make .NET pass that in memory (SysV psABI 3.2.3, unaligned
    /// fields), which C does not do for bit-fields.
    /// </summary>
    public static IEnumerable<List<Slot>> Storages(IReadOnlyList<BitsMember> bits, RecordDecl record, IDeclSource source)
    {
        if (Units(bits, record, source) is { } units)
            yield return units;
        if (bits.Count > 0 && Bytes(bits, record, source) is { } bytes)
            yield return bytes;
    }

    /// <summary>
    /// Plain <c>char</c> is unsigned in C# wherever it is used; an enumeration is signed only if it has a negative constant, so that what
    /// was written is read again also where its type is <c>int</c> (Microsoft's compilers).
    /// </summary>
    private static bool IsSigned(CType type, TargetSet targets, CarrierMap carriers) => type switch
    {
        BuiltinType { Kind: BuiltinKind.Char } => false,
        NamedType named when carriers.Source.Find(named.Id) is EnumDecl @enum =>
            @enum.Constants.Any(constant => constant.Value.Groups.Any(group => group.Value.IsNegative)),
        NamedType named when carriers.Source.Find(named.Id) is AliasDecl { Type.IsSame: true } alias => IsSigned(alias.Type.First, targets, carriers),
        _ => carriers.Scalars.Resolve(type, targets) is { } scalars && scalars.First.IsSigned,
    };

    /// <summary>One unit of its declared type for each bit-field, where it lies within one (the Itanium and Microsoft rules, unpacked).</summary>
    private static List<Slot>? Units(IReadOnlyList<BitsMember> bits, RecordDecl record, IDeclSource source)
    {
        var units = new List<Slot>();
        foreach (var member in bits)
        {
            var starts = new List<(TargetSet, long)>();
            foreach (var target in record.Layout.Targets.Indices())
            {
                var (size, alignment, _) = ManagedLayout.Of(member.Carrier.Type, source.Targets[target]);
                if (alignment > record.Layout[target].Alignment)
                    return null;
                var (offset, width) = (member.Place[target].Offset, member.Place[target].Width);
                var start = offset / 8 / size * size;
                if (offset + width > (start + size) * 8 || start + size > record.Layout[target].Size)
                    return null;
                starts.Add((TargetSet.Of(target), start));
            }
            var unit = new Slot(Name(units.Count), member.Carrier.Type, PerTarget<long>.From(starts));
            if (!units.Exists(other => other.Offset == unit.Offset && other.Type == unit.Type))
                units.Add(unit);
        }
        return units;
    }

    /// <summary>The bytes that hold bits, in pieces that are aligned: the same pieces on every target, or none.</summary>
    private static List<Slot>? Bytes(IReadOnlyList<BitsMember> bits, RecordDecl record, IDeclSource source)
    {
        var fitting = Pieces.Where(piece => record.Layout.Targets.Indices().All(target =>
            ManagedLayout.Of(new ManagedPrimitive(piece.Kind), source.Targets[target]).Alignment <= record.Layout[target].Alignment)).ToList();
        List<(long Offset, int Size)>? first = null;
        var offsets = new List<List<(TargetSet, long)>>();
        foreach (var target in record.Layout.Targets.Indices())
        {
            var pieces = Cut(bits.Select(member => member.Place[target]), fitting).ToList();
            first ??= pieces;
            if (!pieces.Select(piece => piece.Size).SequenceEqual(first.Select(piece => piece.Size)))
                return null;
            for (var i = 0; i < pieces.Count; i++)
            {
                if (offsets.Count == i)
                    offsets.Add([]);
                offsets[i].Add((TargetSet.Of(target), pieces[i].Offset));
            }
        }
        return first!
            .Select((piece, i) => new Slot(Name(i), new ManagedPrimitive(Pieces.First(known => known.Size == piece.Size).Kind), PerTarget<long>.From(offsets[i])))
            .ToList();
    }

    private static IEnumerable<(long Offset, int Size)> Cut(IEnumerable<BitRange> ranges, List<(int Size, PrimitiveKind Kind)> pieces)
    {
        var touched = new SortedSet<long>();
        foreach (var range in ranges)
        {
            for (var at = range.Offset / 8; at * 8 < range.Offset + range.Width; at++)
                touched.Add(at);
        }
        var bytes = touched.ToList();
        for (var i = 0; i < bytes.Count;)
        {
            var run = 1;
            while (i + run < bytes.Count && bytes[i + run] == bytes[i] + run)
                run++;
            var size = pieces.First(piece => piece.Size <= run && bytes[i] % piece.Size == 0).Size;
            yield return (bytes[i], size);
            i += size;
        }
    }

    private static string Name(int number) => $"_bits{number}";
}
