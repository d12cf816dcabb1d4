using Interop.Abi.Layout;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>What becomes of an integer that the side that takes it reads with more bytes than the side that gives it writes.</summary>
internal enum ExtendedWidth
{
    /// <summary>It reads what nobody wrote.</summary>
    Undefined,

    /// <summary>The ABI has it extended, by a sign that is not that of what is read: other numbers above half the range, or below zero.</summary>
    OtherSign,

    /// <summary>The ABI has it extended, and it is the same number.</summary>
    Kept,
}

/// <summary>Asks a target's ABI for that.</summary>
internal static class ExtendedWidths
{
    /// <summary>
    /// The answer for a scalar that is wider on the side that takes it. It is the giving side's type by which it is extended: .NET does for its
    /// integers what C compilers do for theirs, or no function with an <c>int</c> could be called.
    /// </summary>
    public static ExtendedWidth Of(ValueRole role, ManagedScalar managed, NativeScalar native, Target target)
    {
        var isResult = role is ValueRole.Result or ValueRole.CallbackResult;
        var isCs = role is ValueRole.Result or ValueRole.CallbackArgument;
        var extended = isResult ? target.Extension.Results : target.Extension.Arguments;
        if (Math.Max(managed.Size, native.Size) > extended)
            return ExtendedWidth.Undefined;
        var keeps = isCs
            ? target.Extension.Keeps(native.Size, native is { Class: ScalarClass.Integer, IsSigned: true }, MayBeNegative(managed, true))
            : target.Extension.Keeps(managed.Size, MayBeNegative(managed, native.IsSigned), native.IsSigned);
        return keeps ? ExtendedWidth.Kept : ExtendedWidth.OtherSign;
    }

    /// <summary>Whether a C# type has a sign; an enumeration or a native integer has the other side's.</summary>
    private static bool MayBeNegative(ManagedScalar managed, bool other) => managed.Class switch
    {
        ManagedScalarClass.Character => false,
        // Any bit makes it true.
        ManagedScalarClass.Boolean => other,
        _ => managed.Sign == ScalarSign.Free ? other : managed.Sign == ScalarSign.Signed,
    };
}
