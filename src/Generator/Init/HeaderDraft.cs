using System.Text.RegularExpressions;
using Interop.Generator.Input;

namespace Interop.Generator.Init;

/// <summary>Finds out what headers say of themselves: the library's name by theirs, and the include folders that they are written for.</summary>
internal static partial class HeaderDraft
{
    /// <summary>Headers of a library, the first of which is called as it is.</summary>
    /// <exception cref="ToolException">One is not found.</exception>
    public static Draft Of(IReadOnlyList<string> headers, Wishes wishes)
    {
        var here = Directory.GetCurrentDirectory();
        var named = headers.Concat(wishes.Headers).Distinct().ToList();
        var found = named.Select(header => HeaderFile.Find(header, here, wishes.IncludeFolders)).ToList();
        var stem = Path.GetFileNameWithoutExtension(found[0].Path);
        var library = wishes.Library ?? (stem.Length > 3 && stem.StartsWith("lib", StringComparison.Ordinal) ? stem[3..] : stem);
        var own = found.Where(header => !header.IsSystem).ToList();
        return new Draft
        {
            Library = library,
            Title = library,
            Headers = [.. found.Select(header => header.IsSystem ? header.Name : header.Path)],
            IncludeFolders = [.. wishes.IncludeFolders.Concat(own.SelectMany(header => Roots(header.Path, wishes.IncludeFolders))).Distinct()],
            Defines = wishes.Defines,
        };
    }

    /// <summary>
    /// The folders from which a header, and those that it includes, name others: <c>include</c> where <c>include/mylib/a.h</c> says
    /// <c>#include &lt;mylib/b.h&gt;</c>. Looked for among the folders above.
    /// </summary>
    private static List<string> Roots(string header, IReadOnlyList<string> known)
    {
        var roots = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { header };
        var pending = new Queue<string>(seen);
        while (pending.TryDequeue(out var path))
        {
            var folder = Path.GetDirectoryName(path)!;
            foreach (var name in Include().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            {
                var root = known.Concat(roots).Prepend(folder).FirstOrDefault(root => File.Exists(Path.Combine(root, name)));
                if (root is null && Above(folder).FirstOrDefault(root => File.Exists(Path.Combine(root, name))) is { } above)
                    roots.Add(root = above);
                if (root is not null && seen.Add(Path.GetFullPath(name, root)))
                    pending.Enqueue(Path.GetFullPath(name, root));
            }
        }
        return roots;
    }

    /// <summary>The folders above one, and their include folders, up to the root of the working copy.</summary>
    private static IEnumerable<string> Above(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
            yield return Path.Combine(at, "include");
            if (Path.Exists(Path.Combine(at, ".git")) || at == Directory.GetCurrentDirectory())
                yield break;
        }
    }

    [GeneratedRegex("""^[ \t]*#[ \t]*include[ \t]*["<]([^">\r\n]+)[">]""", RegexOptions.Multiline)]
    private static partial Regex Include();
}
