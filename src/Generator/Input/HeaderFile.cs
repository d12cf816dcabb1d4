using Interop.Generator.Messages;

namespace Interop.Generator.Input;

/// <summary>A header that the user named.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Root">The include folder in which it was found.</param>
/// <param name="IsSystem">Whether that folder is one of the system's.</param>
internal sealed record HeaderFile(string Path, string Root, bool IsSystem)
{
    /// <summary>Its name as an include gives it.</summary>
    public string Name => System.IO.Path.GetRelativePath(Root, Path).Replace('\\', '/');

    /// <summary>
    /// Finds a header: as a path from <paramref name="folder"/>, else by its name in the include folders.
    /// </summary>
    /// <exception cref="ToolException">There is none, or it is no file that can be read.</exception>
    public static HeaderFile Find(string name, string folder, IReadOnlyList<string> includeFolders)
    {
        var path = System.IO.Path.GetFullPath(name, folder);
        if (Directory.Exists(path))
            throw new ToolException(ExitCode.Header, $"{name} is a folder, not a header.", "Name the header files in it.");
        if (!File.Exists(path))
        {
            path = includeFolders.Concat(SystemFolders.All).Select(root => System.IO.Path.Combine(root, name)).FirstOrDefault(File.Exists)
                ?? throw new ToolException(
                    ExitCode.Header,
                    $"{name} is not found, neither from {folder} nor in the include folders:{string.Concat(includeFolders.Concat(SystemFolders.All).Select(root => $"{Environment.NewLine}  {root}"))}",
                    "Give its path, or the folder that it is in with -I. A library's headers often come in a package of their own (libNAME-dev).")
                { MessageCode = MessageCodes.MissingHeader };
            path = System.IO.Path.GetFullPath(path);
        }
        Probe(name, path);
        var roots = includeFolders.Concat(SystemFolders.All).Where(root => IsBelow(path, root)).OrderByDescending(root => root.Length).ToList();
        var system = SystemFolders.All.Where(root => IsBelow(path, root)).OrderByDescending(root => root.Length).FirstOrDefault();
        return new HeaderFile(path, roots.FirstOrDefault() ?? System.IO.Path.GetDirectoryName(path)!, system is not null && roots[0] == system);
    }

    /// <summary>Whether <paramref name="path"/> lies below <paramref name="folder"/>.</summary>
    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder.EndsWith('/') ? folder : folder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void Probe(string name, string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Header, $"{name} cannot be read: {e.Message}");
        }
    }
}
