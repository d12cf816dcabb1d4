using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Finds the methods that may be imports, by their modifiers alone.</summary>
internal static class ImportedMethods
{
    /// <summary>Those of a namespace or type and all in it.</summary>
    public static IEnumerable<IMethodSymbol> Of(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is IMethodSymbol { IsStatic: true, MethodKind: MethodKind.Ordinary } method)
            {
                if (method.IsExtern || method.IsPartialDefinition)
                    yield return method;
            }
            else if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var deeper in Of(inner))
                    yield return deeper;
            }
        }
    }
}
