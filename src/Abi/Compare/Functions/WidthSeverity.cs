using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>
/// How bad another width is, by the way that the value travels (docs/rules/ABI1001.md has the table). The side that gives fills its own
/// width; the side that takes reads its own, and what the other did not write is whatever was in the register, but where the ABI has it
/// extended. Where C# gives more than C takes, only values are lost that C cannot take anyway; where C gives more, C# loses what C has to say.
/// </summary>
internal static class WidthSeverity
{
    /// <summary>The least that takes a place, and that .NET gives: it extends small integers to it.</summary>
    private const int Slot = 4;

    /// <summary>The severity for sizes in bytes; <paramref name="extended"/> is what becomes of the value where it is read wider.</summary>
    public static FindingSeverity Of(ValueRole role, int managed, int native, ExtendedWidth extended, Target target)
    {
        if (role is ValueRole.Argument or ValueRole.CallbackArgument && Shifts(managed, native, target))
            return FindingSeverity.Error;
        return role switch
        {
            ValueRole.Argument => managed < native ? Narrower(native, Slot, extended) : FindingSeverity.Suggestion,
            ValueRole.CallbackArgument => native < managed ? Narrower(managed, target.Extension.GivenArguments, extended) : FindingSeverity.Warning,
            ValueRole.Result => native < managed ? Wider(extended) : FindingSeverity.Warning,
            _ => managed < native ? Wider(extended) : FindingSeverity.Suggestion,
        };
    }

    /// <summary>On 32-bit targets 8 bytes take two places where 4 take one, so that every argument behind is read from the wrong place.</summary>
    private static bool Shifts(int managed, int native, Target target) => target.Facts.PointerSize == 4 && (managed > Slot) != (native > Slot);

    /// <summary>An argument of which more is read than was given: the high bytes are not defined, but for what the giving side extends.</summary>
    private static FindingSeverity Narrower(int taken, int given, ExtendedWidth extended) =>
        taken <= given || extended == ExtendedWidth.Kept ? FindingSeverity.Suggestion : FindingSeverity.Warning;

    /// <summary>A result of which more is read than was given.</summary>
    private static FindingSeverity Wider(ExtendedWidth extended) => extended switch
    {
        ExtendedWidth.Kept => FindingSeverity.Suggestion,
        ExtendedWidth.OtherSign => FindingSeverity.Warning,
        _ => FindingSeverity.Error,
    };
}
