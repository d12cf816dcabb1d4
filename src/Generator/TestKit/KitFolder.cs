namespace Interop.Generator.TestKit;

/// <summary>
/// Writes a kit whole or not at all: each file is written beside its place first and moved there after the last was written. What is not the
/// kit's own, as the folder with the user's libraries, stays.
/// </summary>
internal static class KitFolder
{
    private const string List = ".testkit-files";

    /// <summary>Writes the files, and removes those of an earlier kit that are no more.</summary>
    /// <returns>How many files changed.</returns>
    /// <exception cref="ToolException">Something cannot be written, or the folder is another's.</exception>
    public static int Write(string folder, IReadOnlyList<KitFile> files)
    {
        var pending = new List<(string Temporary, string Final)>();
        try
        {
            var before = Known(folder);
            Directory.CreateDirectory(folder);
            var names = string.Concat(files.Select(file => file.Name + "\n").Order(StringComparer.Ordinal));
            foreach (var file in files.Append(new KitFile(List, names)))
                Stage(folder, file, pending);
            foreach (var (temporary, final) in pending)
                File.Move(temporary, final, overwrite: true);
            foreach (var gone in before.Except(files.Select(file => file.Name)).Where(name => !name.Split('/').Contains("..")))
                File.Delete(Path.Combine(folder, gone));
            return pending.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException(ExitCode.Output, $"The kit cannot be written: {e.Message}", "Choose another folder with --output, or make this one writable.");
        }
        finally
        {
            foreach (var (temporary, _) in pending)
                TryDelete(temporary);
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

    private static void Stage(string folder, KitFile file, List<(string Temporary, string Final)> pending)
    {
        var path = Path.Combine(folder, file.Name);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Bytes))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        pending.Add((temporary, path));
        File.WriteAllBytes(temporary, file.Bytes);
        if (file.IsExecutable && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(temporary) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error that brought us here is the one to report.
        }
    }
}
