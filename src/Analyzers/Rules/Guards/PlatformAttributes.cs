using System.Collections.Immutable;
using Interop.Abi.Model;
using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary><c>[SupportedOSPlatform]</c> and <c>[UnsupportedOSPlatform]</c>, on declarations and on the code around a use.</summary>
internal static class PlatformAttributes
{
    private const string Supported = "SupportedOSPlatform";
    private const string Unsupported = "UnsupportedOSPlatform";
    private static readonly char[] VersionCharacters = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.'];

    /// <summary>The targets that the attributes allow.</summary>
    public static TargetSet Among(TargetSet targets, ISymbol declaration, EquatableArray<Target> all) =>
        IsOnAny(declaration) ? targets.Where(target => Allow(declaration, all[target])) : targets;

    /// <summary>Whether a declaration, or what holds it, has such an attribute at all: few have.</summary>
    private static bool IsOnAny(ISymbol declaration)
    {
        for (var symbol = declaration; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is INamespaceSymbol or IModuleSymbol)
                continue;
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass?.Name is Supported + "Attribute" or Unsupported + "Attribute")
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether the attributes of a declaration, of what holds it, and of the assembly allow a target.</summary>
    private static bool Allow(ISymbol declaration, Target target)
    {
        for (var symbol = declaration; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is not (INamespaceSymbol or IModuleSymbol) && !Allow(Named(symbol, Supported), Named(symbol, Unsupported), target))
                return false;
        }
        return true;
    }

    /// <summary>The targets that the attributes of a member, and of the types around it, allow, as far as their text says.</summary>
    public static TargetSet Among(TargetSet targets, SyntaxNode member, EquatableArray<Target> all) => member.AncestorsAndSelf().Any(node => node is MemberDeclarationSyntax { AttributeLists.Count: > 0 })
        ? targets.Where(target => Allow(member, all[target]))
        : targets;

    /// <summary>Whether the attributes of a member, and of the types around it, allow a target, as far as their text says.</summary>
    private static bool Allow(SyntaxNode member, Target target) => member.AncestorsAndSelf()
        .OfType<MemberDeclarationSyntax>()
        .All(one => Allow(Named(one.AttributeLists, Supported), Named(one.AttributeLists, Unsupported), target));

    /// <summary>The systems that an attribute <c>[SupportedOSPlatformGuard]</c> says a flag stands for; empty for none.</summary>
    public static ImmutableArray<string> GuardOf(SyntaxList<AttributeListSyntax> lists) => Named(lists, "SupportedOSPlatformGuard").Select(System).ToImmutableArray();

    /// <summary>A version in <c>[SupportedOSPlatform("windows10.0")]</c> is not known; <c>[UnsupportedOSPlatform]</c> with one leaves other versions.</summary>
    private static bool Allow(IEnumerable<string> supported, IEnumerable<string> unsupported, Target target)
    {
        var systems = supported.Select(System).ToList();
        return (systems.Count == 0 || systems.Any(system => PlatformNames.IsOs(system, target) != false))
            && !unsupported.Any(platform => PlatformNames.IsOs(platform, target) == true);
    }

    private static IEnumerable<string> Named(ISymbol symbol, string attribute) => symbol.GetAttributes()
        .Where(one => one.AttributeClass?.Name == attribute + "Attribute" && one.ConstructorArguments.Length > 0)
        .Select(one => one.ConstructorArguments[0].Value as string ?? "");

    private static IEnumerable<string> Named(SyntaxList<AttributeListSyntax> lists, string attribute) => lists
        .SelectMany(list => list.Attributes)
        .Where(one => SyntaxNames.Last(one.Name) is var name && (name == attribute || name == attribute + "Attribute"))
        .Select(one => one.ArgumentList?.Arguments.FirstOrDefault()?.Expression)
        .OfType<LiteralExpressionSyntax>()
        .Select(literal => literal.Token.ValueText);

    /// <summary><c>windows</c> of <c>windows10.0.19041</c>.</summary>
    private static string System(string platform) => platform.TrimEnd(VersionCharacters);
}
