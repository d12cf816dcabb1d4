using System.Collections.Concurrent;
using Interop.Generator.Clang;

namespace Interop.Generator.Input;

/// <summary>
/// Which headers are the library's own: those that were named, and what lies in the library's own folder. The folder of
/// <c>curl/curl.h</c> is <c>curl/</c>; that of <c>git2.h</c> is <c>git2/</c> if it stands in a folder that libraries share, as
/// <c>/usr/include</c>, else the folder in which it stands.
/// </summary>
internal sealed class HeaderScope
{
    private readonly HashSet<string> _headers;
    private readonly List<string> _roots;
    private readonly List<string> _ownFolders = [];
    private readonly List<string> _ownNames = [];
    private readonly List<Glob> _patterns;
    private readonly ConcurrentDictionary<string, SourceFile> _files = new(StringComparer.Ordinal);

    /// <summary>Works out the library's own folders.</summary>
    /// <param name="headers">The headers that were named.</param>
    /// <param name="includeFolders">The include folders that were named.</param>
    /// <param name="patterns">Where given, patterns of header names that alone decide, beside the headers that were named.</param>
    public HeaderScope(IReadOnlyList<HeaderFile> headers, IReadOnlyList<string> includeFolders, IReadOnlyList<string> patterns)
    {
        _headers = headers.Select(header => header.Path).ToHashSet(StringComparer.Ordinal);
        _roots = headers.Select(header => header.Root).Concat(includeFolders).Concat(SystemFolders.All).Distinct().OrderByDescending(root => root.Length).ToList();
        _patterns = patterns.Select(pattern => new Glob(pattern)).ToList();
        if (_patterns.Count > 0)
            return;
        foreach (var header in headers)
        {
            var slash = header.Name.LastIndexOf('/');
            if (slash >= 0)
                _ownNames.Add(header.Name[..(slash + 1)]);
            else if (IsShared(header.Root))
                _ownNames.Add(Path.GetFileNameWithoutExtension(header.Name) + "/");
            else
                _ownFolders.Add(header.Root);
        }
    }

    /// <summary>Names a file and says whose it is.</summary>
    public SourceFile Describe(string path) => _files.GetOrAdd(path, Make);

    private SourceFile Make(string path)
    {
        if (BundledHeaders.NameOf(path) is { } bundled)
            return new SourceFile(path, bundled, false);
        var full = Path.GetFullPath(path);
        var root = _roots.FirstOrDefault(root => HeaderFile.IsBelow(full, root));
        var name = root is null ? Path.GetFileName(full) : Path.GetRelativePath(root, full).Replace('\\', '/');
        return new SourceFile(full, name, IsOwn(full, name));
    }

    private bool IsOwn(string path, string name) =>
        _headers.Contains(path)
        || _patterns.Any(pattern => pattern.IsMatch(name))
        || _ownNames.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))
        || _ownFolders.Any(folder => HeaderFile.IsBelow(path, folder));

    /// <summary>The system's include folders, and those of a prefix into which many libraries are installed.</summary>
    private static bool IsShared(string root) =>
        SystemFolders.All.Contains(root)
        || (Path.GetFileName(root) == "include" && Path.GetDirectoryName(root) is { } prefix
            && (Directory.Exists(Path.Combine(prefix, "lib", "pkgconfig")) || Directory.Exists(Path.Combine(prefix, "share", "pkgconfig"))));
}
