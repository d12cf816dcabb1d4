using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.RealCode;

/// <summary>What there is in some code that a manifest could speak of.</summary>
/// <param name="Files">The C# files.</param>
/// <param name="Imports">The methods that import a function.</param>
/// <param name="Declared">Those of them that a manifest of their library declares.</param>
/// <param name="OfKnownLibraries">Those of them that name the library of a manifest.</param>
/// <param name="Delegates">The delegates.</param>
/// <param name="Structs">The structs.</param>
/// <param name="Enums">The enumerations.</param>
internal sealed record Census(
    int Files, IReadOnlyList<Import> Imports, IReadOnlySet<Import> Declared, IReadOnlySet<Import> OfKnownLibraries, int Delegates, int Structs, int Enums)
{
    /// <summary>Counts.</summary>
    public static Census Of(CSharpCompilation compilation, IReadOnlyList<TextFile> manifests, CancellationToken cancellation)
    {
        var types = AllTypes(compilation.Assembly.GlobalNamespace).ToList();
        var imports = types.SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Concat(LocalFunctions(compilation, cancellation))
            .Select(Import.Of)
            .OfType<Import>()
            .ToList();
        var baseline = new Baseline(manifests);
        return new Census(
            compilation.SyntaxTrees.Length - 1,
            imports,
            imports.Where(baseline.Declares).ToHashSet(),
            imports.Where(baseline.KnowsLibrary).ToHashSet(),
            types.Count(type => type.TypeKind == TypeKind.Delegate),
            types.Count(type => type.TypeKind == TypeKind.Struct),
            types.Count(type => type.TypeKind == TypeKind.Enum));
    }

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? AllTypes(type).Prepend(type) : AllTypes(member));

    private static IEnumerable<IMethodSymbol> LocalFunctions(CSharpCompilation compilation, CancellationToken cancellation) => compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot(cancellation).DescendantNodes().OfType<LocalFunctionStatementSyntax>())
        .Where(function => function.AttributeLists.Count > 0)
        .Select(function => compilation.GetSemanticModel(function.SyntaxTree).GetDeclaredSymbol(function, cancellation))
        .OfType<IMethodSymbol>();
}
