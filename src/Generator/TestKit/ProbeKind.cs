using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Generator.TestKit;

/// <summary>How the probe reads and writes a member.</summary>
internal enum ProbeKind
{
    /// <summary>An integer or enumeration.</summary>
    Number,

    /// <summary>An integer that the bindings have with a sign, although C has none on the target.</summary>
    Signed,

    /// <summary>An integer that the bindings have without a sign, although C has one on the target: a plain <c>char</c>.</summary>
    Unsigned,

    /// <summary>A <c>_Bool</c>, which holds 0 and 1 alone.</summary>
    Bool,

    /// <summary>A pointer.</summary>
    Pointer,

    /// <summary>A floating-point number of 4 or 8 bytes.</summary>
    Float,

    /// <summary>A bit-field.</summary>
    Bits,

    /// <summary>A bit-field that the bindings have without a sign, although C has one on the target: one of plain <c>char</c>.</summary>
    UnsignedBits,

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
    /// <param name="field">The member.</param>
    /// <param name="target">The target.</param>
    /// <param name="carriers">The C# types.</param>
    /// <param name="member">It in the bindings.</param>
    public static ProbeKind Of(Field field, int target, CarrierMap carriers, PlannedMember member) => (field.BitWidth, carriers.Scalars.Resolve(field.Type, target)) switch
    {
        (not null, { Class: ScalarClass.Boolean }) => ProbeKind.BoolBits,
        (not null, { IsSigned: true }) when member is BitsMember { IsSigned: false } => ProbeKind.UnsignedBits,
        (not null, _) => ProbeKind.Bits,
        (_, { } scalar) => CarrierOf(member) is { } carrier ? Of(field.Type, target, scalar, carrier, carriers.Scalars) : Of(scalar, isSigned: null),
        _ => field.Type is ArrayType { Count: not > 0 } ? ProbeKind.Tail : ProbeKind.Bytes,
    };

    /// <summary>The kind of a scalar.</summary>
    private static ProbeKind Of(NativeScalar scalar, bool? isSigned) => scalar switch
    {
        { Class: ScalarClass.Boolean } => ProbeKind.Bool,
        { Class: ScalarClass.Pointer } => ProbeKind.Pointer,
        { Class: ScalarClass.Floating, Size: 4 or 8 } => ProbeKind.Float,
        { Class: ScalarClass.Floating } => ProbeKind.Bytes,
        _ when isSigned is { } sign && sign != scalar.IsSigned => sign ? ProbeKind.Signed : ProbeKind.Unsigned,
        _ => ProbeKind.Number,
    };

    /// <summary>
    /// The kind of a scalar of that type in a carrier. An enumeration has the sign that the bindings have, also where this compiler has another:
    /// that is its choice (C11 6.7.2.2p4), and MinGW's is not Microsoft's.
    /// </summary>
    public static ProbeKind Of(CType type, int target, NativeScalar scalar, Carrier carrier, ScalarResolver scalars) =>
        scalar.Class == ScalarClass.Integer && scalars.IsEnumeration(type, target)
            ? SignOf(carrier) ?? scalar.IsSigned ? ProbeKind.Signed : ProbeKind.Unsigned
            : Of(scalar, SignOf(carrier));

    /// <summary>Whether a carrier has a sign; null where it has that of the running target, or is no integer.</summary>
    private static bool? SignOf(Carrier carrier) => carrier.Type switch
    {
        ManagedPrimitive { Kind: PrimitiveKind.SByte or PrimitiveKind.Int16 or PrimitiveKind.Int32 or PrimitiveKind.Int64 or PrimitiveKind.NInt or PrimitiveKind.CLong } => true,
        ManagedPrimitive { Kind: PrimitiveKind.Byte or PrimitiveKind.UInt16 or PrimitiveKind.UInt32 or PrimitiveKind.UInt64 or PrimitiveKind.NUInt or PrimitiveKind.CULong } => false,
        _ => null,
    };

    private static Carrier? CarrierOf(PlannedMember member) => member switch
    {
        SlotMember slot => slot.Carrier,
        PlacedMember placed => placed.Carrier,
        CopiedMember copied => copied.Carrier,
        _ => null,
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
