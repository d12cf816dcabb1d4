using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>Holds a field against a member that is an array.</summary>
internal static class ArrayComparer
{
    private const int MaxDepth = 16;

    /// <summary>Compares them; sizes are in bytes. Whatever has the same bytes will do, but not a pointer.</summary>
    public static PairVerdict Compare(ManagedType type, long size, ArrayType array, long nativeSize, int target, NativeView native)
    {
        var (element, count) = Flatten(array, target, native);
        if (type is ManagedString or ManagedPointer { Form: PointerForm.Array or PointerForm.Object })
            return Count($"a pointer for C's {count} elements, which are in the record itself");
        if (type is not ManagedInlineArray inline)
        {
            return size == nativeSize ? PairVerdict.Right
                : type is ManagedPointer ? Count($"a pointer for C's {count} elements, which are in the record itself")
                : size == nativeSize / Math.Max(1, count) ? Count($"{Elements(1)} for C's {count}")
                : PairVerdict.Width(Difference.Widths(size, nativeSize));
        }
        var (managedElement, managedCount) = Flatten(inline);
        var elementSize = KnownLayouts.Of(managedElement, native.Targets[target])?.Size;
        if (size == nativeSize)
            return managedCount == count ? PairComparer.CompareClass(managedElement, element, target, native) : PairVerdict.Right;
        if (managedCount == count && PairComparer.IsComparedElsewhere(managedElement, element, native))
            return PairVerdict.Elsewhere;
        if (elementSize == nativeSize / Math.Max(1, count))
            return Count($"{Elements(managedCount)} for C's {count}");
        return managedCount == count
            ? PairVerdict.Width($"{Difference.Widths(elementSize ?? 0, nativeSize / Math.Max(1, count))} in each element")
            : PairVerdict.Width(Difference.Widths(size, nativeSize));
    }

    private static PairVerdict Count(string detail) => new(new Difference(FindingKind.ArrayCount, FindingSeverity.Error, detail), true);

    private static string Elements(long count) => count == 1 ? "1 element" : $"{count} elements";

    private static (CType Element, long Count) Flatten(ArrayType array, int target, NativeView native)
    {
        var count = array.Count ?? 0;
        var element = native.Resolve(array.Element, target);
        for (var depth = 0; depth < MaxDepth && element is ArrayType { Count: { } more } inner; depth++)
            (element, count) = (native.Resolve(inner.Element, target), unchecked(count * more));
        return (element, count);
    }

    private static (ManagedType Element, long Count) Flatten(ManagedInlineArray array)
    {
        var (element, count) = (array.Element, array.Count);
        for (var depth = 0; depth < MaxDepth && element is ManagedInlineArray inner; depth++)
            (element, count) = (inner.Element, unchecked(count * inner.Count));
        return (element, count);
    }
}
