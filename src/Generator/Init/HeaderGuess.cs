using System.Text.RegularExpressions;
using Interop.Generator.Input;

namespace Interop.Generator.Init;

/// <summary>Guesses which headers are a library's, by their names: <c>git2.h</c> for libgit2, <c>curl/curl.h</c> for libcurl, <c>SDL.h</c> for sdl2.</summary>
internal static partial class HeaderGuess
{
    private static readonly EnumerationOptions Readable = new() { IgnoreInaccessible = true };

    /// <summary>The header that is called as the library; else all those of a folder that is; as names in the include folders. Empty if there is none.</summary>
    /// <param name="names">The library's names, the best first.</param>
    /// <param name="folders">The include folders.</param>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> names, IReadOnlyList<string> folders)
    {
        var stems = names.Select(name => name.ToLowerInvariant()).SelectMany(Stems).Distinct().OrderByDescending(stem => stem.Length).ToList();
        var existing = folders.Where(Directory.Exists).Distinct().ToList();
        foreach (var stem in stems)
        {
            if (existing.Select(folder => Called(folder, "", stem) ?? Called(folder, stem, stem)).FirstOrDefault(header => header is not null) is { } header)
                return [header];
        }
        // openssl/ssl.h
        if (stems.SelectMany(below => stems.SelectMany(stem => existing.Select(folder => Called(folder, below, stem)))).FirstOrDefault(header => header is not null) is { } mixed)
            return [mixed];
        return stems.SelectMany(stem => existing.Select(folder => All(folder, stem)).OrderByDescending(headers => headers.Count)).FirstOrDefault(headers => headers.Count > 0) ?? [];
    }

    /// <summary>The error that no header was found.</summary>
    public static ToolException NothingFound(string what, IEnumerable<string> folders) => new(
        ExitCode.Header,
        $"No header is called as {what} in the include folders:{string.Concat(folders.Distinct().Select(folder => $"{Environment.NewLine}  {folder}"))}",
        "Name its headers with --header, as an include does: --header mylib/mylib.h. Headers often come in a package of their own (libNAME-dev).");

    /// <summary>A name, and the name without what it has more than headers have: lib, and versions.</summary>
    private static IEnumerable<string> Stems(string name)
    {
        string[] plain = [name, Version().Replace(name, "")];
        return plain.Concat(plain.Where(stem => stem.StartsWith("lib", StringComparison.Ordinal)).Select(stem => stem[3..])).Where(stem => stem.Length > 0);
    }

    /// <summary>The header of that name in a folder, or in one below it; or null. Names differ in case alone: <c>SDL.h</c>.</summary>
    private static string? Called(string folder, string below, string stem)
    {
        if (below.Length == 0)
            return Headers(folder).FirstOrDefault(name => IsCalled(name, stem));
        return Below(folder, below) is { } found && Called(Path.Combine(folder, found), "", stem) is { } header ? $"{found}/{header}" : null;
    }

    private static string? Below(string folder, string name) =>
        Directory.EnumerateDirectories(folder, "*", Readable).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).FirstOrDefault(one => one.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> All(string folder, string stem) =>
        Below(folder, stem) is { } below
            ? [.. Headers(Path.Combine(folder, below)).Select(name => $"{below}/{name}").Order(StringComparer.Ordinal)]
            : [];

    private static bool IsCalled(string header, string stem) =>
        header[..^2].Equals(stem, StringComparison.OrdinalIgnoreCase) && !SystemFolders.IsLibc(header);

    private static IEnumerable<string> Headers(string folder) => Directory.EnumerateFiles(folder, "*.h", Readable).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"-?\d+(\.\d+)*$")]
    private static partial Regex Version();
}
