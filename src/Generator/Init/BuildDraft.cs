using Interop.Generator.Init.CMake;
using Interop.Generator.Input;

namespace Interop.Generator.Init;

/// <summary>Finds out what a CMake build folder says of a library that it builds.</summary>
internal static class BuildDraft
{
    /// <summary>A library of a build folder.</summary>
    /// <param name="folder">The build folder's full path.</param>
    /// <param name="target">The library's target, or null if there is but one.</param>
    /// <param name="wishes">What the user says.</param>
    /// <exception cref="ToolException">It is no build folder, or it is not clear which library is meant, or where its headers are.</exception>
    public static Draft Of(string folder, string? target, Wishes wishes)
    {
        var cache = CMakeCache.Read(folder);
        var libraries = FileApi.Read(folder, cache) ?? Compiled.Read(folder);
        var chosen = Choose(libraries, target, folder);
        var library = wishes.Library ?? chosen.Library;
        var folders = wishes.IncludeFolders.Concat(chosen.IncludeFolders).Distinct().Where(path => !SystemFolders.All.Contains(path)).ToList();
        var headers = wishes.Headers.Count > 0 ? wishes.Headers.Select(header => HeaderFile.Find(header, Directory.GetCurrentDirectory(), folders).Path).ToList()
            : chosen.Headers.Count > 0 ? chosen.Headers
            : Guess(chosen, library, folders);
        return new Draft
        {
            Library = library,
            Title = library,
            Version = cache.Version,
            Headers = headers,
            IncludeFolders = folders,
            Defines = [.. chosen.Defines.Concat(wishes.Defines).Distinct().Where(define => define != chosen.Name + "_EXPORTS")],
            ClangArguments = chosen.Arguments,
        };
    }

    private static BuiltLibrary Choose(IReadOnlyList<BuiltLibrary> libraries, string? target, string folder)
    {
        var names = string.Join(", ", libraries.Select(library => library.Name).Order(StringComparer.Ordinal));
        if (libraries.Count == 0)
            throw new ToolException(ExitCode.Usage, $"{folder} builds no library.", "Name the headers instead: interop init include/mylib.h.");
        if (target is not null)
            return libraries.FirstOrDefault(library => library.Name == target)
                ?? throw new ToolException(ExitCode.Usage, $"{folder} builds no library '{target}'.", $"{Config.Nearest.Suggest(target, libraries.Select(library => library.Name))}Its libraries are {names}.");
        // .NET loads shared libraries; where there is but one of them, it is meant.
        var shared = libraries.Where(library => library.IsShared).ToList();
        return (shared.Count > 0 ? shared : libraries) is [var only] ? only
            : throw new ToolException(ExitCode.Usage, $"{folder} builds several libraries: {names}.", "Name the one that you mean with --target.");
    }

    private static IReadOnlyList<string> Guess(BuiltLibrary built, string library, List<string> folders)
    {
        var guessed = HeaderGuess.Find([library, built.Name], folders);
        return guessed.Count > 0
            ? [.. guessed.Select(header => folders.Select(root => Path.Combine(root, header)).First(File.Exists))]
            : throw HeaderGuess.NothingFound($"the library '{library}'", folders);
    }
}
