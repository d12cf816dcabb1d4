using Interop.Abi.Layout;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>
/// Chooses the C# layout of a record: sequential where .NET's layout equals C's on every target, with a Pack or Size if that is what it
/// takes, explicit where one set of offsets serves all.
/// </summary>
internal sealed class RecordPlanner(IDeclSource source, CarrierMap carriers)
{
    private readonly Dictionary<string, RecordPlan> _plans = new(StringComparer.Ordinal);

    public RecordPlan Plan(RecordDecl record)
    {
        // Analyzers ask from many threads. The lock is held while a record's own members are planned, so that none sees it half done.
        lock (_plans)
        {
            if (_plans.TryGetValue(record.Id, out var known))
                return known;
            // Guards against a record that contains itself, which no C compiler accepts but a manifest might say.
            _plans[record.Id] = Reject(UnsupportedKind.Conflict, $"{record.Id} contains itself");
            return _plans[record.Id] = Make(record);
        }
    }

    private RecordPlan Make(RecordDecl record)
    {
        if (!record.Fields.IsSame)
            return Reject(UnsupportedKind.TargetDependentLayout, $"{record.Id} has other members on {Rids(record.Fields.Groups[1].Targets)} than on {Rids(record.Fields.Groups[0].Targets)}");
        var fields = record.Fields.First;
        if (fields.Count == 0)
            return Reject(UnsupportedKind.TargetDependentLayout, $"{record.Id} is empty, which is a different size in C than in C#");
        if (fields.FirstOrDefault(field => field.BitWidth is not null) is { } bits)
            return Reject(UnsupportedKind.BitField, $"{record.Id} has the bit-field {(bits.Name.Length == 0 ? "without a name" : bits.Name)}");
        if (fields.FirstOrDefault(field => field.Type is ArrayType { Count: not > 0 }) is { } flexible)
            return Reject(UnsupportedKind.FlexibleArray, $"{record.Id} ends in the flexible array {flexible.Name}");

        var planned = new List<PlannedField>();
        foreach (var field in fields)
        {
            switch (carriers.Value(field.Type, record.Targets))
            {
                case Carrier carrier:
                    planned.Add(new PlannedField(field, carrier));
                    break;
                case NoCarrier no:
                    return Reject(no.Why.Kind, $"{record.Id} has the member {field.Name}: {no.Why.Reason}");
                default:
                    return Reject(UnsupportedKind.Incomplete, $"{record.Id} has the member {field.Name} of type void");
            }
        }
        return Choose(record, planned.ToEquatableArray());
    }

    private RecordPlan Choose(RecordDecl record, EquatableArray<PlannedField> fields)
    {
        var overAligned = false;
        foreach (var candidate in Candidates(record, fields))
        {
            var fit = Fits(record, candidate);
            if (fit == Fit.Exact)
                return new RecordPlan(candidate, fields, null);
            overAligned |= fit == Fit.UnderAligned;
        }
        return overAligned
            ? Reject(UnsupportedKind.OverAligned, $"{record.Id} is aligned more strictly than C# can")
            : Reject(UnsupportedKind.TargetDependentLayout, $"{record.Id} has no C# layout that equals C's on every target: {Differences(record)}");
    }

    private static IEnumerable<ManagedStruct> Candidates(RecordDecl record, EquatableArray<PlannedField> fields)
    {
        var managed = fields.Map(field => new ManagedField(field.Field.Name, field.Carrier.Type));
        // C says the same size everywhere: it can stand in the attribute, for records that end in more padding than .NET would add.
        long? size = record.Layout.Groups.All(group => group.Value.Size == record.Layout.First.Size) ? record.Layout.First.Size : null;
        if (record.Tag == RecordTag.Struct)
        {
            foreach (var pack in new[] { 0, 1, 2, 4, 8 })
            {
                yield return new ManagedStruct(record.Name, ManagedLayoutKind.Sequential, pack, 0, managed);
                if (size is { } sequentialSize)
                    yield return new ManagedStruct(record.Name, ManagedLayoutKind.Sequential, pack, sequentialSize, managed);
            }
        }
        if (!record.Layout.Groups.All(group => group.Value.Offsets == record.Layout.First.Offsets))
            yield break;
        var offsets = record.Layout.First.Offsets;
        var placed = fields.Select((field, i) => new ManagedField(field.Field.Name, field.Carrier.Type, offsets[i] / 8)).ToEquatableArray();
        foreach (var pack in new[] { 0, 1, 2, 4, 8 })
        {
            yield return new ManagedStruct(record.Name, ManagedLayoutKind.Explicit, pack, 0, placed);
            if (size is { } explicitSize)
                yield return new ManagedStruct(record.Name, ManagedLayoutKind.Explicit, pack, explicitSize, placed);
        }
    }

    private Fit Fits(RecordDecl record, ManagedStruct candidate)
    {
        var fit = Fit.Exact;
        foreach (var target in record.Targets.Indices())
        {
            var native = record.Layout[target];
            var managed = ManagedLayout.Of(candidate, source.Targets[target]);
            if (managed.Size != native.Size || !managed.Offsets.Equals(native.Offsets.Map(bits => bits / 8)))
                return Fit.Wrong;
            if (managed.Alignment < native.Alignment)
                fit = Fit.UnderAligned;
        }
        return fit;
    }

    private string Differences(RecordDecl record) => string.Join(
        ", ", record.Layout.Groups.Select(group => $"{group.Value.Size} bytes on {Rids(group.Targets)}"));

    private string Rids(TargetSet targets) => string.Join(" ", source.Rids(targets));

    private static RecordPlan Reject(UnsupportedKind kind, string reason) => new(null, default, new Unsupported(kind, reason));

    private enum Fit
    {
        Wrong,
        UnderAligned,
        Exact,
    }
}
