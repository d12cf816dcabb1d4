namespace Interop.Generator.Baseline;

/// <summary>Reads and writes baselines.</summary>
internal static class BaselineFiles
{
    /// <summary>The text of a file; empty where there is none.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static string Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Output, $"'{path}' cannot be read: {e.Message}");
        }
    }

    /// <summary>Writes a file whole or not at all, and not where nothing changes.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static void Write(string path, string before, string after)
    {
        if (before == after && File.Exists(path))
            return;
        using var staged = new StagedFiles();
        try
        {
            staged.Add(path, after);
            staged.Move();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException(ExitCode.Output, $"The baseline cannot be written: {e.Message}", "Name another file with --output.");
        }
    }
}
