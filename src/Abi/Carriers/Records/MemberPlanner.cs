using Interop.Abi.Layout;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>
/// Plans the members of a record that is storage: brings together by name what each target has, unnamed records dissolved into their
/// members, whose names C gives to the record (C17 6.7.2.1).
/// </summary>
internal sealed class MemberPlanner(IDeclSource source, CarrierMap carriers)
{
    private const int MaxDepth = 64;

    /// <summary>The members, in the order in which the targets first have them.</summary>
    public EquatableArray<PlannedMember> Plan(RecordDecl record)
    {
        var found = new Dictionary<string, List<Found>>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var target in record.Layout.Targets.Indices())
        {
            foreach (var member in Find(record, target, 0, 0))
            {
                if (!found.TryGetValue(member.Field.Name, out var list))
                {
                    found.Add(member.Field.Name, list = []);
                    names.Add(member.Field.Name);
                }
                list.Add(member);
            }
        }
        return names.SelectMany(name => Members(found[name])).ToEquatableArray();
    }

    /// <summary>A member on one target.</summary>
    private sealed record Found(Field Field, int Index, int Target, long BitOffset, long Room);

    private IEnumerable<Found> Find(RecordDecl record, int target, long bitOffset, int depth)
    {
        if (depth > MaxDepth || !record.Fields.TryGet(target, out var fields) || !record.Layout.TryGet(target, out var layout))
            yield break;
        for (var i = 0; i < fields.Count; i++)
        {
            var offset = layout!.Offsets[i];
            if (fields[i].Name.Length > 0)
            {
                var end = layout.Offsets.Where(other => other > offset).DefaultIfEmpty(layout.Size * 8).Min();
                yield return new Found(fields[i], i, target, bitOffset + offset, (end - offset) / 8);
            }
            else if (fields[i].Type is NamedType named && source.Find(named.Id) is RecordDecl inner)
            {
                foreach (var member in Find(inner, target, bitOffset + offset, depth + 1))
                    yield return member;
            }
        }
    }

    /// <summary>One member where it is of one kind on every target, else one for each kind.</summary>
    private IEnumerable<PlannedMember> Members(List<Found> found)
    {
        var kinds = found
            .GroupBy(member => (member.Field.Type, member.Field.BitWidth is null))
            .Select(group => (Mapping: Carry(group.ToList()), Found: group.ToList()))
            .GroupBy(group => (group.Mapping, group.Found[0].Field.BitWidth is null))
            .Select(group => (group.Key.Mapping, Found: group.SelectMany(part => part.Found).OrderBy(member => member.Target).ToList()))
            .ToList();
        // An enumeration without a name has no type of its own, but a width on each target.
        if ((kinds.Count > 1 || kinds[0].Mapping is NoCarrier) && AsInteger(found) is { } integer)
            return [integer];
        var members = kinds.ConvertAll(kind => Member(kind.Mapping, kind.Found));
        for (var i = 1; i < members.Count; i++)
            members[i] = members[i] with { Suffix = "_" + source.Targets[kinds[i].Found[0].Target].Rid.Replace('-', '_') };
        return members;
    }

    private Mapping Carry(List<Found> found)
    {
        var mapping = carriers.Value(found[0].Field.Type, TargetsOf(found));
        return found[0].Field.BitWidth is null ? mapping : BitFields.Unit(mapping);
    }

    private PlannedMember Member(Mapping mapping, List<Found> found)
    {
        var (field, index) = (found[0].Field, found[0].Index);
        if (field.BitWidth is not null && mapping is Carrier unit)
            return BitFields.Member(field, index, Unit(unit, found), By(found, member => new BitRange(member.BitOffset, member.Field.BitWidth!.Value)), carriers);
        var offset = By(found, member => member.BitOffset / 8);
        if (field.BitWidth is null && field.Type is ArrayType { Count: not > 0 } tail)
            return Tails.Member(field, index, tail, offset, carriers);
        if (mapping is not Carrier carrier || (carrier.VariesInSize && field.Type is ArrayType))
            return new BytesMember(field, index, By(found, Bytes), mapping is NoCarrier no ? no.Why.Reason : "its elements have another size on other targets");
        return IsAligned(carrier, offset) && !carrier.VariesInSize
            ? new PlacedMember(field, index, carrier, offset)
            : new CopiedMember(field, index, carrier, By(found, Bytes));
    }

    /// <summary>A bit-field of a typedef whose width differs is read as the integer that holds all of its values.</summary>
    private Carrier Unit(Carrier carrier, List<Found> found) =>
        carrier.VariesInSize && carriers.Scalars.Resolve(found[0].Field.Type, TargetsOf(found)) is { } scalars
            ? VaryingInteger.SurfaceOf(VaryingInteger.Normalize(scalars))
            : carrier;

    private ByteRange Bytes(Found member) => new(member.BitOffset / 8, carriers.Sizes.Of(member.Field.Type, member.Target) ?? member.Room);

    /// <summary>A reference in C# must be aligned; a packed member need not be.</summary>
    private bool IsAligned(Carrier carrier, PerTarget<long> offset) => offset.Groups.All(group => group.Targets.Indices().All(
        target => group.Value % ManagedLayout.Of(carrier.Type, source.Targets[target]).Alignment == 0));

    /// <summary>One integer that holds what the member is on each target; null where it is no integer on one of them.</summary>
    private IntegerMember? AsInteger(List<Found> found)
    {
        var places = new List<(TargetSet, PlacedInteger)>();
        foreach (var member in found)
        {
            if (member.Field.BitWidth is not null || carriers.Scalars.Resolve(member.Field.Type, member.Target) is not { Class: ScalarClass.Integer } scalar)
                return null;
            places.Add((TargetSet.Of(member.Target), new PlacedInteger(scalar, member.BitOffset / 8)));
        }
        var place = PerTarget<PlacedInteger>.From(places);
        return new IntegerMember(found[0].Field, found[0].Index, VaryingInteger.SurfaceOf(place.Map(value => value.Scalar)), place);
    }

    private static PerTarget<T> By<T>(List<Found> found, Func<Found, T> value) =>
        PerTarget<T>.From(found.Select(member => (TargetSet.Of(member.Target), value(member))));

    private static TargetSet TargetsOf(List<Found> found) => TargetSet.From(found.Select(member => member.Target));
}
