using System.Text.Json;
using Interop.Generator.Config;
using Interop.Generator.Packages;

namespace Interop.Generator.CompileCommands;

/// <summary>Reads a <c>compile_commands.json</c> (clang.llvm.org/docs/JSONCompilationDatabase.html).</summary>
internal static class CompileCommandsFile
{
    /// <summary>The name that builds give it.</summary>
    public const string DefaultName = "compile_commands.json";

    /// <summary>The file itself, where its folder may be named instead.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static string Find(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, DefaultName) : path;
        return File.Exists(file) ? file : throw new ToolException(
            ExitCode.Usage,
            $"There is no {(Directory.Exists(path) ? $"{DefaultName} in {path}" : path)}.",
            "CMake writes it with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON (Makefiles and Ninja), Meson always, other builds under 'bear -- make'.");
    }

    /// <summary>Reads all entries.</summary>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ToolException">It cannot be read, or is wrong, with line and column.</exception>
    public static IReadOnlyList<CompileCommand> Read(string path)
    {
        try
        {
            return Parse(path, File.ReadAllBytes(path), Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Usage, $"{path} cannot be read: {e.Message}");
        }
    }

    /// <summary>Reads all entries of a text.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="bytes">The text.</param>
    /// <param name="folder">The file's folder, from which a relative <c>directory</c> is meant.</param>
    public static IReadOnlyList<CompileCommand> Parse(string name, byte[] bytes, string folder)
    {
        var commands = new List<CompileCommand>();
        var json = new JsonCursor(name, bytes);
        if (!json.Read() || json.Token != JsonTokenType.StartArray)
            throw json.Wrong(DefaultName, "a list of compile commands");
        while (json.Read() && json.Token != JsonTokenType.EndArray)
            commands.Add(ReadEntry(ref json, folder));
        json.Read();
        return commands;
    }

    private static CompileCommand ReadEntry(ref JsonCursor json, string folder)
    {
        string? directory = null, file = null, command = null, output = null;
        List<string>? arguments = null;
        json.StartObject("an entry");
        while (json.NextKey() is { } key)
        {
            switch (key)
            {
                case "directory": directory = json.String(key); break;
                case "file": file = json.String(key); break;
                case "command": command = json.String(key); break;
                case "arguments": arguments = json.Strings(key); break;
                case "output": output = json.String(key); break;
                default: json.Skip(); break;
            }
        }
        if (directory is null || file is null || (command is null && arguments is null))
            throw json.Error($"an entry has no '{(directory is null ? "directory" : file is null ? "file" : "command' or 'arguments")}'");
        if ((directory + file).Contains('\0') || file.Length == 0)
            throw json.Error("an entry has a path that is none");
        // On Windows, programs split their command lines themselves, by other rules than shells; a drive tells that this is one.
        var words = arguments ?? (IsOfWindows(directory) ? WindowsWords.Split(command!) : ShellWords.Split(command!));
        var full = Path.GetFullPath(directory, folder);
        var expanded = ResponseFiles.Expand(words, full);
        return new CompileCommand(full, Path.GetFullPath(file, full), expanded, output ?? OutputOf(expanded));
    }

    private static string? OutputOf(IReadOnlyList<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] == "-o" && i + 1 < words.Count)
                return words[i + 1];
            if (words[i].StartsWith("/Fo", StringComparison.Ordinal) && words[i].Length > 3)
                return words[i][3..];
        }
        return null;
    }

    private static bool IsOfWindows(string folder) => folder is [_, ':', '\\' or '/', ..] && char.IsAsciiLetter(folder[0]);
}
