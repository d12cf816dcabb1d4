using Interop.Abi.Carriers;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

/// <summary>Calls a function that takes or returns by value what differs by target: what crosses is converted to what the running target has.</summary>
internal static class ExactCall
{
    /// <summary>The method that converts and calls.</summary>
    public static Dispatch Dispatch(FunctionDecl decl, FunctionPlan plan, EquatableArray<string> parameters, IReadOnlyList<string> names, Emission emission)
    {
        var routes = decl.Targets.Indices().Select(target => (TargetSet.Of(target), Route(decl, plan, target, names, emission)));
        return new Dispatch(decl.ManagedName, plan.Surface.Return?.CSharp ?? "void", parameters, PerTarget<Route>.From(routes));
    }

    private static Route Route(FunctionDecl decl, FunctionPlan plan, int target, IReadOnlyList<string> names, Emission emission)
    {
        var (surface, exact) = (plan.Surface, plan.On(target));
        return new(
            FunctionEmitter.Imported(decl, exact, target, emission),
            exact.Parameters.Select((carrier, i) => In(CSharpName.Escape(names[i]), surface.Parameters[i], carrier)).ToEquatableArray())
        {
            Result = surface.Return is null || surface.Return == exact.Return ? "" : Out(exact.Return!, surface.Return),
        };
    }

    /// <summary>What crosses, made of an argument.</summary>
    public static string In(string name, Carrier surface, Carrier exact) => (surface == exact, exact.Type) switch
    {
        (true, _) => name,
        (_, ManagedStruct) => $"NativeStorage.Convert<{surface.CSharp}, {exact.CSharp}>({name})",
        _ => $"unchecked(({exact.CSharp}){name}.Value)",
    };

    /// <summary>What is applied to a result that crossed.</summary>
    public static string Out(Carrier exact, Carrier surface) => exact.Type is ManagedStruct
        ? $"NativeStorage.Convert<{exact.CSharp}, {surface.CSharp}>"
        : $"{surface.CSharp}.From";
}
