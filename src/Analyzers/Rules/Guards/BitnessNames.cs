using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Twins of which one is for each size of pointers: <c>Stat32</c> beside <c>Stat64</c>.</summary>
internal static class BitnessNames
{
    private static readonly (string Suffix, string Other, int Bytes)[] Pairs = [("32", "64", 4), ("64", "32", 8), ("_x86", "_x64", 4), ("_x64", "_x86", 8), ("X86", "X64", 4), ("X64", "X86", 8)];

    /// <summary>Words behind which the number is a width in bits, of a value and not of pointers: <c>ReadInt64</c>.</summary>
    private static readonly string[] Widths = ["int", "uint", "float", "bits", "bit", "crc", "hash", "enum", "fixed", "reg"];

    /// <summary>
    /// Whether a declaration allows a target. Twins stand for one thing in C: of methods both import one symbol, and C's own name does not
    /// end alike, as <c>IMAGE_NT_HEADERS64</c> does, which every target has.
    /// </summary>
    public static bool Allow(ISymbol declaration, string native, Target target)
    {
        foreach (var (suffix, other, bytes) in Pairs)
        {
            if (declaration.Name.EndsWith(suffix, StringComparison.Ordinal) && !native.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && HasTwin(declaration, suffix, other))
                return PlatformNames.IsBitness(bytes, target);
        }
        return true;
    }

    private static bool HasTwin(ISymbol declaration, string suffix, string other)
    {
        var stem = declaration.Name.Substring(0, declaration.Name.Length - suffix.Length);
        return declaration.ContainingSymbol is INamespaceOrTypeSymbol container
            && !Widths.Any(width => stem.EndsWith(width, StringComparison.OrdinalIgnoreCase))
            && container.GetMembers(stem + other).Any(twin => declaration is not IMethodSymbol method || (twin is IMethodSymbol second && EntryPoint(method) == EntryPoint(second)));
    }

    /// <summary>The symbol that a method imports.</summary>
    public static string EntryPoint(IMethodSymbol method)
    {
        var named = method.GetDllImportData()?.EntryPointName
            ?? Attributes.Find(method.GetAttributes(), Namespaces.InteropServices, "LibraryImportAttribute")?.Argument("EntryPoint") as string;
        return string.IsNullOrEmpty(named) ? method.Name : named!;
    }
}
