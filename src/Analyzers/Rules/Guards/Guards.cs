using Interop.Abi.Model;
using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>
/// The targets on which a declaration is used, as far as attributes, names and the code around its uses say. Uses are found by name:
/// one too many only widens the answer. Safe for concurrent use.
/// </summary>
internal sealed class Guards
{
    /// <summary>How many callers of callers are asked.</summary>
    private const int MaxDepth = 12;

    /// <summary>More uses than this are not looked at, and nothing is narrowed.</summary>
    private const int MaxUses = 200;

    private readonly object _gate = new();
    private readonly EquatableArray<Target> _targets;
    private readonly TargetSet _all;
    private readonly CodeNames _names;
    private readonly CancellationToken _cancellation;
    private readonly ConditionEvaluator?[] _evaluators;
    private readonly Dictionary<(string Name, SyntaxNode? Scope), TargetSet> _used = [];
    private int _depth;

    public Guards(Compilation compilation, EquatableArray<Target> targets, CancellationToken cancellation)
    {
        (_targets, _all, _cancellation) = (targets, TargetSet.First(targets.Count), cancellation);
        _names = CodeNames.Of(compilation);
        _evaluators = new ConditionEvaluator?[targets.Count];
    }

    /// <summary>Those of <paramref name="targets"/> that some use of a declaration allows; all of them where nothing restricts it.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="native">The C name of what it stands for: what C's name says too is not said of the declaration.</param>
    /// <param name="targets">The targets.</param>
    public TargetSet Narrow(ISymbol declaration, string native, TargetSet targets)
    {
        lock (_gate)
        {
            var named = Filter(PlatformAttributes.Among(targets, declaration, _targets), target => BitnessNames.Allow(declaration, native, target) && AllowNames(declaration, native, target));
            return named.IsEmpty ? named : named.Intersect(Used(declaration));
        }
    }

    /// <summary>The targets on which a declaration is used.</summary>
    private TargetSet Used(ISymbol declaration) => declaration is IMethodSymbol { IsStatic: true, IsExtern: true } import
        ? Union(ImportUses.Of(import, _names, _cancellation))
        : Used(declaration.Name, null);

    /// <summary>The same of an import, whose C name its attribute says, or of what stands for nothing in C.</summary>
    public TargetSet Narrow(ISymbol declaration, TargetSet targets) =>
        Narrow(declaration, declaration is IMethodSymbol { IsExtern: true } or IMethodSymbol { IsPartialDefinition: true } ? BitnessNames.EntryPoint((IMethodSymbol)declaration) : "", targets);

    /// <summary>Those of <paramref name="targets"/> on which the code at a place runs.</summary>
    public TargetSet Narrow(SyntaxNode place, TargetSet targets)
    {
        lock (_gate)
            return targets.Intersect(Reached(place));
    }

    private bool AllowNames(ISymbol declaration, string native, Target target)
    {
        for (var symbol = declaration; symbol is not null and not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            var allows = symbol switch
            {
                INamespaceSymbol { Name: not "Windows" } space => PlatformWords.AllowWhole(space.Name, target),
                INamedTypeSymbol or IMethodSymbol when symbol.Name != native.Substring(native.LastIndexOf(' ') + 1) => PlatformWords.Allow(symbol.Name, IsDeclared, target),
                _ => true,
            };
            if (!allows)
                return false;
        }
        return declaration.DeclaringSyntaxReferences.Length == 0 || declaration.DeclaringSyntaxReferences.Any(reference => AllowFile(reference.SyntaxTree, target));
    }

    /// <summary><c>Native.Linux.cs</c>.</summary>
    private static bool AllowFile(SyntaxTree tree, Target target) => tree.FilePath.IndexOf('.') == tree.FilePath.LastIndexOf('.') ||
        Path.GetFileNameWithoutExtension(tree.FilePath).Split('.').Skip(1).All(part => PlatformWords.AllowWhole(part, target));

    private bool IsDeclared(string name) => _names.Declares(name, _cancellation);

    /// <summary>The targets on which a name is used; all where nobody uses it, because others then may.</summary>
    private TargetSet Used(string name, SyntaxNode? scope)
    {
        if (_used.TryGetValue((name, scope), out var known))
            return known;
        if (_depth >= MaxDepth)
            return _all;
        // Until it is known, those who call each other in a circle may run anywhere.
        _used[(name, scope)] = _all;
        _depth++;
        var used = Union(_names.Uses(name, _cancellation).Where(use => IsOutside(use, name) && (scope is null || scope.Span.Contains(use.Span))));
        _depth--;
        return _used[(name, scope)] = used;
    }

    /// <summary>The targets on which one of the uses runs; all of them where there is none, or too many to look at.</summary>
    private TargetSet Union(IEnumerable<SimpleNameSyntax> all)
    {
        var uses = all.Take(MaxUses + 1).ToList();
        return uses.Count is 0 or > MaxUses ? _all : uses.Aggregate(TargetSet.None, (set, use) => set == _all ? set : set.Union(Reached(use)));
    }

    /// <summary>What calls itself, and a type in itself, says nothing.</summary>
    private static bool IsOutside(SimpleNameSyntax use, string name) => !use.Ancestors().Any(node => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText == name,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText == name,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText == name,
        DelegateDeclarationSyntax type => type.Identifier.ValueText == name,
        _ => false,
    });

    /// <summary>The targets on which the code at a place runs.</summary>
    private TargetSet Reached(SyntaxNode use)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (use.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Alias.Name.Identifier.ValueText: var alias })
            return Used(alias, null);
        var guards = GuardConditions.Of(use).ToList();
        var set = Filter(_all, (target, index) => guards.TrueForAll(guard => guard.Holds(Evaluator(index)) != false) && AllowFile(use.SyntaxTree, target));
        return SyntaxNames.Container(use) is { } container ? Reached(container, use, set) : set;
    }

    private TargetSet Reached(SyntaxNode container, SyntaxNode use, TargetSet set)
    {
        set = Filter(PlatformAttributes.Among(set, container, _targets), target => container.AncestorsAndSelf().All(node => Name(node) is not { } name || PlatformWords.Allow(name, IsDeclared, target)));
        if (set.IsEmpty)
            return set;
        var scope = container is LocalFunctionStatementSyntax ? SyntaxNames.Container(container) ?? container.SyntaxTree.GetRoot(_cancellation) : null;
        var names = Reach.Names(container, use, _names.IsProgram);
        if (names.Count > 0)
            set = set.Intersect(names.Aggregate(TargetSet.None, (any, name) => any.Union(Used(name, scope))));
        return set.IsEmpty || Reach.Instances(container) is not { } type ? set : set.Intersect(Used(type.Identifier.ValueText, null));
    }

    private ConditionEvaluator Evaluator(int target) =>
        _evaluators[target] ??= new ConditionEvaluator(_targets[target], (name, place) => _names.Definitions(name, place, _cancellation));

    private static string? Name(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax local => local.Identifier.ValueText,
        TypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    private TargetSet Filter(TargetSet targets, Func<Target, bool> allows) => Filter(targets, (target, _) => allows(target));

    private TargetSet Filter(TargetSet targets, Func<Target, int, bool> allows) =>
        targets.Where(index => allows(_targets[index], index));
}
