using Interop.Abi.Carriers;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>What makes a field right.</summary>
internal static class Remedies
{
    /// <summary>The remedy of a field for a member, or null where none is known.</summary>
    public static Remedy? OfPair(ManagedType managed, NativeMember member, FindingKind kind, TargetSet targets, NativeView native)
    {
        if (kind == FindingKind.ArrayCount && managed is ManagedInlineArray)
            return SameCount(member.Type, targets, native) is { } count ? new Remedy(RemedyKind.Count, count.ToString()) : null;
        if (kind is not (FindingKind.FieldWidth or FindingKind.HiddenWidth or FindingKind.FloatClass or FindingKind.Sign or FindingKind.ArrayCount))
            return null;
        if (managed is ManagedBool { Size: not 1 } && targets.Indices().All(target => member.Size == 1 && native.Size(member.Type, target) == 1))
            return new Remedy(RemedyKind.MarshalAs, "U1");
        if (targets.Indices().Any(target => native.Resolve(member.Type, target) is ArrayType))
            return ArrayRemedies.Of(managed, member.Type, targets, native);
        return TypeOf(member.Type, targets, native) is { } type ? new Remedy(RemedyKind.Type, type) : null;
    }

    /// <summary>The field that a member needs, or null where C# has no type for it that needs no declaration.</summary>
    public static Remedy? Add(NativeMember member, TargetSet targets, NativeView native) =>
        member.Kind == NativeMemberKind.Plain && member.ManagedName.Length > 0 && TypeOf(member.Type, targets, native) is { } type
            ? new Remedy(RemedyKind.AddField, $"{type} {member.ManagedName}")
            : null;

    /// <summary>A Size, in bytes, that makes the struct as large as the record on all targets; null where none does.</summary>
    public static Remedy? Size(RecordContext context, long size)
    {
        if (size > int.MaxValue)
            return null;
        var sized = context.Managed with { Size = size };
        return context.Targets.Indices().All(target => context.Record.Layout[target].Size == size && KnownLayouts.Of(sized, context.Native.Targets[target])?.Size == size)
            ? new Remedy(RemedyKind.Size, size.ToString())
            : null;
    }

    /// <summary>
    /// The C# type that is right on all targets, if it is one of the language or the runtime: the names of records and enumerations are
    /// the generator's, and other code need not have them.
    /// </summary>
    private static string? TypeOf(CType type, TargetSet targets, NativeView native) =>
        native.Carriers.Value(type, targets) is Carrier { VariesInSize: false, Type: ManagedPrimitive primitive } ? PrimitiveName.Of(primitive.Kind) : null;

    private static long? SameCount(CType type, TargetSet targets, NativeView native)
    {
        var counts = targets.Indices().Select(target => native.Resolve(type, target) is ArrayType { Element: not ArrayType } array ? array.Count : null).Distinct().ToList();
        return counts.Count == 1 ? counts[0] : null;
    }
}
