namespace Interop.Generator;

/// <summary>
/// Arguments in files: <c>@FILE</c> stands for the lines of the file, each of them one argument as it is, so that nothing needs quotes. Empty
/// lines, and those that begin with <c>#</c>, say nothing.
/// </summary>
internal static class ResponseFile
{
    /// <summary>The arguments with those of the files in place of their names.</summary>
    /// <exception cref="ToolException">A file cannot be read.</exception>
    public static string[] Expand(IEnumerable<string> arguments) =>
        [.. arguments.SelectMany(argument => argument is ['@', _, ..] ? Read(argument[1..]) : [argument])];

    private static IEnumerable<string> Read(string path)
    {
        try
        {
            return File.ReadAllLines(path).Where(line => line.Length > 0 && line[0] != '#');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Usage, $"The arguments in {path} cannot be read: {e.Message}");
        }
    }
}
