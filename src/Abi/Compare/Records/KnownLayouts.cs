using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
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
        Lower(type, target, 0) is { } lowered && ManagedLayout.Of(lowered, target) is { Size: > 0 and <= MaxSize } layout ? layout : null;

    private static ManagedType? Lower(ManagedType? type, Target target, int depth) => type switch
    {
        _ when depth > MaxDepth => null,
        ManagedPrimitive => type,
        ManagedEnum @enum => new ManagedPrimitive(@enum.Underlying),
        ManagedBool @bool => OfSize(@bool.Size),
        ManagedChar @char => OfSize(@char.Size),
        ManagedPointer or ManagedString or ManagedFunctionPointer => new ManagedPrimitive(PrimitiveKind.Pointer),
        ManagedInlineArray { Count: > 0 and <= MaxSize } array when Lower(array.Element, target, depth + 1) is { } element => array with { Element = element },
        ManagedStruct { Layout: not ManagedLayoutKind.Auto, Size: >= 0 and <= MaxSize, Pack: 0 or 1 or 2 or 4 or 8 or 16 or 32 or 64 or 128 } @struct => Lower(@struct, target, depth),
        _ => null,
    };

    private static ManagedStruct? Lower(ManagedStruct type, Target target, int depth)
    {
        var fields = new List<ManagedField>();
        foreach (var field in type.Fields)
        {
            if (field.Offset is < 0 or > MaxSize || Lower(field.Type, target, depth + 1) is not { } lowered || ManagedLayout.Of(lowered, target).Size is <= 0 or > MaxSize)
                return null;
            fields.Add(field with { Type = lowered });
        }
        return type with { Fields = fields.ToEquatableArray() };
    }

    private static ManagedPrimitive? OfSize(int size) => size switch
    {
        1 => new ManagedPrimitive(PrimitiveKind.Byte),
        2 => new ManagedPrimitive(PrimitiveKind.UInt16),
        4 => new ManagedPrimitive(PrimitiveKind.UInt32),
        8 => new ManagedPrimitive(PrimitiveKind.UInt64),
        _ => null,
    };
}
