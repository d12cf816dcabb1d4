using System.Text.Json;

namespace Interop.Generator.Init.CMake;

/// <summary>
/// A build folder's libraries, as CMake itself tells them (cmake.org/cmake/help/latest/manual/cmake-file-api.7.html): a query file is left in the
/// folder, CMake runs, and answers with files of JSON.
/// </summary>
internal static class FileApi
{
    /// <summary>All libraries, or null if CMake cannot be asked.</summary>
    /// <exception cref="ToolException">CMake ends with an error, or its answer is wrong.</exception>
    public static IReadOnlyList<BuiltLibrary>? Read(string folder, CMakeCache cache)
    {
        var api = Path.Combine(folder, ".cmake", "api", "v1");
        var reply = Path.Combine(api, "reply");
        try
        {
            if (Codemodel(reply) is null && !Ask(api, folder, cache))
                return null;
            if (Codemodel(reply) is not { } model)
                return null;
            var (source, targets) = ReadModel(Path.Combine(reply, model));
            return [.. targets.Select(file => TargetFile.Read(Path.Combine(reply, file), source, folder)).OfType<BuiltLibrary>()];
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw Wrong(reply, e.Message);
        }
    }

    private static bool Ask(string api, string folder, CMakeCache cache)
    {
        if ((cache.Program ?? ChildProcess.Find("cmake")) is not { } program)
            return false;
        var query = Path.Combine(api, "query", "client-interop");
        Directory.CreateDirectory(query);
        File.WriteAllText(Path.Combine(query, "codemodel-v2"), "");
        var result = ChildProcess.Run(program, [folder], folder, CancellationToken.None);
        return result.ExitCode == 0 ? true : throw new ToolException(
            ExitCode.Usage, $"{program} {folder} ends with an error:{Environment.NewLine}{result.Error.Trim()}", "The build folder must be one that CMake can configure again.");
    }

    /// <summary>The name of the file with the code model, of the newest answer.</summary>
    private static string? Codemodel(string reply)
    {
        var index = Directory.Exists(reply) ? Directory.GetFiles(reply, "index-*.json").Max(StringComparer.Ordinal) : null;
        if (index is null)
            return null;
        using var json = Open(index);
        return json.RootElement.GetProperty("objects").EnumerateArray()
            .Where(one => one.GetProperty("kind").GetString() == "codemodel" && one.GetProperty("version").GetProperty("major").GetInt32() == 2)
            .Select(one => one.GetProperty("jsonFile").GetString())
            .FirstOrDefault();
    }

    /// <summary>The top-level source folder, and the files that tell of the targets in the first configuration.</summary>
    private static (string Source, List<string> Targets) ReadModel(string path)
    {
        using var json = Open(path);
        var source = json.RootElement.GetProperty("paths").GetProperty("source").GetString()!;
        var targets = json.RootElement.GetProperty("configurations")[0].GetProperty("targets").EnumerateArray();
        return (source, targets.Select(target => target.GetProperty("jsonFile").GetString()!).ToList());
    }

    /// <summary>Reads a file of the answer.</summary>
    public static JsonDocument Open(string path)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw Wrong(path, e.Message);
        }
    }

    private static ToolException Wrong(string path, string message) =>
        new(ExitCode.Usage, $"{path} is no answer of CMake that can be read: {message}", "Remove the folder .cmake/api/v1/reply of the build folder, so that CMake is asked again.");
}
