namespace Interop.Generator.Init;

/// <summary>Writes files that were not there before: all of them or none.</summary>
internal static class NewFiles
{
    /// <summary>Refuses to touch what is there.</summary>
    /// <exception cref="ToolException">One of them is there already.</exception>
    public static void Refuse(IEnumerable<string> paths)
    {
        var there = paths.Where(Path.Exists).Select(path => Path.GetRelativePath(Directory.GetCurrentDirectory(), path)).ToList();
        if (there.Count > 0)
            throw new ToolException(ExitCode.Output, $"{string.Join(" and ", there)} {(there.Count == 1 ? "is" : "are")} there already.", "Choose another folder with --output, or overwrite with --force.");
    }

    /// <summary>Writes them.</summary>
    /// <exception cref="ToolException">One cannot be written; none is then.</exception>
    public static void Write(IReadOnlyList<(string Path, string Text)> files)
    {
        var pending = files.Select(file => (Temporary: $"{file.Path}.{Environment.ProcessId}.tmp", file.Path, file.Text)).ToList();
        try
        {
            foreach (var (temporary, path, text) in pending)
            {
                if (Directory.Exists(path))
                    throw new IOException($"{path} is a folder.");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(temporary, text);
            }
            foreach (var (temporary, path, _) in pending)
                File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Output, $"Nothing is written: {e.Message}", "Choose another folder with --output, or make this one writable.");
        }
        finally
        {
            foreach (var (temporary, _, _) in pending.Where(file => File.Exists(file.Temporary)))
                File.Delete(temporary);
        }
    }
}
