using Interop.Abi.Compare.Functions;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>The fields of a struct that stand for pointers to functions: a table of functions, or a record with callbacks.</summary>
public static class FieldCallees
{
    /// <summary>The index of each such field, with the type of the function.</summary>
    /// <param name="managed">The struct.</param>
    /// <param name="record">The record.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="native">The native side.</param>
    /// <param name="trust">How it is known that the struct stands for the record.</param>
    /// <param name="memory">Whose memory C sees.</param>
    public static IEnumerable<(int Field, Callee Callee)> Of(
        ManagedStruct managed, RecordDecl record, TargetSet targets, NativeView native, PairTrust trust, PairMemory memory = PairMemory.Any) =>
        RecordComparer.Run(managed, record, targets, native, trust, memory).Pairs
            .GroupBy(pair => pair.Field)
            .SelectMany(field => Callee.Of(field.Select(pair => (pair.Target, pair.Member.Type)), native).Select(callee => (field.Key, callee)));
}
