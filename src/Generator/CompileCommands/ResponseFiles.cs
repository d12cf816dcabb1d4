using Interop.Generator.Packages;

namespace Interop.Generator.CompileCommands;

/// <summary>Files of further arguments, which builds give compilers where command lines would be too long: <c>@CMakeFiles/a.dir/includes_C.rsp</c>.</summary>
internal static class ResponseFiles
{
    private const int MostNested = 8;

    /// <summary>The words with those of the files in their places. What names no file stays, as it does with compilers.</summary>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> words, string folder) => [.. Expand(words, folder, 0)];

    private static IEnumerable<string> Expand(IReadOnlyList<string> words, string folder, int depth)
    {
        foreach (var word in words)
        {
            var path = word is ['@', _, ..] && depth < MostNested ? Path.GetFullPath(word[1..], folder) : null;
            if (path is null || !File.Exists(path))
            {
                yield return word;
                continue;
            }
            foreach (var inner in Expand(ShellWords.Split(File.ReadAllText(path)), folder, depth + 1))
                yield return inner;
        }
    }
}
