using System.Text.Json;
using Interop.Generator.CompileCommands;
using Interop.Generator.Packages;

namespace Interop.Generator.Init.CMake;

/// <summary>What CMake's file API says of one target.</summary>
internal static class TargetFile
{
    /// <summary>The library, or null if the target is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="source">The top-level source folder, from which paths are meant.</param>
    /// <param name="folder">The build folder.</param>
    public static BuiltLibrary? Read(string path, string source, string folder)
    {
        using var json = FileApi.Open(path);
        var target = json.RootElement;
        var type = Text(target, "type");
        if (type is not ("SHARED_LIBRARY" or "MODULE_LIBRARY" or "STATIC_LIBRARY"))
            return null;
        // Of several languages, C tells how C is read.
        var groups = Items(target, "compileGroups").OrderByDescending(group => Text(group, "language") == "C").ToList();
        var commands = groups.Select(group => Command(group, source, folder)).ToList();
        var options = BuildOptions.Of(commands);
        return new BuiltLibrary(
            Text(target, "name"),
            BuiltLibrary.LibraryName(Text(target, "nameOnDisk")),
            type != "STATIC_LIBRARY",
            Headers(target, source),
            options.IncludeFolders,
            options.Defines,
            options.ClangArguments);
    }

    /// <summary>A group of sources as the command that compiles it.</summary>
    private static CompileCommand Command(JsonElement group, string source, string folder)
    {
        var words = new List<string> { "cc" };
        words.AddRange(Items(group, "compileCommandFragments").SelectMany(one => ShellWords.Split(Text(one, "fragment"))));
        words.AddRange(Items(group, "includes").SelectMany(one => new[] { "-I", Path.GetFullPath(Text(one, "path"), source) }));
        words.AddRange(Items(group, "defines").SelectMany(one => new[] { "-D", Text(one, "define") }));
        return new CompileCommand(folder, Path.Combine(folder, Text(group, "language") == "C" ? "group.c" : "group.cpp"), words, null);
    }

    /// <summary>The headers of public file sets (CMake 3.23).</summary>
    private static List<string> Headers(JsonElement target, string source)
    {
        var sets = Items(target, "fileSets").Select(set => Text(set, "type") == "HEADERS" && Text(set, "visibility") is "PUBLIC" or "INTERFACE").ToList();
        return Items(target, "sources")
            .Where(one => one.TryGetProperty("fileSetIndex", out var index) && index.GetInt32() < sets.Count && sets[index.GetInt32()])
            .Select(one => Path.GetFullPath(Text(one, "path"), source))
            .ToList();
    }

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";
}
