using Interop.Abi.Model;

namespace Interop.Abi.Compare.Functions;

/// <summary>The type of a function whose address C takes at some place.</summary>
/// <param name="Type">The function's type.</param>
/// <param name="Declared">The type of the place as the header has it, mostly a typedef's name.</param>
/// <param name="Targets">The targets on which it is so.</param>
public sealed record Callee(FunctionType Type, CType Declared, TargetSet Targets)
{
    /// <summary>The callees of a parameter on <paramref name="targets"/>; none where it is no pointer to a function.</summary>
    public static IEnumerable<Callee> OfParameter(PerTarget<FunctionType> types, int index, TargetSet targets, NativeView native) => Of(
        targets.Intersect(types.Targets).Indices().Where(target => index < types[target].Parameters.Count).Select(target => (target, types[target].Parameters[index])),
        native);

    /// <summary>The callees of a place that has a type on each target: one for each type of function.</summary>
    internal static IEnumerable<Callee> Of(IEnumerable<(int Target, CType Declared)> places, NativeView native) => places
        .Select(place => (place.Target, place.Declared, Type: TypeOf(place.Declared, place.Target, native)))
        .Where(place => place.Type is not null)
        .GroupBy(place => place.Type!)
        .Select(group => new Callee(group.Key, group.First().Declared, TargetSet.From(group.Select(place => place.Target))));

    private static FunctionType? TypeOf(CType declared, int target, NativeView native) =>
        native.Pointee(declared, target) is { } pointee ? native.Resolve(pointee, target) as FunctionType : null;
}
