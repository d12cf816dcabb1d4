using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>
/// Which places that have an import's name may be calls of it. A wrapper often has the name of what it wraps: <c>provider.sqlite3_step()</c>
/// is a member of an instance, and <c>raw.sqlite3_step()</c> one of another type.
/// </summary>
internal static class ImportUses
{
    /// <summary>The places that may be.</summary>
    public static IEnumerable<SimpleNameSyntax> Of(IMethodSymbol import, CodeNames names, CancellationToken cancellation)
    {
        var home = import.ContainingType.Name;
        var others = names.Owners(import.Name, cancellation).Remove(home);
        return names.Uses(import.Name, cancellation).Where(use => MayBe(use, home, others, names, cancellation));
    }

    private static bool MayBe(SimpleNameSyntax use, string home, ImmutableHashSet<string> others, CodeNames names, CancellationToken cancellation) => use.Parent switch
    {
        MemberBindingExpressionSyntax => false,
        MemberAccessExpressionSyntax { Expression: var receiver } member when member.Name == use => receiver switch
        {
            IdentifierNameSyntax or MemberAccessExpressionSyntax =>
                SyntaxNames.Last(receiver) is var name && (name == home || !(others.Contains(name) || names.IsValue(name, cancellation))),
            AliasQualifiedNameSyntax or GenericNameSyntax => true,
            _ => false,
        },
        // Without a type before it, it is of the innermost type that has such a member.
        _ => use.Ancestors().OfType<TypeDeclarationSyntax>().Select(type => type.Identifier.ValueText).FirstOrDefault(type => type == home || others.Contains(type)) is not { } type || type == home,
    };
}
