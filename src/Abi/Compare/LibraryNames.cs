using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>Matches the name in an import with a manifest's library: prefixes, suffixes and versions that systems add do not count.</summary>
public static class LibraryNames
{
    private static readonly string[] Suffixes = [".dll", ".so", ".dylib", ".framework"];

    /// <summary>Whether an import of <paramref name="imported"/> means the library, by its name or one of its aliases.</summary>
    public static bool Matches(string imported, LibraryInfo library)
    {
        var name = Normalise(imported);
        return name.Length > 0 && (name == Normalise(library.Name) || library.Aliases.Any(alias => name == Normalise(alias)));
    }

    /// <summary><c>sqlite3</c> of <c>/usr/lib/libsqlite3.so.0</c>, <c>SQLITE3.dll</c> and <c>libsqlite3.0.dylib</c>.</summary>
    public static string Normalise(string imported)
    {
        var name = imported.Substring(imported.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        foreach (var suffix in Suffixes)
        {
            var at = name.IndexOf(suffix, StringComparison.Ordinal);
            if (at > 0 && IsVersion(name.Substring(at + suffix.Length)))
            {
                name = name.Substring(0, at);
                // libz.1.dylib: macOS puts the version before the suffix.
                while (suffix == ".dylib" && name.LastIndexOf('.') is var dot and > 0 && IsVersion(name.Substring(dot)))
                    name = name.Substring(0, dot);
                break;
            }
        }
        return name.StartsWith("lib", StringComparison.Ordinal) && name.Length > 3 ? name.Substring(3) : name;
    }

    private static bool IsVersion(string text) => text.All(c => c == '.' || char.IsDigit(c));
}
