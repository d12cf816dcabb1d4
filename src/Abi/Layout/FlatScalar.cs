using Interop.Abi.Managed;
using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>A scalar of a record, wherever in it it stands.</summary>
/// <param name="Offset">Its offset in the record, in bytes.</param>
/// <param name="Class">Integer, floating or pointer.</param>
/// <param name="Size">Its size in bytes.</param>
public readonly record struct FlatScalar(long Offset, ScalarClass Class, int Size)
{
    // A larger record is in memory by every convention here.
    private const int MaxScalars = 256;

    /// <summary>
    /// The scalars of a C# type on a target, those of nested structs and of elements too; null where its layout is not known, and where it
    /// has so many that it is passed in memory anyway.
    /// </summary>
    public static IReadOnlyList<FlatScalar>? Of(ManagedType type, Target target, StructView view)
    {
        var scalars = new List<FlatScalar>();
        return Add(scalars, type, 0, target, view) ? scalars : null;
    }

    private static bool Add(List<FlatScalar> scalars, ManagedType type, long offset, Target target, StructView view)
    {
        if (scalars.Count >= MaxScalars || ManagedLayout.TryOf(type, target, view) is not { } layout)
            return false;
        switch (type)
        {
            case ManagedStruct @struct:
                for (var i = 0; i < @struct.Fields.Count; i++)
                {
                    if (!Add(scalars, @struct.Fields[i].Type, offset + layout.Offsets[i], target, view))
                        return false;
                }
                return true;
            case ManagedInlineArray array:
                var stride = layout.Size / array.Count;
                for (var i = 0; i < array.Count; i++)
                {
                    if (!Add(scalars, array.Element, offset + (i * stride), target, view))
                        return false;
                }
                return true;
            default:
                scalars.Add(new FlatScalar(offset, ClassOf(type), (int)layout.Size));
                return true;
        }
    }

    private static ScalarClass ClassOf(ManagedType type) => type switch
    {
        ManagedPrimitive { Kind: PrimitiveKind.Single or PrimitiveKind.Double or PrimitiveKind.NFloat } => ScalarClass.Floating,
        ManagedPrimitive { Kind: PrimitiveKind.Pointer } or ManagedPointer or ManagedString or ManagedFunctionPointer => ScalarClass.Pointer,
        ManagedBool => ScalarClass.Boolean,
        _ => ScalarClass.Integer,
    };
}
