namespace Interop.Generator.TestKit;

/// <summary>Writes a kit whole or not at all. What is not the kit's own, as the folder with the user's libraries, stays.</summary>
internal static class KitFolder
{
    private const string List = ".testkit-files";

    /// <summary>Writes the files, and removes those of an earlier kit that are no more.</summary>
    /// <returns>How many files changed.</returns>
    /// <exception cref="ToolException">Something cannot be written, or the folder is another's.</exception>
    public static int Write(string folder, IReadOnlyList<KitFile> files)
    {
        using var staged = new StagedFiles();
        try
        {
            var before = Known(folder);
            Directory.CreateDirectory(folder);
            var names = string.Concat(files.Select(file => file.Name + "\n").Order(StringComparer.Ordinal));
            foreach (var file in files.Append(new KitFile(List, names)))
                staged.Add(Path.Combine(folder, file.Name), file.Bytes, file.IsExecutable ? AllowRunning : _ => { });
            staged.Move();
            foreach (var gone in before.Except(files.Select(file => file.Name)).Where(name => !name.Split('/').Contains("..")))
                File.Delete(Path.Combine(folder, gone));
            return staged.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException(ExitCode.Output, $"The kit cannot be written: {e.Message}", "Choose another folder with --output, or make this one writable.");
        }
    }

    /// <summary>The files of the kit that is there.</summary>
    private static string[] Known(string folder)
    {
        var list = Path.Combine(folder, List);
        if (File.Exists(list))
            return File.ReadAllLines(list);
        return !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()
            ? []
            : throw new ToolException(ExitCode.Output, $"{folder} has other files in it, and no kit.", "Name a folder of its own with --output.");
    }

    private static void AllowRunning(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }
}
