using Microsoft.CodeAnalysis;
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
            if (member is IMethodSymbol { IsStatic: true, MethodKind: MethodKind.Ordinary } method)
            {
                if (method.IsExtern || method.IsPartialDefinition || IsForCallers(method))
                    yield return method;
            }
            else if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var deeper in Of(inner))
                    yield return deeper;
            }
        }
    }

    /// <summary>Whether a method says that only C calls it.</summary>
    public static bool IsForCallers(IMethodSymbol method) => !method.IsExtern && !method.DeclaringSyntaxReferences.IsEmpty
        && method.DeclaringSyntaxReferences[0].GetSyntax() is MethodDeclarationSyntax { AttributeLists.Count: > 0 } declaration
        && declaration.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().Contains("UnmanagedCallersOnly"));
}
