using Interop.Generator.Emit;

namespace Interop.Generator;

/// <summary>
/// Writes a run's files whole or not at all: each is written beside its place first and then moved there, all of them only after the
/// last was written. A file whose text has not changed is left untouched, so that builds need not run again.
/// </summary>
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
        var pending = new List<(string Temporary, string Final)>();
        try
        {
            Directory.CreateDirectory(folder);
            var all = files.Select(file => (Path: Path.Combine(folder, file.Name), file.Text)).Concat(beside.Select(file => (Path: file.Name, file.Text))).ToList();
            foreach (var (path, text) in all)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                if (Directory.Exists(path))
                    throw new IOException($"'{path}' is a folder.");
                if (File.Exists(path) && File.ReadAllText(path) == text)
                    continue;
                var temporary = $"{path}.{Environment.ProcessId}.tmp";
                pending.Add((temporary, path));
                File.WriteAllText(temporary, text);
            }
            foreach (var (temporary, final) in pending)
                File.Move(temporary, final, overwrite: true);
            RemoveStale(folder, library, files);
            return pending.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException(ExitCode.Output, $"The output cannot be written: {e.Message}", "Choose another folder with --output, or make this one writable.");
        }
        finally
        {
            foreach (var (temporary, _) in pending)
                TryDelete(temporary);
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
