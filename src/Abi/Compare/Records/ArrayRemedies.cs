using Interop.Abi.Carriers;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>What makes a field for an array right, where the array has one element type and one count on all targets.</summary>
internal static class ArrayRemedies
{
    /// <summary>What C# lets a <c>fixed</c> buffer hold, but for bool and char.</summary>
    private static readonly PrimitiveKind[] Bufferable =
    [
        PrimitiveKind.SByte, PrimitiveKind.Byte, PrimitiveKind.Int16, PrimitiveKind.UInt16, PrimitiveKind.Int32, PrimitiveKind.UInt32, PrimitiveKind.Int64, PrimitiveKind.UInt64,
        PrimitiveKind.Single, PrimitiveKind.Double,
    ];

    /// <summary>The remedy, or null where none is known.</summary>
    public static Remedy? Of(ManagedType managed, CType type, TargetSet targets, NativeView native)
    {
        if (Same(targets, target => native.Resolve(type, target) is ArrayType { Element: not ArrayType } array ? array.Count : null) is not { } count
            || Same(targets, target => native.Pointee(type, target) is { } element ? native.Size(element, target) : null) is not { } size)
        {
            return null;
        }
        return managed switch
        {
            ManagedString { Form: ManagedStringForm.String } => size <= 2 ? new(RemedyKind.MarshalAs, $"ByValTStr, SizeConst = {count}") : null,
            ManagedInlineArray { Element: ManagedPrimitive { Kind: PrimitiveKind.Byte or PrimitiveKind.SByte } } => new(RemedyKind.Count, (size * count).ToString()),
            ManagedInlineArray inline => inline.Count == count && Element(type, size, targets, native) is { } element ? new(RemedyKind.Element, element) : null,
            ManagedPointer { Pointee: ManagedPrimitive { Kind: var kind } } when IsBufferable(kind, size, targets, native) => new(RemedyKind.Buffer, $"{PrimitiveName.Of(kind)}[{count}]"),
            ManagedPointer { Form: PointerForm.Raw } or ManagedPrimitive => Element(type, size, targets, native) is { } element ? new(RemedyKind.Buffer, $"{element}[{count}]") : null,
            _ => null,
        };
    }

    private static string? Element(CType type, long size, TargetSet targets, NativeView native)
    {
        if (native.Pointee(type, targets.Lowest) is { } element && native.Carriers.Value(element, targets) is Carrier { Type: ManagedPrimitive primitive })
            return Bufferable.Contains(primitive.Kind) ? PrimitiveName.Of(primitive.Kind) : null;
        // wchar_t where it is Windows' alone.
        return size == 2 ? PrimitiveName.Of(PrimitiveKind.UInt16) : null;
    }

    private static bool IsBufferable(PrimitiveKind kind, long size, TargetSet targets, NativeView native) =>
        Bufferable.Contains(kind) && targets.Indices().All(target => KnownLayouts.Of(new ManagedPrimitive(kind), native.Targets[target])?.Size == size);

    private static long? Same(TargetSet targets, Func<int, long?> of)
    {
        var values = targets.Indices().Select(of).Distinct().ToList();
        return values.Count == 1 ? values[0] : null;
    }
}
