using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>What a C# scalar is on one target.</summary>
/// <param name="Class">Integer, bool, character, floating-point or pointer.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sign">Whether it has a sign that C could contradict.</param>
internal readonly record struct ManagedScalar(ManagedScalarClass Class, int Size, ScalarSign Sign)
{
    /// <summary>The scalar, or null for what is none.</summary>
    public static ManagedScalar? Of(ManagedType type, Target target) => type switch
    {
        ManagedPrimitive primitive => Of(primitive.Kind, (int)ManagedLayout.Of(type, target).Size),
        ManagedBool @bool => new(ManagedScalarClass.Boolean, @bool.Size, ScalarSign.Free),
        ManagedPlatformChar => new(ManagedScalarClass.Character, (int)(ManagedLayout.TryOf(type, target)?.Size ?? 1), ScalarSign.Free),
        ManagedChar @char => new(ManagedScalarClass.Character, @char.Size, ScalarSign.Free),
        ManagedEnum @enum => new(ManagedScalarClass.Integer, (int)ManagedLayout.Of(new ManagedPrimitive(@enum.Underlying), target).Size, ScalarSign.Free),
        ManagedStruct { Fields.Count: 1 } wrapper => Of(wrapper.Fields[0].Type, target),
        _ => null,
    };

    private static ManagedScalar Of(PrimitiveKind kind, int size) => kind switch
    {
        PrimitiveKind.Half or PrimitiveKind.Single or PrimitiveKind.Double or PrimitiveKind.NFloat => new(ManagedScalarClass.Floating, size, ScalarSign.Free),
        PrimitiveKind.Pointer => new(ManagedScalarClass.Pointer, size, ScalarSign.Free),
        // IntPtr has stood for size_t and for handles since before there was a choice.
        PrimitiveKind.NInt or PrimitiveKind.NUInt => new(ManagedScalarClass.Integer, size, ScalarSign.Free),
        PrimitiveKind.SByte or PrimitiveKind.Int16 or PrimitiveKind.Int32 or PrimitiveKind.Int64 or PrimitiveKind.Int128 or PrimitiveKind.CLong =>
            new(ManagedScalarClass.Integer, size, ScalarSign.Signed),
        _ => new(ManagedScalarClass.Integer, size, ScalarSign.Unsigned),
    };
}

/// <summary>The kinds of C# scalar that travel or are meant differently.</summary>
internal enum ManagedScalarClass
{
    /// <summary>An integer or enumeration.</summary>
    Integer,

    /// <summary>A bool.</summary>
    Boolean,

    /// <summary>A char.</summary>
    Character,

    /// <summary>A floating-point number.</summary>
    Floating,

    /// <summary>A pointer.</summary>
    Pointer,
}

/// <summary>Whether a C# integer says that it has a sign.</summary>
internal enum ScalarSign
{
    /// <summary>It says nothing.</summary>
    Free,

    /// <summary>It has one.</summary>
    Signed,

    /// <summary>It has none.</summary>
    Unsigned,
}
