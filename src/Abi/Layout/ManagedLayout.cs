using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>
/// What the .NET runtime makes of a C# struct on a target: the rules of CoreCLR's class layout for unmanaged types
/// (docs of StructLayoutAttribute; src/coreclr/vm/classlayoutinfo.cpp).
/// </summary>
/// <param name="Size">The size in bytes.</param>
/// <param name="Alignment">The alignment in bytes.</param>
/// <param name="Offsets">The offset in bytes of each field, in the order of the fields; empty for what has none.</param>
public sealed record ManagedLayout(long Size, int Alignment, EquatableArray<long> Offsets = default)
{
    /// <summary>The layout of <paramref name="type"/> on <paramref name="target"/>.</summary>
    public static ManagedLayout Of(ManagedType type, Target target) => type switch
    {
        ManagedPrimitive primitive => OfPrimitive(primitive.Kind, target.Facts),
        ManagedInlineArray array => OfArray(array, target),
        ManagedStruct { Layout: ManagedLayoutKind.Sequential } sequential => OfSequential(sequential, target),
        ManagedStruct @explicit => OfExplicit(@explicit, target),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static ManagedLayout OfPrimitive(PrimitiveKind kind, TargetFacts facts)
    {
        switch (kind)
        {
            case PrimitiveKind.SByte or PrimitiveKind.Byte:
                return new(1, 1);
            case PrimitiveKind.Int16 or PrimitiveKind.UInt16 or PrimitiveKind.Half:
                return new(2, 2);
            case PrimitiveKind.Int32 or PrimitiveKind.UInt32 or PrimitiveKind.Single:
                return new(4, 4);
            case PrimitiveKind.Int64 or PrimitiveKind.UInt64:
                // CoreCLR aligns 8-byte primitives as the platform's C does: 4 bytes under UNIX_X86_ABI, else 8.
                return new(8, facts.LongLongAlignment);
            case PrimitiveKind.Double:
                return new(8, facts.DoubleAlignment);
            case PrimitiveKind.Int128 or PrimitiveKind.UInt128:
                return new(16, 16);
            case PrimitiveKind.CLong or PrimitiveKind.CULong:
                return new(facts.LongSize, facts.LongSize);
            default:
                return new(facts.PointerSize, facts.PointerSize);
        }
    }

    private static ManagedLayout OfArray(ManagedInlineArray array, Target target)
    {
        var element = Of(array.Element, target);
        return new(element.Size * array.Count, element.Alignment);
    }

    private static ManagedLayout OfSequential(ManagedStruct type, Target target)
    {
        var offsets = new long[type.Fields.Count];
        long end = 0;
        var alignment = 1;
        for (var i = 0; i < offsets.Length; i++)
        {
            var field = Of(type.Fields[i].Type, target);
            var fieldAlignment = type.Pack == 0 ? field.Alignment : Math.Min(type.Pack, field.Alignment);
            offsets[i] = Align(end, fieldAlignment);
            end = offsets[i] + field.Size;
            alignment = Math.Max(alignment, fieldAlignment);
        }
        return new(Math.Max(Align(Math.Max(end, 1), alignment), type.Size), alignment, new EquatableArray<long>(offsets));
    }

    private static ManagedLayout OfExplicit(ManagedStruct type, Target target)
    {
        long end = 1;
        var alignment = 1;
        foreach (var field in type.Fields)
        {
            var layout = Of(field.Type, target);
            end = Math.Max(end, field.Offset + layout.Size);
            alignment = Math.Max(alignment, type.Pack == 0 ? layout.Alignment : Math.Min(type.Pack, layout.Alignment));
        }
        return new(Math.Max(Align(end, alignment), type.Size), alignment, type.Fields.Map(field => field.Offset));
    }

    private static long Align(long offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
