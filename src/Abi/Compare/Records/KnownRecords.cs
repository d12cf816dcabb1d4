using System.Collections.Concurrent;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>
/// What comparisons gave: a struct is asked about for its differences and for the types of its fields, and after most edits of the code it
/// is what it was. Of each struct the last is kept.
/// </summary>
internal sealed class KnownRecords
{
    private readonly ConcurrentDictionary<(string Managed, StructView View, string Record, TargetSet Targets, PairTrust Trust, PairMemory Memory), (ManagedStruct Managed, RecordDecl Record, RecordContext Context)> _known = new();

    /// <summary>What is known, or else what <paramref name="compare"/> gives.</summary>
    public RecordContext Get(ManagedStruct managed, RecordDecl record, TargetSet targets, PairTrust trust, PairMemory memory, Func<RecordContext> compare)
    {
        var key = (managed.Id.Length > 0 ? managed.Id : managed.Name, managed.View, record.Id, targets, trust, memory);
        if (_known.TryGetValue(key, out var known) && ReferenceEquals(known.Record, record) && known.Managed == managed)
            return known.Context;
        var context = compare();
        _known[key] = (managed, record, context);
        return context;
    }
}
