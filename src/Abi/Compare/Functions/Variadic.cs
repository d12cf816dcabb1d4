using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare.Functions;

/// <summary>A variadic function that C# calls as one with fixed parameters, and where its arguments are then not found.</summary>
internal static class Variadic
{
    /// <summary>The integer registers of Arm's 64-bit convention; Apple passes variable arguments behind them, on the stack.</summary>
    private const int AppleRegisters = 8;

    public static Difference? Compare(ManagedSignature managed, FunctionType type, Target target)
    {
        if (!type.IsVariadic || managed.IsVariadic || managed.Parameters.Count <= type.Parameters.Count)
            return null;
        var variable = managed.Parameters.Skip(type.Parameters.Count).ToList();
        return IsPadded(managed, type)
            ? IsApple(target) ? null : Wrong("with parameters that pad Apple's registers")
            : Where(variable, target);
    }

    private static Difference? Where(List<ManagedValue> variable, Target target)
    {
        if (IsApple(target))
            return Wrong("with variable arguments in registers, where C reads them from the stack");
        // .NET's own build for WebAssembly warns of it (WASM0001), and links no other library than those that it is given.
        if (target.Architecture == TargetArchitecture.Wasm)
            return Wrong("with variable arguments as parameters, where C reads them from memory") with { Severity = FindingSeverity.Suggestion };
        if (!variable.Any(IsFloating))
            return null;
        return target switch
        {
            { Os: TargetOs.Windows, Architecture: TargetArchitecture.X64 or TargetArchitecture.Arm64 } or { Architecture: TargetArchitecture.Arm } =>
                Wrong("with floating-point numbers in other registers than those where C reads variable arguments"),
            { Architecture: TargetArchitecture.X64 } => new(FindingKind.Variadic, FindingSeverity.Warning, "with floating-point numbers of which C is not told (register AL)"),
            _ => null,
        };
    }

    /// <summary>The accepted way to call on Apple's arm64: fixed parameters, dummies up to the eighth register, then the variable arguments.</summary>
    private static bool IsPadded(ManagedSignature managed, FunctionType type)
    {
        var dummies = AppleRegisters - type.Parameters.Count;
        return dummies > 0 && managed.Parameters.Count > AppleRegisters && managed.Parameters.Skip(type.Parameters.Count).Take(dummies).All(parameter => parameter.Type is ManagedPrimitive or ManagedPointer)
            && managed.Parameters.Skip(type.Parameters.Count).Take(dummies).Select(parameter => parameter.Type).Distinct().Count() == 1;
    }

    private static bool IsApple(Target target) => target is { Os: TargetOs.MacOS or TargetOs.IOS, Architecture: TargetArchitecture.Arm64 };

    private static bool IsFloating(ManagedValue value) => value.Type is ManagedPrimitive { Kind: PrimitiveKind.Single or PrimitiveKind.Double or PrimitiveKind.Half or PrimitiveKind.NFloat };

    private static Difference Wrong(string how) => new(FindingKind.Variadic, FindingSeverity.Error, how);
}
