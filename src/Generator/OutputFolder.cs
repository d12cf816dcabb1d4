using Interop.Generator.Emit;

namespace Interop.Generator;

/// <summary>Writes a run's files whole or not at all, and removes those of earlier runs.</summary>
internal static class OutputFolder
{
    /// <summary>Writes the files and removes those that an earlier run for the same library wrote and this one did not.</summary>
    /// <returns>How many files changed.</returns>
    /// <exception cref="ToolException">Something cannot be written.</exception>
    /// <param name="folder">Where the files are written.</param>
    /// <param name="library">The library whose files they are.</param>
    /// <param name="files">The files, by their names in the folder.</param>
    /// <param name="beside">Files with names of their own, by their full paths.</param>
    public static int Write(string folder, string library, IReadOnlyList<OutputFile> files, IEnumerable<OutputFile> beside)
    {
        using var staged = new StagedFiles();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (path, text) in files.Select(file => (Path.Combine(folder, file.Name), file.Text)).Concat(beside.Select(file => (file.Name, file.Text))))
                staged.Add(path, text);
            staged.Move();
            RemoveStale(folder, library, files);
            return staged.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException(ExitCode.Output, $"The output cannot be written: {e.Message}", "Choose another folder with --output, or make this one writable.");
        }
    }

    private static void RemoveStale(string folder, string library, IReadOnlyList<OutputFile> files)
    {
        var names = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(folder, "*.g.cs").Where(path => !names.Contains(Path.GetFileName(path))))
        {
            var head = File.ReadLines(path).Take(2).ToList();
            if (head.Count == 2 && head[0] == Emitter.Mark && (head[1] + " from ").StartsWith(Emitter.Signature(library) + " from ", StringComparison.Ordinal))
                File.Delete(path);
        }
        RemoveStaleShims(folder, ShimEmitter.Folder(library), names);
    }

    private static void RemoveStaleShims(string folder, string shims, HashSet<string> names)
    {
        var path = Path.Combine(folder, shims);
        if (!Directory.Exists(path))
            return;
        foreach (var file in Directory.GetFiles(path).Where(file => !names.Contains($"{shims}/{Path.GetFileName(file)}")))
        {
            if (File.ReadLines(file).FirstOrDefault()?.Contains(ShimEmitter.Mark, StringComparison.Ordinal) == true)
                File.Delete(file);
        }
        if (!Directory.EnumerateFileSystemEntries(path).Any())
            Directory.Delete(path);
    }
}
