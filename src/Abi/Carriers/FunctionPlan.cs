using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>How C# calls a function.</summary>
/// <param name="Surface">What the caller sees; with the reason where it cannot be called.</param>
/// <param name="Exact">
/// What crosses on each target, where no one signature is right on all of them: the integers and records of that target in the place of
/// those that differ. Null where the surface itself crosses.
/// </param>
public sealed record FunctionPlan(Signature Surface, PerTarget<Signature>? Exact = null)
{
    /// <summary>What crosses on a target.</summary>
    public Signature On(int target) => Exact is null ? Surface : Exact[target];
}
