using Interop.Abi.Targets;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Names that say where a declaration is meant for: <c>StatLinux</c>, <c>GetTime32</c> beside <c>GetTime64</c>, a class <c>Windows</c>.</summary>
internal static class PlatformSuffix
{
    private static readonly string[] Words = ["Windows", "Win32", "Win64", "Linux", "MacOS", "OSX", "Darwin", "Unix", "FreeBSD", "Android"];

    /// <summary>Whether the names of a declaration and its types allow a target.</summary>
    public static bool Allow(ISymbol declaration, Target target)
    {
        if (Bitness(declaration) is { } bytes && !PlatformNames.IsBitness(bytes, target))
            return false;
        for (var symbol = declaration; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (Word(symbol.Name) is { } word && PlatformNames.IsOs(word, target) == false)
                return false;
        }
        return true;
    }

    /// <summary>The system that a name ends or begins with, as a word of its own; null where it names none, or several.</summary>
    private static string? Word(string name) => Words.Where(word => Has(name, word)).ToList() is { Count: 1 } one ? one[0] : null;

    private static bool Has(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && at + word.Length < name.Length))
            return false;
        // GetWindows asks for windows, and linuxish is no word; a system stands behind an underscore or as a capital.
        return at == 0 ? at + word.Length == name.Length || name[word.Length] == '_' || char.IsUpper(name[word.Length]) : word != "Windows" && (name[at - 1] == '_' || char.IsUpper(name[at])) || name[at - 1] == '_';
    }

    /// <summary>The size of a pointer that a name ends with, where a sibling ends with the other.</summary>
    private static int? Bitness(ISymbol symbol)
    {
        foreach (var (suffix, other, bytes) in new[] { ("32", "64", 4), ("64", "32", 8), ("_x86", "_x64", 4), ("_x64", "_x86", 8) })
        {
            // get_int32 and get_int64 say what they get.
            if (symbol.Name.EndsWith("int" + suffix, StringComparison.OrdinalIgnoreCase) || symbol.Name.EndsWith("float" + suffix, StringComparison.OrdinalIgnoreCase))
                continue;
            if (symbol.Name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && symbol.ContainingSymbol is INamespaceOrTypeSymbol container
                && !container.GetMembers(symbol.Name.Substring(0, symbol.Name.Length - suffix.Length) + other).IsEmpty)
            {
                return bytes;
            }
        }
        return null;
    }
}
