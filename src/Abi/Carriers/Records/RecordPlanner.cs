using Interop.Abi.Carriers.Records.Registers;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers.Records;

/// <summary>
/// Chooses how C# has a record: as a struct with fields where one layout of .NET's equals C's on every target, else as storage with
/// accessors that know where each target has each member.
/// </summary>
internal sealed class RecordPlanner(IDeclSource source, CarrierMap carriers)
{
    private readonly Dictionary<string, RecordPlan> _plans = new(StringComparer.Ordinal);
    private readonly FieldPlanner _fields = new(source, carriers);
    private readonly StoragePlanner _storage = new(source, carriers);
    private readonly RegisterCheck _registers = new(carriers);

    public RecordPlan Plan(RecordDecl record)
    {
        // Analyzers ask from many threads. The lock is held while a record's own members are planned, so that none sees it half done.
        lock (_plans)
        {
            if (_plans.TryGetValue(record.Id, out var known))
                return known;
            // Guards against a record that contains itself, which no C compiler accepts but a manifest might say.
            _plans[record.Id] = new RecordPlan(UnsupportedKind.Conflict, $"{record.Id} contains itself");
            return _plans[record.Id] = Make(record);
        }
    }

    private RecordPlan Make(RecordDecl record)
    {
        if (record.Layout.Groups.Any(group => group.Value.Size == 0))
            return new RecordPlan(UnsupportedKind.Empty, $"{record.Id} has no size in C, and every C# struct has one");
        if (record.Layout.Groups.Any(group => group.Value.Size > int.MaxValue))
            return new RecordPlan(UnsupportedKind.TooLarge, $"{record.Id} is larger than a C# struct can be");
        var plan = _fields.Plan(record) ?? _storage.Plan(record);
        return plan with { NotByValue = plan.NotByValue ?? NotByValue(record, plan) ?? _registers.WhyNot(record, plan.Type!) };
    }

    /// <summary>What holds for a member by value holds for the record, but for its registers: they follow from the whole record.</summary>
    private static Unsupported? NotByValue(RecordDecl record, RecordPlan plan)
    {
        if (plan.IsUnderAligned)
            return new Unsupported(UnsupportedKind.OverAligned, $"{record.Id} is aligned to {record.Layout.Groups.Max(group => group.Value.Alignment)} bytes, more strictly than C# passes it");
        var member = plan.Members.OfType<SlotMember>().FirstOrDefault(slot => slot.Carrier.NotByValue is { Kind: not UnsupportedKind.RegisterClass });
        return member is null ? null : member.Carrier.NotByValue! with { Reason = $"{record.Id} has the member {member.Field.Name}: {member.Carrier.NotByValue.Reason}" };
    }
}
