using System.Text.RegularExpressions;
using Interop.Generator.Input;

namespace Interop.Generator.CompileCommands;

/// <summary>
/// Chooses the commands that tell how headers are read: those of one target of the build, because a test or an example that includes the header
/// too may well define something else.
/// </summary>
internal static partial class HeaderCommands
{
    /// <summary>
    /// Of the targets (or folders) with a source that includes a header directly, the one called as the library, else the one with the most such
    /// sources, else the first. Where no source includes one, those whose sources lie beside a header, or find it in their include folders.
    /// </summary>
    /// <param name="commands">All commands.</param>
    /// <param name="headers">The headers, as full paths or as names to be found in include folders.</param>
    /// <param name="library">The library's name.</param>
    /// <returns>The commands of the target that was chosen; none if no source knows the headers.</returns>
    public static IReadOnlyList<CompileCommand> Choose(IReadOnlyList<CompileCommand> commands, IReadOnlyList<string> headers, string library)
    {
        var near = commands.Where(command => headers.Any(header => IsNear(command, header))).ToList();
        var including = near.Where(command => Includes(command).Any(path => headers.Any(header => IsSame(path, header)))).ToList();
        var chosen = (including.Count > 0 ? including : near)
            .GroupBy(command => command.Group, StringComparer.Ordinal)
            .OrderByDescending(group => LibraryName(group.Key) == library)
            .ThenByDescending(group => group.Count())
            .FirstOrDefault();
        return chosen is null ? [] : [.. commands.Where(command => command.Group == chosen.Key)];
    }

    /// <summary>Whether a source lies beside a header, or can find it.</summary>
    private static bool IsNear(CompileCommand command, string header)
    {
        var folders = CompileOptions.Of(command).IncludeFolders.Append(Path.GetDirectoryName(command.File)!);
        return Path.IsPathRooted(header)
            ? folders.Any(folder => HeaderFile.IsBelow(header, folder))
            : folders.Any(folder => File.Exists(Path.Combine(folder, header)));
    }

    /// <summary>The files that a source includes directly, as full paths where they are found, else as they are written.</summary>
    private static IEnumerable<string> Includes(CompileCommand command)
    {
        if (!File.Exists(command.File))
            return [];
        var folders = CompileOptions.Of(command).IncludeFolders.Prepend(Path.GetDirectoryName(command.File)!).ToList();
        return Include().Matches(File.ReadAllText(command.File)).Select(match => match.Groups[1].Value).Select(name =>
            folders.Select(folder => Path.GetFullPath(name, folder)).FirstOrDefault(File.Exists) ?? name);
    }

    private static bool IsSame(string included, string header) =>
        Path.IsPathRooted(header) ? included == header : included == header || included.EndsWith("/" + header, StringComparison.Ordinal);

    /// <summary><c>libmylib.so</c> and <c>mylib</c> are both of mylib.</summary>
    private static string LibraryName(string target)
    {
        var name = Path.GetFileName(target).Split('.')[0];
        return name.StartsWith("lib", StringComparison.Ordinal) ? name[3..] : name;
    }

    [GeneratedRegex("""^[ \t]*#[ \t]*include[ \t]*["<]([^">\r\n]+)[">]""", RegexOptions.Multiline)]
    private static partial Regex Include();
}
