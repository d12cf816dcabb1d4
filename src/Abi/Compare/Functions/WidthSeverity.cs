using Interop.Abi.Layout;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>
/// How bad another width is, by the way that the value travels (docs/rules/ABI1001.md has the table). The side that gives fills its own
/// width; the side that takes reads its own.
/// </summary>
internal static class WidthSeverity
{
    /// <summary>The least that is passed: small integers are extended to it by .NET and by C compilers.</summary>
    private const int Slot = 4;

    public static FindingSeverity Of(ValueRole role, int managed, NativeScalar native, Target target)
    {
        if (role is ValueRole.Argument or ValueRole.CallbackArgument && Shifts(managed, native.Size, target))
            return FindingSeverity.Error;
        return role switch
        {
            ValueRole.Argument => Passed(managed, native.Size, native),
            ValueRole.CallbackArgument => Passed(native.Size, managed, native),
            ValueRole.Result => Returned(native.Size, managed),
            _ => Returned(managed, native.Size),
        };
    }

    /// <summary>On 32-bit targets 8 bytes take two places where 4 take one, so that every argument behind is read from the wrong place.</summary>
    private static bool Shifts(int managed, int native, Target target) => target.Facts.PointerSize == 4 && (managed > Slot) != (native > Slot);

    private static FindingSeverity Passed(int given, int taken, NativeScalar native)
    {
        if (given < taken)
            return taken <= Slot ? FindingSeverity.Suggestion : FindingSeverity.Warning;
        return native.Class == ScalarClass.Boolean && given <= Slot ? FindingSeverity.Suggestion : FindingSeverity.Warning;
    }

    /// <summary>The bytes that the callee did not write are whatever was in the register.</summary>
    private static FindingSeverity Returned(int given, int taken) => given < taken ? FindingSeverity.Error : FindingSeverity.Warning;
}
