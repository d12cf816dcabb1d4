using Interop.Abi.Model;

namespace Interop.Generator.Emit;

/// <summary>Targets as the values of <c>NativeTargets.Current</c>.</summary>
internal static class TargetLabels
{
    /// <summary>The running target.</summary>
    public const string Subject = "NativeTargets.Current";

    /// <summary><c>NativeTarget.WinX64</c>, <c>NativeTarget.WinX86</c>.</summary>
    public static IReadOnlyList<string> Of(AbiModule module, TargetSet targets) =>
        module.Rids(targets).Select(rid => $"NativeTarget.{CSharpName.Pascal(rid)}").ToList();
}
