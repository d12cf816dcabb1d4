using Interop.Abi.Layout;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>A C record as the scalars in it, wherever they stand: nested records and arrays unrolled, bit-fields as integers.</summary>
internal sealed class FlatRecord(NativeView native)
{
    private const int MaxScalars = 64;
    private const int MaxDepth = 16;

    /// <summary>The scalars on one target, or null where one is not known, or there are too many for registers.</summary>
    public IReadOnlyList<FlatScalar>? Of(RecordDecl record, int target)
    {
        var scalars = new List<FlatScalar>();
        return Add(record, 0, target, scalars, 0) ? scalars : null;
    }

    private bool Add(RecordDecl record, long start, int target, List<FlatScalar> scalars, int depth)
    {
        if (depth > MaxDepth || !record.Fields.TryGet(target, out var fields) || !record.Layout.TryGet(target, out var layout))
            return false;
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var offset = start + layout!.Offsets[i] / 8;
            if (field.BitWidth is { } width)
                AddBits(layout.Offsets[i], width, start, scalars);
            else if (!Add(field.Type, offset, target, scalars, depth + 1))
                return false;
        }
        return scalars.Count <= MaxScalars;
    }

    private bool Add(CType type, long offset, int target, List<FlatScalar> scalars, int depth)
    {
        if (scalars.Count > MaxScalars || depth > MaxDepth)
            return false;
        var resolved = native.Resolve(type, target);
        switch (resolved)
        {
            case ArrayType { Count: { } count } array when native.Size(array.Element, target) is { } size:
                for (long i = 0; i < Math.Min(count, MaxScalars + 1); i++)
                {
                    if (!Add(array.Element, offset + i * size, target, scalars, depth + 1))
                        return false;
                }
                return true;
            case ArrayType:
                return true;
            case NamedType when native.Find(resolved) is RecordDecl inner:
                return Add(inner, offset, target, scalars, depth + 1);
            default:
                if (native.Scalar(type, target) is not { } scalar)
                    return false;
                scalars.Add(new FlatScalar(offset, scalar.Class, scalar.Size));
                return true;
        }
    }

    /// <summary>Bits count as the bytes that they touch.</summary>
    private static void AddBits(long bit, int width, long start, List<FlatScalar> scalars)
    {
        for (var at = bit / 8; width > 0 && at <= (bit + width - 1) / 8; at++)
            scalars.Add(new FlatScalar(start + at, ScalarClass.Integer, 1));
    }
}
