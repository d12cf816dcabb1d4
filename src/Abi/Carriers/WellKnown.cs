using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Carriers;

/// <summary>
/// The typedefs of the C library that say a width, and the builtin types: their carriers follow the name, never the base type,
/// so that <c>uint64_t</c> is <c>ulong</c> although glibc spells it <c>unsigned long</c>.
/// </summary>
internal static class WellKnown
{
    private static readonly Dictionary<string, Entry> Typedefs = new(StringComparer.Ordinal)
    {
        ["int8_t"] = new("sbyte", PrimitiveKind.SByte),
        ["uint8_t"] = new("byte", PrimitiveKind.Byte),
        ["int16_t"] = new("short", PrimitiveKind.Int16),
        ["uint16_t"] = new("ushort", PrimitiveKind.UInt16),
        ["int32_t"] = new("int", PrimitiveKind.Int32),
        ["uint32_t"] = new("uint", PrimitiveKind.UInt32),
        ["int64_t"] = new("long", PrimitiveKind.Int64),
        ["uint64_t"] = new("ulong", PrimitiveKind.UInt64),
        ["intmax_t"] = new("long", PrimitiveKind.Int64),
        ["uintmax_t"] = new("ulong", PrimitiveKind.UInt64),
        ["size_t"] = new("nuint", PrimitiveKind.NUInt),
        ["uintptr_t"] = new("nuint", PrimitiveKind.NUInt),
        ["ssize_t"] = new("nint", PrimitiveKind.NInt),
        ["ptrdiff_t"] = new("nint", PrimitiveKind.NInt),
        ["intptr_t"] = new("nint", PrimitiveKind.NInt),
    };

    private static readonly Unsupported Wide = new(UnsupportedKind.Scalar, "compilers and .NET pass integers of 128 bits each in their own way");

    private static readonly Dictionary<BuiltinKind, Carrier> Builtins = new()
    {
        [BuiltinKind.Bool] = new("byte", PrimitiveKind.Byte),
        [BuiltinKind.Char] = new("byte", PrimitiveKind.Byte),
        [BuiltinKind.SChar] = new("sbyte", PrimitiveKind.SByte),
        [BuiltinKind.UChar] = new("byte", PrimitiveKind.Byte),
        [BuiltinKind.Short] = new("short", PrimitiveKind.Int16),
        [BuiltinKind.UShort] = new("ushort", PrimitiveKind.UInt16),
        [BuiltinKind.Int] = new("int", PrimitiveKind.Int32),
        [BuiltinKind.UInt] = new("uint", PrimitiveKind.UInt32),
        [BuiltinKind.Long] = new("CLong", PrimitiveKind.CLong),
        [BuiltinKind.ULong] = new("CULong", PrimitiveKind.CULong),
        [BuiltinKind.LongLong] = new("long", PrimitiveKind.Int64),
        [BuiltinKind.ULongLong] = new("ulong", PrimitiveKind.UInt64),
        [BuiltinKind.Float16] = new("Half", PrimitiveKind.Half)
        {
            // Found by calling: .NET takes Half for a struct of a ushort, C for a floating-point number.
            NotByValue = new Unsupported(UnsupportedKind.Scalar, ".NET passes Half as an integer, C passes _Float16 as a floating-point number"),
        },
        [BuiltinKind.Int128] = new("Int128", PrimitiveKind.Int128) { NotByValue = Wide },
        [BuiltinKind.UInt128] = new("UInt128", PrimitiveKind.UInt128) { NotByValue = Wide },
        [BuiltinKind.Float] = new("float", PrimitiveKind.Single),
        [BuiltinKind.Double] = new("double", PrimitiveKind.Double),
    };

    /// <summary>The carrier of a builtin type, or null.</summary>
    public static Carrier? Builtin(BuiltinKind kind) => Builtins.TryGetValue(kind, out var carrier) ? carrier : null;

    /// <summary>The carrier of a typedef of the C library, if that name has its usual meaning on all these targets.</summary>
    public static Carrier? Typedef(string name, PerTarget<NativeScalar> scalars, EquatableArray<Target> targets) =>
        Typedefs.TryGetValue(name, out var entry) && Fits(entry, scalars, targets) ? entry.Carrier : null;

    /// <summary>An integer carrier chosen by what it is on all these targets, or null if none follows it.</summary>
    public static Carrier? ByShape(PerTarget<NativeScalar> scalars, EquatableArray<Target> targets)
    {
        foreach (var entry in Typedefs.Values)
        {
            if (Fits(entry, scalars, targets))
                return entry.Carrier;
        }
        foreach (var kind in new[] { BuiltinKind.Long, BuiltinKind.ULong, BuiltinKind.Float, BuiltinKind.Double, BuiltinKind.Bool })
        {
            if (All(scalars, (scalar, target) => scalar == NativeScalar.Of(kind, targets[target].Facts)))
                return Builtins[kind];
        }
        return null;
    }

    private static bool Fits(Entry entry, PerTarget<NativeScalar> scalars, EquatableArray<Target> targets) =>
        All(scalars, (scalar, target) => scalar.Class == ScalarClass.Integer
            && scalar.IsSigned == entry.IsSigned
            && scalar.Size == ManagedLayout.Of(entry.Carrier.Type, targets[target]).Size);

    private static bool All(PerTarget<NativeScalar> scalars, Func<NativeScalar, int, bool> holds) =>
        scalars.Groups.All(group => group.Targets.Indices().All(target => holds(group.Value, target)));

    private sealed record Entry(Carrier Carrier, bool IsSigned)
    {
        public Entry(string csharp, PrimitiveKind kind)
            : this(new Carrier(csharp, kind), csharp[0] != 'u' && csharp is not ("byte" or "nuint"))
        {
        }
    }
}
