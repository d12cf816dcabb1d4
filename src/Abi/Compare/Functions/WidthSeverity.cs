using Interop.Abi.Layout;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>
/// How bad another width is, by the way that the value travels (docs/rules/ABI1001.md has the table). The side that gives fills its own
/// width; the side that takes reads its own, and what the other did not write is whatever was in the register. Where C# gives more than C
/// takes, only values are lost that C cannot take anyway; where C gives more, C# loses what C has to say.
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
            ValueRole.Argument => managed < native.Size ? Narrower(native.Size) : FindingSeverity.Suggestion,
            ValueRole.CallbackArgument => native.Size < managed ? Narrower(managed) : FindingSeverity.Warning,
            ValueRole.Result => native.Size < managed ? FindingSeverity.Error : FindingSeverity.Warning,
            _ => managed < native.Size ? FindingSeverity.Error : FindingSeverity.Suggestion,
        };
    }

    /// <summary>On 32-bit targets 8 bytes take two places where 4 take one, so that every argument behind is read from the wrong place.</summary>
    private static bool Shifts(int managed, int native, Target target) => target.Facts.PointerSize == 4 && (managed > Slot) != (native > Slot);

    /// <summary>The high bytes are not defined, but for what both sides extend.</summary>
    private static FindingSeverity Narrower(int taken) => taken <= Slot ? FindingSeverity.Suggestion : FindingSeverity.Warning;
}
