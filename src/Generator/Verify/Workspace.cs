using Interop.Generator.Input;

namespace Interop.Generator.Verify;

/// <summary>
/// The folder in which compilers work: the C files, the bundled headers as files, and beside them links to this machine's libraries'
/// headers without its C library, which is right for this machine alone.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private readonly bool _isKept;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _links;

    /// <summary>Makes the folder.</summary>
    /// <param name="kept">The folder to leave behind, or null for one that is gone in the end.</param>
    /// <exception cref="ToolException">It cannot be made.</exception>
    public Workspace(string? kept)
    {
        _isKept = kept is not null;
        try
        {
            Folder = kept is null ? Directory.CreateTempSubdirectory("interop-verify-").FullName : Directory.CreateDirectory(kept).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Output, $"The folder for the C files cannot be made: {e.Message}", "Name another with --keep.");
        }
        _links = new Lazy<IReadOnlyDictionary<string, string>>(LinkSystemFolders);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>A path in the folder.</summary>
    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Writes a file.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public void Write(string name, string text) => Try(() => File.WriteAllText(At(name), text));

    /// <summary>The folder that stands for an include folder of this machine's system, or the folder itself for any other.</summary>
    public string LinkOf(string folder) => _links.Value.GetValueOrDefault(folder, folder);

    /// <summary>The folders that stand for those of this machine's system.</summary>
    public IEnumerable<string> Links => SystemFolders.All.Select(LinkOf);

    /// <summary>Writes the bundled headers of a target's roots, and gives the folder that stands for <see cref="BundledHeaders.VirtualRoot"/>.</summary>
    public string WriteHeaders(IReadOnlyCollection<string> roots)
    {
        // Several targets share roots: only the first writes them.
        lock (_links)
        {
            foreach (var root in roots.Where(root => !Directory.Exists(At("headers", root))))
                Try(() => WriteRoot(root));
        }
        return At("headers") + "/";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (!_isKept)
                Directory.Delete(Folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A temporary folder that stays behind harms nobody; the result is what counts.
        }
    }

    private void WriteRoot(string root)
    {
        foreach (var (path, bytes) in BundledHeaders.FilesOf([root]))
        {
            var target = At("headers", path[BundledHeaders.VirtualRoot.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }

    private Dictionary<string, string> LinkSystemFolders()
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (number, folder) in SystemFolders.All.Index())
        {
            var link = At("include", number.ToString());
            links.Add(folder, link);
            if (!Directory.Exists(link))
                Try(() => LinkEntries(folder, link));
        }
        return links;
    }

    private static void LinkEntries(string folder, string link)
    {
        Directory.CreateDirectory(link);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var isLibc = SystemFolders.IsLibc(entry is DirectoryInfo ? entry.Name + "/" : entry.Name);
            if (!isLibc && !SystemFolders.All.Contains(entry.FullName))
                File.CreateSymbolicLink(Path.Combine(link, entry.Name), entry.FullName);
        }
    }

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Output, $"The files for the compilers cannot be written: {e.Message}", "Name another folder with --keep, or make room.");
        }
    }
}
