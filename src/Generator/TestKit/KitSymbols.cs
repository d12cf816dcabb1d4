using Interop.Abi.Model;
using Interop.Generator.Emit;

namespace Interop.Generator.TestKit;

/// <summary>The functions and variables that the bindings expect the library to export.</summary>
internal static class KitSymbols
{
    /// <summary>Functions first; overloads of one function, and functions of one symbol, are one.</summary>
    public static IReadOnlyList<KitSymbol> Of(Emission emission)
    {
        var decls = emission.Module.Decls.Where(decl => decl.Unsupported is null).ToList();
        var functions = decls.OfType<FunctionDecl>().Select(OfFunction).OfType<KitSymbol>().DistinctBy(symbol => symbol.Symbol);
        var variables = decls.OfType<VariableDecl>().Select(variable => new KitSymbol(
            variable.Symbol ?? PerTarget<string>.Same(variable.Name, variable.Targets),
            $"{CSharpName.Escape(emission.Style.ClassName)}.{CSharpName.Escape(variable.ManagedName)}"));
        return [.. functions, .. variables];
    }

    /// <summary>The symbol on the targets on which no C shim has it.</summary>
    private static KitSymbol? OfFunction(FunctionDecl decl)
    {
        var exported = decl.Targets.Except(decl.Shim?.Targets ?? TargetSet.None);
        if (decl is { IsVariadic: true, Overload: null } || exported.IsEmpty)
            return null;
        var symbols = exported.Indices().Select(target => (TargetSet.Of(target), decl.Symbol is { } own && own.TryGet(target, out var name) ? name! : decl.Name));
        return new KitSymbol(PerTarget<string>.From(symbols), null);
    }
}
