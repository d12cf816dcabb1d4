namespace Interop.Generator.Init.CMake;

/// <summary>What a build folder's CMakeCache.txt says.</summary>
/// <param name="Program">The <c>cmake</c> that made it, if it is still there; or null.</param>
/// <param name="Version">The project's version, or null.</param>
internal sealed record CMakeCache(string? Program, string? Version)
{
    private const string FileName = "CMakeCache.txt";

    /// <summary>Whether a folder is a build folder.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>Reads it.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static CMakeCache Read(string folder)
    {
        if (!IsIn(folder))
            throw new ToolException(ExitCode.Usage, $"{folder} is no build folder of CMake: it has no {FileName}.", $"Make it one: cmake -S . -B {folder}");
        // NAME:TYPE=VALUE
        var entries = File.ReadLines(Path.Combine(folder, FileName))
            .Where(line => !line.StartsWith('#') && !line.StartsWith("//", StringComparison.Ordinal) && line.Contains('='))
            .Select(line => (Name: line[..line.IndexOf('=')].Split(':')[0], Value: line[(line.IndexOf('=') + 1)..]))
            .DistinctBy(entry => entry.Name)
            .ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
        var program = entries.GetValueOrDefault("CMAKE_COMMAND");
        return new CMakeCache(File.Exists(program) ? program : null, entries.GetValueOrDefault("CMAKE_PROJECT_VERSION") is { Length: > 0 } version ? version : null);
    }
}
