using Interop.Abi.Targets;

namespace Interop.Abi.Carriers;

/// <summary>
/// Where a variadic callee looks for its arguments, told as differences from a function that is not variadic: .NET calls every function
/// as one that is not. Sources: the psABIs of each processor, Microsoft's "x64 calling convention" and "Overview of ARM64 ABI
/// conventions", Apple's "Writing ARM64 code for Apple platforms", WebAssembly's "BasicCABI".
/// </summary>
/// <param name="Fixed">How floating-point numbers before the <c>...</c> travel.</param>
/// <param name="Variable">How floating-point numbers after it travel.</param>
/// <param name="Result">How a floating-point result travels.</param>
/// <param name="Place">Where the arguments after the <c>...</c> are.</param>
internal sealed record VariadicRules(FloatRule Fixed, FloatRule Variable, FloatRule Result, VariadicPlace Place)
{
    private static readonly VariadicRules AsNamed = new(FloatRule.AsNamed, FloatRule.AsNamed, FloatRule.AsNamed, VariadicPlace.AsNamed);

    /// <summary>The rules of a target, or null where they are not known.</summary>
    public static VariadicRules? Of(Target target) => (target.Os, target.Architecture) switch
    {
        // Everything is on the stack.
        (_, TargetArchitecture.X86) => AsNamed,
        // The callee stores the integer registers, and reads the variable arguments from there.
        (TargetOs.Windows, TargetArchitecture.X64) => AsNamed with { Variable = FloatRule.Bits },
        // No argument of a variadic function is in a floating-point register; a result is.
        (TargetOs.Windows, TargetArchitecture.Arm64) => AsNamed with { Fixed = FloatRule.Bits, Variable = FloatRule.Bits },
        (TargetOs.MacOS or TargetOs.IOS, TargetArchitecture.Arm64) => AsNamed with { Place = VariadicPlace.Stack },
        // The callee stores the vector registers only if AL is not 0. AL is what a call that is not variadic happens to leave there.
        (_, TargetArchitecture.X64) => AsNamed with { Variable = FloatRule.OnlyC },
        (_, TargetArchitecture.Arm64) => AsNamed,
        // Variadic functions have the base standard, in which floating-point numbers are in core registers.
        (_, TargetArchitecture.Arm) => AsNamed with { Fixed = FloatRule.Bits, Variable = FloatRule.Bits, Result = FloatRule.Bits },
        (_, TargetArchitecture.RiscV64 or TargetArchitecture.LoongArch64) => AsNamed with { Variable = FloatRule.Bits },
        (_, TargetArchitecture.S390x) => AsNamed,
        (_, TargetArchitecture.Ppc64le) => AsNamed with { Variable = FloatRule.Bits, Place = VariadicPlace.SaveArea },
        (TargetOs.Browser, TargetArchitecture.Wasm) => AsNamed with { Place = VariadicPlace.Buffer },
        _ => null,
    };
}

/// <summary>How floating-point numbers travel.</summary>
internal enum FloatRule
{
    /// <summary>As in a function that is not variadic.</summary>
    AsNamed,

    /// <summary>As an integer of the same size and bits.</summary>
    Bits,

    /// <summary>As only a C compiler can pass them.</summary>
    OnlyC,
}

/// <summary>Where variable arguments are.</summary>
internal enum VariadicPlace
{
    /// <summary>Where they would be if they were not variable.</summary>
    AsNamed,

    /// <summary>On the stack, each in 8 bytes, though registers may be left.</summary>
    Stack,

    /// <summary>Where they would be if they were not variable; but the callee also writes the registers into memory that a caller provides only for more than 8 arguments.</summary>
    SaveArea,

    /// <summary>In memory, each at its natural alignment; a pointer to it is the last argument.</summary>
    Buffer,
}
