using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>What comes of one field for one member.</summary>
/// <param name="Difference">The difference, or null.</param>
/// <param name="IsWidth">Whether the field has another number of bytes, so that what follows it is displaced.</param>
internal readonly record struct PairVerdict(Difference? Difference, bool IsWidth)
{
    /// <summary>Nothing differs.</summary>
    public static PairVerdict Right => default;

    /// <summary>Its type differs, which is told where that is declared.</summary>
    public static PairVerdict Elsewhere => new(null, true);

    /// <summary>Its width differs.</summary>
    public static PairVerdict Width(string detail) => new(new Difference(FindingKind.FieldWidth, FindingSeverity.Error, detail), true);
}

/// <summary>Holds the type of one field against that of one member on one target, wherever they stand.</summary>
internal static class PairComparer
{
    /// <summary>Compares them. For a group of bit-fields any storage will do here.</summary>
    public static PairVerdict Compare(ManagedType type, NativeMember member, int target, NativeView native)
    {
        if (member.Kind != NativeMemberKind.Plain || KnownLayouts.Of(type, native.Targets[target])?.Size is not { } size)
            return PairVerdict.Right;
        var resolved = native.Resolve(member.Type, target);
        if (resolved is ArrayType array)
            return ArrayComparer.Compare(type, size, array, member.Size, target, native);
        if (size != member.Size)
            return IsComparedElsewhere(type, resolved, native) ? PairVerdict.Elsewhere : PairVerdict.Width(Difference.Widths(size, member.Size));
        return CompareClass(type, resolved, target, native);
    }

    /// <summary>Whether the two are types that are compared for themselves, where the difference in size is told.</summary>
    public static bool IsComparedElsewhere(ManagedType type, CType resolved, NativeView native) =>
        type is ManagedStruct { Id.Length: > 0 } && native.Find(resolved) is RecordDecl;

    /// <summary>Of two of one width: a floating-point number for an integer, or another sign.</summary>
    public static PairVerdict CompareClass(ManagedType type, CType resolved, int target, NativeView native)
    {
        if (resolved is ArrayType || native.Scalar(resolved, target) is not { } scalar || ManagedScalar.Of(type) is not { } managed)
            return PairVerdict.Right;
        if (managed.Class == ScalarClass.Floating != (scalar.Class == ScalarClass.Floating))
        {
            // Older code holds the bits of a _Float16 in a ushort.
            return scalar is { Class: ScalarClass.Floating, Size: 2 }
                ? PairVerdict.Right
                : new(new Difference(FindingKind.FloatClass, FindingSeverity.Error, managed.Class == ScalarClass.Floating ? $"a floating-point number for C's {scalar}" : $"an integer for C's {scalar}"), false);
        }
        var hasSign = scalar.Class == ScalarClass.Integer && resolved is not BuiltinType { Kind: BuiltinKind.Char } && native.Find(resolved) is null;
        return hasSign && managed.IsSigned is { } isSigned && isSigned != scalar.IsSigned
            ? new(new Difference(FindingKind.Sign, FindingSeverity.Suggestion, $"{(isSigned ? "signed" : "unsigned")} for C's {scalar}"), false)
            : PairVerdict.Right;
    }
}
