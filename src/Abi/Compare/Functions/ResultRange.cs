using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>
/// What a function can return, where C# reads less of it. A narrower argument is wrong for any value, as its high bytes are not defined; of
/// a narrower result only values are lost that need more bytes. Where the prototype says that there are none, it is a suggestion.
/// </summary>
internal sealed class ResultRange(NativeView native)
{
    /// <summary>Below it, values are lost that any function can return.</summary>
    private const int Least = 4;

    /// <summary>The difference of a result, as a suggestion where no value is lost.</summary>
    public Difference Judge(Difference difference, ManagedType managed, FunctionType type, int target, TargetSet all)
    {
        if (difference.Severity != FindingSeverity.Warning
            || ManagedScalar.Of(managed, native.Targets[target]) is not { Class: ManagedScalarClass.Integer, Size: >= Least } read
            || native.Scalar(type.Return, target) is not { Class: ScalarClass.Integer } given
            || (given.IsSigned && read.Sign == ScalarSign.Unsigned))
        {
            return difference;
        }
        var isEnough = difference.Kind switch
        {
            FindingKind.CLong => IsAsNarrowElsewhere(read, type.Return, all),
            FindingKind.SizeFamily => !MayBeLarge(type, given, target, all),
            _ => false,
        };
        return isEnough ? difference with { Severity = FindingSeverity.Suggestion } : difference;
    }

    /// <summary>Whether the function is on a 64-bit system, Windows, where its own <c>long</c> has no more bytes: what needs more it could not return there.</summary>
    private bool IsAsNarrowElsewhere(ManagedScalar read, CType type, TargetSet all) => all.Indices()
        .Any(other => native.Targets[other].Facts.PointerSize == 8 && native.Scalar(type, other) is { Class: ScalarClass.Integer } scalar && scalar.Size <= read.Size);

    /// <summary>
    /// Whether what a <c>size_t</c> counts may be large: something behind a pointer and nothing else, or what the caller gives a size of. A
    /// function that takes numbers, and none of them as a size, counts what it is given; one that takes nothing says a fact of the library.
    /// </summary>
    private bool MayBeLarge(FunctionType type, NativeScalar given, int target, TargetSet all)
    {
        var numbers = type.Parameters.Select(parameter => (Type: parameter, Scalar: native.Scalar(parameter, target))).Where(one => one.Scalar is { Class: not ScalarClass.Pointer }).ToList();
        return numbers.Count == 0 ? type.Parameters.Count > 0 : numbers.Exists(one => one.Scalar!.Value.Size >= given.Size && IsSize(one.Type, one.Scalar.Value, all));
    }

    /// <summary>Whether a type's width follows the target, as that of <c>size_t</c>, <c>long</c> and <c>off_t</c> does: a <c>uint64_t</c> is a value.</summary>
    private bool IsSize(CType type, NativeScalar scalar, TargetSet all) => TypeFamily.Of(new ManagedPrimitive(PrimitiveKind.Int32), type, scalar, all, native) != FindingKind.Width;
}
