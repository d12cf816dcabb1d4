using Interop.Abi.Carriers;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>The right answer to a difference, where there is one for all targets of the declaration.</summary>
internal sealed class Remedies(NativeView native, Func<string, StructView, ManagedStruct?> structs)
{
    private readonly StringComparer _strings = new(native);
    private readonly IndirectionRemedies _indirections = new(native, structs);

    public Remedy? For(FindingKind kind, ManagedValue managed, CType type, TargetSet targets, ValueRole role) => kind switch
    {
        FindingKind.Bool when managed.Type is ManagedBool => BoolAs(native.Scalar(type, targets.Lowest)),
        FindingKind.Encoding when managed.Type is ManagedString text => _strings.MarshalAs(text, type, targets),
        FindingKind.Encoding or FindingKind.WritableString or FindingKind.RegisterClass => null,
        FindingKind.EnumWidth => Underlying(managed, type, targets),
        FindingKind.Indirection when _indirections.For(managed, type, targets) is { } right => right,
        FindingKind.ReturnedString => new(RemedyKind.Type, "nint"),
        FindingKind.PointeeWidth or FindingKind.FloatClass or FindingKind.Indirection or FindingKind.Sign or FindingKind.Character when managed.Type is ManagedPointer pointer => Pointee(pointer, type, targets),
        _ => Carrier(type, targets, role) is { } right && Spelling(right) is { } text && text != managed.Display ? new(RemedyKind.Type, text) : null,
    };

    private static Remedy? BoolAs(NativeScalar? scalar) => scalar switch
    {
        { Size: 1 } => new(RemedyKind.MarshalAs, "U1"),
        { Size: 4 } => new(RemedyKind.MarshalAs, "Bool"),
        _ => null,
    };

    /// <summary>Another type of an enumeration is told where that is declared.</summary>
    private Remedy? Underlying(ManagedValue managed, CType type, TargetSet targets) =>
        managed.Type is not ManagedEnum && native.Find(native.Resolve(type, targets.Lowest)) is EnumDecl @enum
        && EnumCarriers.Underlying(@enum, targets, native.Carriers) is Carrier { Type: ManagedPrimitive } carrier && carrier.CSharp != managed.Display
            ? new(RemedyKind.Type, carrier.CSharp)
            : null;

    /// <summary>The type of a value that C reads although C# gives none.</summary>
    public Remedy? Result(CType type, TargetSet targets) =>
        Carrier(type, targets, ValueRole.CallbackResult) is { } right && Spelling(right) is { } text ? new(RemedyKind.Type, text) : null;

    /// <summary>A parameter that C# lacks, as its type and name; null where C# has no type for it that needs no declaration.</summary>
    public string? Parameter(CType type, string name, TargetSet targets, ValueRole role) =>
        Carrier(type, targets, role) is { } right && Spelling(right) is { } text ? $"{text} {name}" : null;

    private Carrier? Carrier(CType type, TargetSet targets, ValueRole role) =>
        (role is ValueRole.Argument or ValueRole.CallbackArgument ? native.Carriers.Parameter(type, targets) : native.Carriers.Value(type, targets)) is Carrier { NotByValue: null } carrier ? carrier : null;

    /// <summary>
    /// The type as any C# code can write it: the names of records and enumerations are the generator's, and a pointer to one is an address.
    /// </summary>
    private static string? Spelling(Carrier carrier) => carrier.Type switch
    {
        ManagedPrimitive { Kind: PrimitiveKind.Pointer } => "nint",
        ManagedPrimitive primitive => PrimitiveName.Of(primitive.Kind),
        _ => null,
    };

    /// <summary>What is behind the pointer changes, and its form stays.</summary>
    private Remedy? Pointee(ManagedPointer pointer, CType type, TargetSet targets)
    {
        if (native.Pointee(type, targets.Lowest) is not { } pointee || native.Carriers.Value(pointee, targets) is not Carrier { VariesInSize: false } carrier || Spelling(carrier) is not { } right)
            return null;
        return pointer.Form switch
        {
            PointerForm.Ref => new(RemedyKind.Type, "ref " + right),
            PointerForm.In => new(RemedyKind.Type, "in " + right),
            PointerForm.Out => new(RemedyKind.Type, "out " + right),
            PointerForm.Array => new(RemedyKind.Type, right + "[]"),
            PointerForm.Raw => new(RemedyKind.Type, right + "*"),
            _ => null,
        };
    }
}
