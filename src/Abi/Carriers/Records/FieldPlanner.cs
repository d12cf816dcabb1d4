using Interop.Abi.Carriers.Records.Registers;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>Plans a record as a struct with fields, which is possible where it has the same members everywhere and each has a carrier.</summary>
internal sealed class FieldPlanner(IDeclSource source, CarrierMap carriers)
{
    private readonly RegisterCheck _registers = new(carriers);

    /// <summary>The plan, or null where no single layout of .NET's equals C's on every target.</summary>
    public RecordPlan? Plan(RecordDecl record)
    {
        if (!record.Fields.IsSame)
            return null;
        var fields = record.Fields.First;
        var members = new List<PlannedMember>();
        var slots = new List<Slot>();
        var bits = new List<BitsMember>();
        for (var i = 0; i < fields.Count; i++)
        {
            var index = i;
            var offsets = record.Layout.Map(layout => layout.Offsets[index]);
            if (!Place(fields[i], i, offsets, record, members, slots, bits))
                return null;
        }
        return Choose(record, members, slots, bits);
    }

    /// <summary>Notes how a member is reached; false where it cannot be a field.</summary>
    private bool Place(
        Field field, int index, PerTarget<long> bitOffsets, RecordDecl record, List<PlannedMember> members, List<Slot> slots, List<BitsMember> bits)
    {
        var mapping = carriers.Value(field.Type, record.Layout.Targets);
        if (field.BitWidth is { } width)
        {
            if (field.Name.Length == 0)
                return true;
            if (BitFields.Unit(mapping) is not Carrier { VariesInSize: false } unit)
                return false;
            var member = BitFields.Member(field, index, unit, bitOffsets.Map(offset => new BitRange(offset, width)), carriers);
            bits.Add(member);
            members.Add(member);
            return true;
        }
        var offset = bitOffsets.Map(value => value / 8);
        if (field.Type is ArrayType { Count: not > 0 } tail)
        {
            members.Add(Tails.Member(field, index, tail, offset, carriers));
            return true;
        }
        if (IsEmpty(field.Type, record.Layout.Targets))
            return true;
        if (mapping is not Carrier { VariesInSize: false } carrier)
            return false;
        members.Add(new SlotMember(field, index, carrier, slots.Count));
        slots.Add(new Slot(field.Name, carrier.Type, offset));
        return true;
    }

    /// <summary>A member without a size, as GNU C's empty struct, has no bytes to reach.</summary>
    private bool IsEmpty(CType type, TargetSet targets) => targets.Indices().All(target => carriers.Sizes.Of(type, target) == 0);

    private RecordPlan? Choose(RecordDecl record, List<PlannedMember> members, List<Slot> slots, List<BitsMember> bits)
    {
        var search = new LayoutSearch(record, carriers);
        var storages = BitFields.Storages(bits, record, source).ToList();
        var all = storages.ConvertAll(storage => slots.Concat(storage).ToList());
        var exact = all.SelectMany(search.Candidates).Concat(all.SelectMany(search.Aligned)).Where(candidate => search.Fits(candidate) == Fit.Exact);
        if (Best(record, exact) is { } best)
            return new RecordPlan(best.Type, Renumber(members, best), null);
        var loose = all.SelectMany(search.Candidates).FirstOrDefault(candidate => search.Fits(candidate) == Fit.UnderAligned);
        return loose is null ? null : new RecordPlan(loose.Type, Renumber(members, loose), null) { IsUnderAligned = true };
    }

    /// <summary>The first that travels in C's registers, else the first.</summary>
    private Candidate? Best(RecordDecl record, IEnumerable<Candidate> candidates)
    {
        Candidate? first = null;
        foreach (var candidate in candidates)
        {
            if (_registers.WhyNot(record, candidate.Type) is null)
                return candidate;
            first ??= candidate;
        }
        return first;
    }

    /// <summary>The struct's fields are in the order of memory, and storage stands among them.</summary>
    private static EquatableArray<PlannedMember> Renumber(List<PlannedMember> members, Candidate candidate) =>
        members.Select(member => member is SlotMember slot ? slot with { Slot = candidate.Order.IndexOf(slot.Slot) } : member).ToEquatableArray();
}
