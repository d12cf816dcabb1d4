using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>The platform attributes of the code around a use, by their text.</summary>
internal static class SyntaxAttributes
{
    /// <summary>Whether a member, or a type around it, says that it is not for a target.</summary>
    public static bool Forbid(MemberDeclarationSyntax member, Target target) =>
        member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Any(one => ForbidOne(one, target));

    private static bool ForbidOne(MemberDeclarationSyntax member, Target target)
    {
        var supported = Platforms(member, "SupportedOSPlatform").ToList();
        return (supported.Count > 0 && !supported.Any(platform => PlatformNames.IsOs(platform, target) == true))
            || Platforms(member, "UnsupportedOSPlatform").Any(platform => PlatformNames.IsOs(platform, target) == true);
    }

    private static IEnumerable<string> Platforms(MemberDeclarationSyntax member, string attribute) => member.AttributeLists
        .SelectMany(list => list.Attributes)
        .Where(one => one.Name is SimpleNameSyntax { Identifier.ValueText: var name } && (name == attribute || name == attribute + "Attribute"))
        .Select(one => one.ArgumentList?.Arguments.FirstOrDefault()?.Expression)
        .OfType<LiteralExpressionSyntax>()
        .Select(literal => literal.Token.ValueText.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.'));
}
