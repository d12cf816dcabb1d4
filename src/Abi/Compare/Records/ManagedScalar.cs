using Interop.Abi.Layout;
using Interop.Abi.Managed;

namespace Interop.Abi.Compare.Records;

/// <summary>The scalar that a C# type is to C, whatever its width.</summary>
/// <param name="Class">Integer, bool, floating or pointer.</param>
/// <param name="IsSigned">Whether an integer is signed; null where it has no sign of its own (a char, an enumeration).</param>
internal readonly record struct ManagedScalar(ScalarClass Class, bool? IsSigned)
{
    private const int MaxDepth = 64;

    /// <summary>The scalar; a struct around one value is that value. Null for what is none.</summary>
    public static ManagedScalar? Of(ManagedType? type)
    {
        for (var depth = 0; depth < MaxDepth && type is ManagedStruct { Fields.Count: 1, Size: 0 } wrapper; depth++)
            type = wrapper.Fields[0].Type;
        return type switch
        {
            ManagedPrimitive primitive => OfKind(primitive.Kind),
            ManagedBool => new ManagedScalar(ScalarClass.Boolean, null),
            ManagedChar or ManagedPlatformChar or ManagedEnum => new ManagedScalar(ScalarClass.Integer, null),
            ManagedPointer or ManagedString or ManagedFunctionPointer => new ManagedScalar(ScalarClass.Pointer, null),
            _ => null,
        };
    }

    private static ManagedScalar OfKind(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Pointer => new(ScalarClass.Pointer, null),
        PrimitiveKind.Half or PrimitiveKind.Single or PrimitiveKind.Double or PrimitiveKind.NFloat => new(ScalarClass.Floating, null),
        PrimitiveKind.SByte or PrimitiveKind.Int16 or PrimitiveKind.Int32 or PrimitiveKind.Int64 or PrimitiveKind.Int128 or PrimitiveKind.NInt or PrimitiveKind.CLong => new(ScalarClass.Integer, true),
        _ => new(ScalarClass.Integer, false),
    };
}
