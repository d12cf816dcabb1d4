using Interop.Abi.Model;
using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>
/// The targets on which a declaration is used, as far as attributes, names and the code around its uses say. Uses are found by name:
/// one too many only widens the answer.
/// </summary>
internal sealed class Guards(Compilation compilation, EquatableArray<Target> all, CancellationToken cancellation)
{
    /// <summary>How many callers are asked for the callers of callers.</summary>
    private const int MaxDepth = 4;

    /// <summary>More uses than this are not looked at, and nothing is narrowed.</summary>
    private const int MaxUses = 200;

    /// <summary>Those of <paramref name="targets"/> that some use allows; all of them where nothing restricts it.</summary>
    public TargetSet Narrow(ISymbol declaration, TargetSet targets) => targets.Indices()
        .Where(target => PlatformAttributes.Allow(declaration, all[target]) && PlatformSuffix.Allow(declaration, all[target]) && IsUsed(declaration.Name, all[target], 0))
        .Aggregate(TargetSet.None, (set, target) => set.Union(TargetSet.Of(target)));

    private bool IsUsed(string name, Target target, int depth)
    {
        var uses = compilation.SyntaxTrees.SelectMany(tree => CodeIndex.Of(tree, cancellation).Uses(name)).Take(MaxUses + 1).ToList();
        // What nobody uses here is used elsewhere.
        return uses.Count is 0 or > MaxUses || uses.Any(use => IsReached(use, target, depth));
    }

    private bool IsReached(SimpleNameSyntax use, Target target, int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        var evaluator = new ConditionEvaluator(target, Definition);
        foreach (var (condition, @is) in GuardConditions.Of(use))
        {
            if (evaluator.Evaluate(condition) is { } value && value != @is)
                return false;
        }
        var member = use.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member is null)
            return true;
        return !SyntaxAttributes.Forbid(member, target) && (depth >= MaxDepth || !IsOwn(member, use) || IsUsed(((MethodDeclarationSyntax)member).Identifier.ValueText, target, depth + 1));
    }

    /// <summary>Whether all callers of the member that holds a use are in the code at hand.</summary>
    private static bool IsOwn(MemberDeclarationSyntax member, SimpleNameSyntax use) => member is MethodDeclarationSyntax method
        && method.Identifier.ValueText != use.Identifier.ValueText
        && !method.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword) || modifier.IsKind(SyntaxKind.OverrideKeyword));

    private ExpressionSyntax? Definition(string name) => compilation.SyntaxTrees
        .Select(tree => CodeIndex.Of(tree, cancellation).DefinitionOf(name)).FirstOrDefault(definition => definition is not null);
}
