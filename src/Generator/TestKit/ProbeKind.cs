using Interop.Abi.Layout;
using Interop.Abi.Model;

namespace Interop.Generator.TestKit;

/// <summary>How the probe reads and writes a member.</summary>
internal enum ProbeKind
{
    /// <summary>An integer or enumeration.</summary>
    Number,

    /// <summary>A <c>_Bool</c>, which holds 0 and 1 alone.</summary>
    Bool,

    /// <summary>A pointer.</summary>
    Pointer,

    /// <summary>A floating-point number of 4 or 8 bytes.</summary>
    Float,

    /// <summary>A bit-field.</summary>
    Bits,

    /// <summary>A bit-field of <c>_Bool</c>.</summary>
    BoolBits,

    /// <summary>An array of no given length, behind the record.</summary>
    Tail,

    /// <summary>Anything else, as its bytes.</summary>
    Bytes,
}

/// <summary>Which kind a member is of.</summary>
internal static class ProbeKinds
{
    /// <summary>The kind of a record's member on a target.</summary>
    public static ProbeKind Of(Field field, int target, ScalarResolver scalars) => (field.BitWidth, scalars.Resolve(field.Type, target)) switch
    {
        (not null, { Class: ScalarClass.Boolean }) => ProbeKind.BoolBits,
        (not null, _) => ProbeKind.Bits,
        (_, { } scalar) => Of(scalar),
        _ => field.Type is ArrayType { Count: not > 0 } ? ProbeKind.Tail : ProbeKind.Bytes,
    };

    /// <summary>The kind of a scalar.</summary>
    public static ProbeKind Of(NativeScalar scalar) => scalar switch
    {
        { Class: ScalarClass.Boolean } => ProbeKind.Bool,
        { Class: ScalarClass.Pointer } => ProbeKind.Pointer,
        { Class: ScalarClass.Floating, Size: 4 or 8 } => ProbeKind.Float,
        { Class: ScalarClass.Floating } => ProbeKind.Bytes,
        _ => ProbeKind.Number,
    };

    /// <summary>What it is to the C# test: the same on all targets, or there is no one test.</summary>
    public static string? MemberKind(PerTarget<ProbeKind> kinds)
    {
        var names = kinds.Groups.Select(group => group.Value switch
        {
            ProbeKind.Float => "Float",
            ProbeKind.Bytes => "Bytes",
            ProbeKind.Tail => null,
            _ => "Number",
        }).Distinct().ToList();
        return names.Count == 1 ? names[0] : null;
    }
}
