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
        using var staged = new StagedFiles();
        try
        {
            foreach (var (path, text) in files)
                staged.Add(path, text);
            staged.Move();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Output, $"Nothing is written: {e.Message}", "Choose another folder with --output, or make this one writable.");
        }
    }
}
