using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Records;

/// <summary>The layouts of C# types, where they are known.</summary>
internal static class KnownLayouts
{
    /// <summary>No struct of the runtime is larger, in bytes (CoreCLR, FIELD_OFFSET_LAST_REAL_OFFSET).</summary>
    private const long MaxSize = 1L << 31;

    private const int MaxDepth = 64;

    /// <summary>The layout, or null where it is not known: of a field that could not be read, or of a struct that no runtime loads.</summary>
    public static ManagedLayout? Of(ManagedType? type, Target target) =>
        IsPossible(type, 0) && ManagedLayout.TryOf(type, target) is { Size: > 0 and <= MaxSize } layout ? layout : null;

    /// <summary>Whether no number in it is beyond what any runtime lays out.</summary>
    private static bool IsPossible(ManagedType? type, int depth) => type switch
    {
        _ when depth > MaxDepth => false,
        ManagedBool @bool => @bool.Size is 1 or 2 or 4 or 8,
        ManagedChar @char => @char.Size is 1 or 2 or 4,
        ManagedInlineArray array => array.Count is > 0 and <= MaxSize && IsPossible(array.Element, depth + 1),
        ManagedStruct @struct => @struct.Size is >= 0 and <= MaxSize && @struct.Fields.All(field => field.Offset is >= 0 and <= MaxSize && IsPossible(field.Type, depth + 1)),
        _ => type is not null,
    };
}
