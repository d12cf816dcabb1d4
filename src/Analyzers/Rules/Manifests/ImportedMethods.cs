using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Finds the methods that may be imports, by their modifiers alone.</summary>
internal static class ImportedMethods
{
    /// <summary>Those of a namespace or type and all in it.</summary>
    public static IEnumerable<IMethodSymbol> Of(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is IMethodSymbol method)
            {
                if (MayImport(method))
                    yield return method;
            }
            else if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var deeper in Of(inner))
                    yield return deeper;
            }
        }
    }

    /// <summary>Those that are declared at some places, in the order in which <see cref="Of(INamespaceOrTypeSymbol)"/> has them.</summary>
    public static IEnumerable<IMethodSymbol> Of(IEnumerable<MethodDeclarationSyntax> declarations, Compilation compilation)
    {
        var order = new DeclarationOrder(compilation);
#pragma warning disable RS1030 // They may stand in other files than the type that is checked.
        return declarations
            .Select(declaration => compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration))
#pragma warning restore RS1030
            .OfType<IMethodSymbol>()
            .Where(MayImport)
            .OrderBy(method => order.Of(method));
    }

    // The implementing part of a partial method is no definition.
    private static bool MayImport(IMethodSymbol method) => method is { IsStatic: true, MethodKind: MethodKind.Ordinary } && (method.IsExtern || method.IsPartialDefinition) && method.PartialDefinitionPart is null;
}
