using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>
/// Asks for the namespace of a symbol without making text of it. Well-known types are known by their names, since an attribute may be
/// declared in several assemblies, or in the code itself for an older framework.
/// </summary>
internal static class Namespaces
{
    public const string InteropServices = "System.Runtime.InteropServices";
    public const string Marshalling = "System.Runtime.InteropServices.Marshalling";
    public const string CompilerServices = "System.Runtime.CompilerServices";

    /// <summary>The first part of the name of a symbol's namespace; empty for none.</summary>
    public static string Outermost(ISymbol symbol)
    {
        var name = "";
        for (var space = symbol.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            name = space.Name;
        return name;
    }

    /// <summary>Whether <paramref name="symbol"/> stands in the namespace <paramref name="dotted"/>.</summary>
    public static bool Contain(string dotted, ISymbol symbol)
    {
        var end = dotted.Length;
        for (var space = symbol.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            var start = end - space.Name.Length;
            if (start < 0 || (start > 0 && dotted[start - 1] != '.') || string.CompareOrdinal(dotted, start, space.Name, 0, space.Name.Length) != 0)
                return false;
            end = start - 1;
        }
        return end < 0;
    }
}
