using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Where names stand in a compilation. Names are not bound: what two declarations share counts for both.</summary>
internal sealed class CodeNames(Compilation compilation)
{
    private static readonly ConditionalWeakTable<Compilation, CodeNames> Known = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<SimpleNameSyntax>> _uses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<Definition>> _definitions = new(StringComparer.Ordinal);

    /// <summary>The names of a compilation, indexed once.</summary>
    public static CodeNames Of(Compilation compilation) => Known.GetValue(compilation, one => new CodeNames(one));

    /// <summary>Whether a program is compiled, whose public members nobody else calls.</summary>
    public bool IsProgram => compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    /// <summary>The places that use a name, without <c>nameof</c> and <c>using</c> directives that make no alias.</summary>
    public ImmutableArray<SimpleNameSyntax> Uses(string name, CancellationToken cancellation) => _uses.GetOrAdd(name, one => compilation.SyntaxTrees
        .SelectMany(tree => CodeIndex.Of(tree, cancellation).Uses(one))
        .Where(use => !SyntaxNames.IsInNameOf(use) && use.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null or { Alias: not null } && !IsDeclaration(use))
        .ToImmutableArray());

    /// <summary>Whether a type, method, property or field has that name.</summary>
    public bool Declares(string name, CancellationToken cancellation) => compilation.SyntaxTrees.Any(tree => CodeIndex.Of(tree, cancellation).Declares(name));

    /// <summary>The names of the types that have a method of that name, but for those that have it for an interface alone.</summary>
    public ImmutableHashSet<string> Owners(string name, CancellationToken cancellation) => compilation.SyntaxTrees
        .SelectMany(tree => CodeIndex.Of(tree, cancellation).Definitions(name))
        .Select(one => one.Node)
        .OfType<MethodDeclarationSyntax>()
        .Where(method => method.ExplicitInterfaceSpecifier is null)
        .Select(method => method.Parent)
        .OfType<TypeDeclarationSyntax>()
        .Select(type => type.Identifier.ValueText)
        .ToImmutableHashSet();

    /// <summary>Whether a name is a variable's, property's or method's, and no type's: what stands behind it is a member of an instance.</summary>
    public bool IsValue(string name, CancellationToken cancellation) =>
        compilation.SyntaxTrees.Any(tree => CodeIndex.Of(tree, cancellation).Definitions(name).Count > 0) && !compilation.SyntaxTrees.Any(tree => CodeIndex.Of(tree, cancellation).DeclaresType(name));

    /// <summary>What gives a name its value, as code at a place sees it: a variable of the member around it, or else the members of that name.</summary>
    public ImmutableArray<Definition> Definitions(string name, SyntaxNode place, CancellationToken cancellation)
    {
        var all = _definitions.GetOrAdd(name, one => compilation.SyntaxTrees.SelectMany(tree => CodeIndex.Of(tree, cancellation).Definitions(one)).ToImmutableArray());
        if (all.IsEmpty)
            return all;
        var members = all.Where(one => one.Kind == DefinitionKind.Local).Select(one => Member(one.Node)).ToImmutableHashSet();
        var here = Member(place);
        return members.Contains(here)
            ? all.Where(one => one.Kind != DefinitionKind.Member && !one.IsEmpty && Member(one.Node) == here).ToImmutableArray()
            : all.Where(one => (one.Kind == DefinitionKind.Member && !one.IsEmpty) || (one.Kind == DefinitionKind.Assignment && !members.Contains(Member(one.Node)))).ToImmutableArray();
    }

    /// <summary>The outermost code block: a member, or the file for top-level statements.</summary>
    private static SyntaxNode Member(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(one => one is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax) ?? node.SyntaxTree.GetRoot();

    /// <summary>The name of a namespace, an argument, or the alias that a directive makes.</summary>
    private static bool IsDeclaration(SimpleNameSyntax name) =>
        name.Parent is NameColonSyntax or NameEqualsSyntax or NameMemberCrefSyntax || name.FirstAncestorOrSelf<SyntaxNode>(node => node is not NameSyntax) is BaseNamespaceDeclarationSyntax;
}
