using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Interop.Analyzers;

/// <summary>Finds the methods that may be imports, by their modifiers, and those that C may call, by the text of their attributes.</summary>
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

    /// <summary>Whether a method may be one of them. The implementing part of a partial method is none.</summary>
    public static bool MayImport(IMethodSymbol method) => method is { IsStatic: true, MethodKind: MethodKind.Ordinary } && method.PartialDefinitionPart is null
        && (method.IsExtern || method.IsPartialDefinition || (!method.DeclaringSyntaxReferences.IsEmpty && method.DeclaringSyntaxReferences[0].GetSyntax() is MethodDeclarationSyntax declaration && IsForCallers(declaration)));

    /// <summary>Whether a method says that only C calls it.</summary>
    public static bool IsForCallers(MethodDeclarationSyntax method) => method.AttributeLists.Count > 0 && !method.Modifiers.Any(SyntaxKind.ExternKeyword)
        && method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().Contains("UnmanagedCallersOnly"));
}
