using Interop.Abi.Model;

namespace Interop.Generator.Emit;

/// <summary>Some targets as the pattern of a <c>switch</c> over <c>NativeTargets.Current</c>.</summary>
internal static class TargetPattern
{
    /// <summary><c>NativeTarget.WinX64 or NativeTarget.WinX86</c>.</summary>
    public static string Of(AbiModule module, TargetSet targets) =>
        string.Join(" or ", module.Rids(targets).Select(rid => $"NativeTarget.{CSharpName.Pascal(rid)}"));
}
