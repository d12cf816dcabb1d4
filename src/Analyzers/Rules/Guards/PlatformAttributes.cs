using Interop.Abi.Model;
using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary><c>[SupportedOSPlatform]</c> and <c>[UnsupportedOSPlatform]</c> on a declaration and what holds it.</summary>
internal static class PlatformAttributes
{
    /// <summary>The targets that the attributes allow.</summary>
    public static TargetSet Among(TargetSet targets, ISymbol declaration, EquatableArray<Target> all) =>
        targets.Indices().Where(target => Allow(declaration, all[target])).Aggregate(TargetSet.None, (set, target) => set.Union(TargetSet.Of(target)));

    /// <summary>Whether the attributes allow a target.</summary>
    public static bool Allow(ISymbol declaration, Target target)
    {
        for (var symbol = declaration; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is not INamespaceSymbol and not IModuleSymbol && !AllowOne(symbol, target))
                return false;
        }
        return true;
    }

    private static bool AllowOne(ISymbol symbol, Target target)
    {
        var attributes = symbol.GetAttributes();
        if (attributes.IsEmpty)
            return true;
        bool Means(string attribute) => Named(symbol, attribute).Any(platform => PlatformNames.IsOs(System(platform), target) == true);
        return (!Named(symbol, "SupportedOSPlatformAttribute").Any() || Means("SupportedOSPlatformAttribute")) && !Means("UnsupportedOSPlatformAttribute");
    }

    private static IEnumerable<string> Named(ISymbol symbol, string attribute) => symbol.GetAttributes()
        .Where(one => one.AttributeClass?.Name == attribute && one.ConstructorArguments.Length == 1)
        .Select(one => one.ConstructorArguments[0].Value as string ?? "");

    /// <summary><c>windows</c> of <c>windows10.0.19041</c>.</summary>
    private static string System(string platform) => platform.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');
}
