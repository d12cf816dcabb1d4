using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The ids by which declarations are remembered; null for those that others may share, as in code that does not compile.</summary>
internal static class MemoryKey
{
    /// <summary>A type of the code, or of .NET.</summary>
    public static string? Of(INamedTypeSymbol type, InteropContext interop) => IsAlone(type, interop.Compilation) ? interop.Managed.Id(type) : null;

    /// <summary>An import that has no overloads.</summary>
    public static string? Of(IMethodSymbol import, InteropContext interop) =>
        (import.IsExtern || import.IsPartialDefinition) && import.ContainingSymbol is INamedTypeSymbol type && type.GetMembers(import.Name).Length == 1 && Of(type, interop) is { } key
            ? key + "::" + import.Name
            : null;

    private static bool IsAlone(INamedTypeSymbol type, Compilation compilation)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            return Namespaces.Outermost(type) == "System";
        for (var one = type; one is not null; one = one.ContainingType)
        {
            if (one.IsFileLocal || one.ContainingSymbol is not INamespaceOrTypeSymbol container || container.GetTypeMembers(one.Name, one.Arity).Length != 1)
                return false;
        }
        return true;
    }
}
