using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Passes;

/// <summary>Why a variadic function, or an overload of one, cannot be bound.</summary>
internal static class VariadicReasons
{
    /// <summary>Of the function itself: no overload was asked for.</summary>
    public static Unsupported? Of(FunctionDecl function, AbiModule module) => Overloads(function, module).Any()
        ? null
        : new Unsupported(
            UnsupportedKind.Variadic,
            $"takes a variable number of arguments, which travel differently on each target (--variadic \"{function.Name}=TYPES\" asks for an overload)");

    /// <summary>Of an overload: the targets on which no prototype of .NET serves, and that have no shim.</summary>
    public static Unsupported? Of(FunctionDecl overload, FunctionPlan plan, AbiModule module, CarrierMap carriers)
    {
        if (Overloads(overload, module).TakeWhile(other => other.Id != overload.Id).FirstOrDefault(other => IsSame(other, plan.Surface, carriers)) is { } same)
            return new Unsupported(UnsupportedKind.Variadic, $"has the same parameters in C# as the overload ({same.Overload!.Arguments})");
        var refused = Refused(overload, plan, module).Where(refusal => overload.Shim?.Targets.Contains(refusal.Target) != true).ToList();
        if (refused.Count == 0)
            return null;
        var groups = refused.GroupBy(refusal => refusal.Why).Select(group => $"{group.Key} (on {string.Join(" ", group.SelectMany(refusal => module.Rids(refusal.Target)))})");
        return new Unsupported(UnsupportedKind.Variadic, $"{string.Join("; ", groups)}: --shim {overload.Name} makes a C shim for these");
    }

    /// <summary>The targets on which no prototype of .NET reaches the function, each with the reason.</summary>
    public static IEnumerable<(TargetSet Target, string Why)> Refused(FunctionDecl overload, FunctionPlan plan, AbiModule module) => overload.Targets.Indices()
        .Select(target => (TargetSet.Of(target), VariadicPlan.Of(plan.On(target), overload.Overload!.FixedCount, module.Targets[target]).Why!))
        .Where(refusal => refusal.Item2 is not null);

    private static bool IsSame(FunctionDecl other, Signature signature, CarrierMap carriers) =>
        carriers.Plan(other).Surface is { Why: null } theirs
            && theirs.Parameters.Select(carrier => carrier.CSharp).SequenceEqual(signature.Parameters.Select(carrier => carrier.CSharp));

    private static IEnumerable<FunctionDecl> Overloads(FunctionDecl function, AbiModule module) =>
        module.Decls.OfType<FunctionDecl>().Where(other => other.Overload is not null && other.Name == function.Name);
}
