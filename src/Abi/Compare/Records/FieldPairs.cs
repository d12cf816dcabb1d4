using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>The types that stand for each other because fields of them do, so that comparison goes on from type to type.</summary>
public static class FieldPairs
{
    private const int MaxDepth = 16;

    /// <summary>The pairs of the fields' types: structs and enumerations by value, in arrays and behind pointers. Each once.</summary>
    /// <param name="managed">The struct.</param>
    /// <param name="record">The record.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="native">The native side.</param>
    /// <param name="view">Which of the struct's layouts C sees: a struct within it is seen as it is.</param>
    /// <param name="trust">How it is known that the struct stands for the record: that of the pairs is no surer.</param>
    /// <param name="memory">Whose memory C sees of the struct; of what is in it, nobody says.</param>
    public static IEnumerable<TypePair> Of(
        ManagedStruct managed, RecordDecl record, TargetSet targets, NativeView native, StructView view = StructView.Memory, PairTrust trust = PairTrust.Signature,
        PairMemory memory = PairMemory.Any)
    {
        var pairs = RecordComparer.Run(managed, record, targets, native, trust, memory).Pairs
            .Select(pair => (pair.Target, Types: Of(managed.Fields[pair.Field].Type, pair.Member.Type, pair.Target, native, view), Trust: Trust(record, pair.Member, pair.Target, native, trust)))
            .Where(pair => pair.Types is not null);
        foreach (var group in pairs.GroupBy(pair => (Types: pair.Types!.Value, pair.Trust)))
        {
            var on = TargetSet.From(group.Select(pair => pair.Target));
            yield return new TypePair(group.Key.Types.Id, group.Key.Types.View, group.Key.Types.Native, on, group.Key.Trust);
        }
    }

    /// <summary>That of the record, but that a union has room for a member that is too short; what is behind a pointer has its own.</summary>
    private static PairTrust Trust(RecordDecl record, NativeMember member, int target, NativeView native, PairTrust trust) => trust switch
    {
        PairTrust.Name => PairTrust.Name,
        _ when record.Tag == RecordTag.Union && native.Resolve(member.Type, target) is NamedType => PairTrust.Alternative,
        PairTrust.Alternative => PairTrust.Signature,
        _ => trust,
    };

    private static (string Id, StructView View, CType Native)? Of(ManagedType type, CType member, int target, NativeView native, StructView view)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            var resolved = native.Resolve(member, target) with { Qualifiers = Qualifiers.None };
            switch (type)
            {
                case ManagedStruct { Id.Length: > 0 } @struct when native.Find(resolved) is RecordDecl:
                    return (@struct.Id, view, resolved);
                case ManagedReference { Id.Length: > 0 } reference when native.Find(resolved) is RecordDecl:
                    return (reference.Id, reference.View, resolved);
                case ManagedEnum { Id.Length: > 0 } @enum when native.Find(resolved) is EnumDecl:
                    return (@enum.Id, view, resolved);
                case ManagedInlineArray array when resolved is ArrayType elements:
                    (type, member) = (array.Element, elements.Element);
                    break;
                case ManagedInlineArray { Count: 1 } array:
                    type = array.Element;
                    break;
                // A pointer to a struct's first field is no pointer to the struct: only equal levels are followed.
                case ManagedPointer { Pointee: { } pointee } when resolved is PointerType pointer:
                    (type, member) = (pointee, pointer.Pointee);
                    break;
                default:
                    return null;
            }
        }
        return null;
    }
}
