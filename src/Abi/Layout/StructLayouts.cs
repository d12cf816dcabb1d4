using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>
/// The layout of structs. To CoreCLR a Size stands as it is if the fields fit, and their end does if not: only without a Size is the end
/// padded to the alignment (classlayoutinfo.cpp, CalculateSizeWithMetadataSize and AlignSize). A struct has at least a byte, to Mono because
/// C# writes a Size of 1 for one without fields.
/// </summary>
internal static class StructLayouts
{
    private const int MaxPack = 128;

    /// <summary>The layout of <paramref name="type"/>, or null where it is not known.</summary>
    public static ManagedLayout? Of(ManagedStruct type, Target target, StructView view)
    {
        if (type.Layout == ManagedLayoutKind.Auto || !IsPack(type.Pack) || type.Size < 0)
            return null;
        var offsets = new long[type.Fields.Count];
        long last = 0;
        long end = 0;
        var isMemoryOfMono = view == StructView.Memory && target.Rules() == ManagedRules.Mono;
        var alignment = isMemoryOfMono ? LeastAlignment(type, target) : 1;
        for (var i = 0; i < offsets.Length; i++)
        {
            if (ManagedLayout.TryOf(type.Fields[i].Type, target, view) is not { } field)
                return null;
            var fieldAlignment = type.Pack == 0 ? field.Alignment : Math.Min(type.Pack, field.Alignment);
            offsets[i] = type.Layout == ManagedLayoutKind.Explicit ? type.Fields[i].Offset : Align(last, fieldAlignment);
            if (offsets[i] < 0)
                return null;
            last = offsets[i] + field.Size;
            end = Math.Max(end, last);
            alignment = Math.Max(alignment, fieldAlignment);
        }
        var isMarshalledByMono = view == StructView.Marshalled && target.Rules() == ManagedRules.Mono;
        var size = isMarshalledByMono ? MarshalledSizeOfMono(type, end, alignment) : type.Size == 0 ? Align(end, alignment) : Math.Max(type.Size, end);
        return size is { } known ? new(Math.Max(1, known), alignment, new EquatableArray<long>(offsets)) : null;
    }

    /// <summary>The next multiple of the alignment.</summary>
    public static long Align(long offset, int alignment) => (offset + alignment - 1) / alignment * alignment;

    /// <summary>
    /// To Mono a Pack is also the least alignment, up to a <c>double</c>'s, so that <c>{ byte }</c> with a Pack of 4 has 4 bytes
    /// (class-init.c, mono_class_layout_fields).
    /// </summary>
    private static int LeastAlignment(ManagedStruct type, Target target) => Math.Max(1, Math.Min(type.Pack, target.Facts.DoubleAlignment));

    /// <summary>
    /// Mono's marshaller also pads the end when a Size is too small for it. A Size with a Pack on an explicit layout it pads at times (seen on
    /// .NET 10), so that it is not known.
    /// </summary>
    private static long? MarshalledSizeOfMono(ManagedStruct type, long end, int alignment)
    {
        if (type.Size < end || type.Size % alignment == 0)
            return Align(Math.Max(type.Size, end), alignment);
        return type.Layout == ManagedLayoutKind.Explicit && type.Pack != 0 ? null : type.Size;
    }

    private static bool IsPack(int pack) => pack is >= 0 and <= MaxPack && (pack & (pack - 1)) == 0;
}
