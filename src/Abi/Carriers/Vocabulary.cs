using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Carriers;

/// <summary>
/// The C# types that stand for C's scalars: which there are depends on the .NET and the C# of those who use the bindings. Carriers of
/// typedefs follow the name, never the base type, so that <c>uint64_t</c> is <c>ulong</c> although glibc spells it <c>unsigned long</c>.
/// </summary>
public sealed class Vocabulary
{
    private static readonly Unsupported Wide = new(UnsupportedKind.Scalar, "compilers and .NET pass integers of 128 bits each in their own way");

    private readonly Dictionary<string, Entry> _typedefs;
    private readonly Dictionary<BuiltinKind, Carrier> _builtins;
    private readonly (string Signed, string Unsigned) _pointerSized;
    private readonly Func<Signature, string> _functionPointer;

    private Vocabulary((string Signed, string Unsigned) pointerSized, Func<Signature, string> functionPointer, IEnumerable<(BuiltinKind Kind, Carrier Carrier)> own)
    {
        _pointerSized = pointerSized;
        _functionPointer = functionPointer;
        _builtins = Everywhere.Concat(own).ToDictionary(item => item.Kind, item => item.Carrier);
        var (signed, unsigned) = (Signed(PrimitiveKind.NInt), Unsigned(PrimitiveKind.NUInt));
        _typedefs = new Dictionary<string, Entry>(StringComparer.Ordinal)
        {
            ["int8_t"] = Signed(PrimitiveKind.SByte),
            ["uint8_t"] = Unsigned(PrimitiveKind.Byte),
            ["int16_t"] = Signed(PrimitiveKind.Int16),
            ["uint16_t"] = Unsigned(PrimitiveKind.UInt16),
            ["int32_t"] = Signed(PrimitiveKind.Int32),
            ["uint32_t"] = Unsigned(PrimitiveKind.UInt32),
            ["int64_t"] = Signed(PrimitiveKind.Int64),
            ["uint64_t"] = Unsigned(PrimitiveKind.UInt64),
            ["intmax_t"] = Signed(PrimitiveKind.Int64),
            ["uintmax_t"] = Unsigned(PrimitiveKind.UInt64),
            ["size_t"] = unsigned,
            ["uintptr_t"] = unsigned,
            ["ssize_t"] = signed,
            ["ptrdiff_t"] = signed,
            ["intptr_t"] = signed,
        };
    }

    /// <summary>Today's .NET and C#: <c>CLong</c> (.NET 6), <c>Int128</c> (.NET 7), <c>nint</c> and function pointers (C# 9).</summary>
    public static Vocabulary Net { get; } = new(("nint", "nuint"), FunctionPointer,
    [
        (BuiltinKind.Long, new("CLong", PrimitiveKind.CLong)),
        (BuiltinKind.ULong, new("CULong", PrimitiveKind.CULong)),
        (BuiltinKind.Float16, new("Half", PrimitiveKind.Half)
        {
            // Found by calling: .NET takes Half for a struct of a ushort, C for a floating-point number.
            NotByValue = new Unsupported(UnsupportedKind.Scalar, ".NET passes Half as an integer, C passes _Float16 as a floating-point number"),
        }),
        (BuiltinKind.Int128, new("Int128", PrimitiveKind.Int128) { NotByValue = Wide }),
        (BuiltinKind.UInt128, new("UInt128", PrimitiveKind.UInt128) { NotByValue = Wide }),
    ]);

    /// <summary>
    /// .NET Standard 2.0, .NET Framework, Mono and Unity with C# 7.3: no type is as wide as C's <c>long</c> (a struct of one field in its
    /// place returns garbage on Mono for i386 and s390x), and a function pointer is a number, for which a delegate is marshalled by hand.
    /// </summary>
    public static Vocabulary NetStandard { get; } = new(("IntPtr", "UIntPtr"), _ => "IntPtr", []);

