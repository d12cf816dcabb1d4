using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>Compares the strings in a struct with what C has in their place: the width of their characters.</summary>
public static class FieldStrings
{
    /// <summary>The differences of the fields that stand for members of the record.</summary>
    public static IEnumerable<Finding> Compare(
        ManagedStruct managed, RecordDecl record, TargetSet targets, NativeView native, PairTrust trust, PairMemory memory = PairMemory.Any)
    {
        if (!managed.Fields.Any(field => field.Type is ManagedString))
            yield break;
        var strings = new Functions.StringComparer(native);
        var found = RecordComparer.Run(managed, record, targets, native, trust, memory).Pairs
            .Where(pair => managed.Fields[pair.Field].Type is ManagedString)
            .Select(pair => (pair.Field, pair.Target, pair.Member.Type, Difference: strings.Stored((ManagedString)managed.Fields[pair.Field].Type, pair.Member.Type, pair.Target)))
            .Where(one => one.Difference is not null);
        foreach (var field in found.GroupBy(one => one.Field))
        {
            var on = TargetSet.From(field.Select(one => one.Target));
            yield return new Finding(
                FindingKind.Encoding, new(DeclarationPart.Field, field.Key, managed.Fields[field.Key].Name), on, FindingSeverity.Error, managed.Fields[field.Key].Display, field.First().Type.ToString(),
                Difference.Describe(field.Select(one => (one.Target, one.Difference!)), native, record.Targets))
            {
                Remedy = strings.MarshalAs((ManagedString)managed.Fields[field.Key].Type, field.First().Type, targets.Intersect(record.Layout.Targets)),
            };
        }
    }
}