    private static IEnumerable<(BuiltinKind Kind, Carrier Carrier)> Everywhere =>
    [
        (BuiltinKind.Bool, new("byte", PrimitiveKind.Byte)),
        (BuiltinKind.Char, new("byte", PrimitiveKind.Byte)),
        (BuiltinKind.SChar, new("sbyte", PrimitiveKind.SByte)),
        (BuiltinKind.UChar, new("byte", PrimitiveKind.Byte)),
        (BuiltinKind.Short, new("short", PrimitiveKind.Int16)),
        (BuiltinKind.UShort, new("ushort", PrimitiveKind.UInt16)),
        (BuiltinKind.Int, new("int", PrimitiveKind.Int32)),
        (BuiltinKind.UInt, new("uint", PrimitiveKind.UInt32)),
        (BuiltinKind.LongLong, new("long", PrimitiveKind.Int64)),
        (BuiltinKind.ULongLong, new("ulong", PrimitiveKind.UInt64)),
        (BuiltinKind.Float, new("float", PrimitiveKind.Single)),
        (BuiltinKind.Double, new("double", PrimitiveKind.Double)),
    ];

    /// <summary>How C# calls the primitive; a pointer is an integer of its width.</summary>
    public string Name(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.NInt or PrimitiveKind.Pointer => _pointerSized.Signed,
        PrimitiveKind.NUInt => _pointerSized.Unsigned,
        _ => PrimitiveName.Of(kind),
    };

    /// <summary>Whether a struct can have fields of it.</summary>
    public bool Has(PrimitiveKind kind) =>
        kind is PrimitiveKind.NInt or PrimitiveKind.NUInt or PrimitiveKind.Pointer || _builtins.Values.Any(carrier => carrier.Type == new ManagedPrimitive(kind));

    /// <summary>The carrier of a builtin type, or null.</summary>
    public Carrier? Builtin(BuiltinKind kind) => _builtins.TryGetValue(kind, out var carrier) ? carrier : null;

    /// <summary>The C# type of pointers to functions of that signature.</summary>
    public string FunctionPointerTo(Signature signature) => _functionPointer(signature);

    /// <summary>The carrier of a typedef of the C library, if that name has its usual meaning on all these targets.</summary>
    public Carrier? Typedef(string name, PerTarget<NativeScalar> scalars, EquatableArray<Target> targets) =>
        _typedefs.TryGetValue(name, out var entry) && Fits(entry, scalars, targets) ? entry.Carrier : null;

    /// <summary>An integer carrier chosen by what it is on all these targets, or null if none follows it.</summary>
    public Carrier? ByShape(PerTarget<NativeScalar> scalars, EquatableArray<Target> targets)
    {
        foreach (var entry in _typedefs.Values)
        {
            if (Fits(entry, scalars, targets))
                return entry.Carrier;
        }
        foreach (var kind in new[] { BuiltinKind.Long, BuiltinKind.ULong, BuiltinKind.Float, BuiltinKind.Double, BuiltinKind.Bool })
        {
            if (Builtin(kind) is { } carrier && All(scalars, (scalar, target) => scalar == NativeScalar.Of(kind, targets[target].Facts)))
                return carrier;
        }
        return null;
    }

    private static string FunctionPointer(Signature signature)
    {
        if (signature.Why is not null)
            return "void*";
        var convention = signature.Convention == ManagedConvention.PlatformDefault ? "" : $"[{signature.Convention}]";
        var types = signature.Parameters.Select(carrier => carrier.CSharp).Concat([signature.Return?.CSharp ?? "void"]);
        return $"delegate* unmanaged{convention}<{string.Join(", ", types)}>";
    }

    private static bool Fits(Entry entry, PerTarget<NativeScalar> scalars, EquatableArray<Target> targets) =>
        All(scalars, (scalar, target) => scalar.Class == ScalarClass.Integer
            && scalar.IsSigned == entry.IsSigned
            && scalar.Size == ManagedLayout.Of(entry.Carrier.Type, targets[target]).Size);

    private static bool All(PerTarget<NativeScalar> scalars, Func<NativeScalar, int, bool> holds) =>
        scalars.Groups.All(group => group.Targets.Indices().All(target => holds(group.Value, target)));

    private Entry Signed(PrimitiveKind kind) => new(new Carrier(Name(kind), kind), true);

    private Entry Unsigned(PrimitiveKind kind) => new(new Carrier(Name(kind), kind), false);

    private sealed record Entry(Carrier Carrier, bool IsSigned);
}
