using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Interop.Generator.Init;

/// <summary>Writes an <c>interop.json</c>.</summary>
internal static class ConfigText
{
    /// <summary>Its text.</summary>
    /// <param name="draft">What was found out.</param>
    /// <param name="style">What the user wants of the code.</param>
    /// <param name="folder">The folder of the file, from which its paths are meant.</param>
    public static string Write(Draft draft, CodeStyle style, string folder)
    {
        using var stream = new MemoryStream();
        // Names and paths as they are: the file is for people, and in no page of HTML.
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Write(json, "pkgConfig", draft.PkgConfig is null ? [] : [draft.PkgConfig]);
            Write(json, "headers", [.. draft.Headers.Select(header => Relative(header, folder))]);
            json.WriteString("library", draft.Library);
            Write(json, "libraryVersion", draft.Version is null ? [] : [draft.Version]);
            json.WriteString("namespace", style.Namespace);
            Write(json, "class", style.ClassName is null ? [] : [style.ClassName]);
            Write(json, "emit", style.Emit is null ? [] : [style.Emit]);
            Write(json, "includeDirectories", [.. draft.IncludeFolders.Select(path => Relative(path, folder))]);
            Write(json, "defines", draft.Defines);
            Write(json, "clangArguments", draft.ClangArguments);
            Write(json, "stripPrefix", style.StripPrefixes);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>One text, or a list of several; nothing of none.</summary>
    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values is [var only])
        {
            json.WriteString(name, only);
            return;
        }
        if (values.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Paths of the same tree hold on other machines too.</summary>
    private static string Relative(string path, string folder)
    {
        if (!Path.IsPathRooted(path))
            return path;
        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return relative.Split('/').Count(part => part == "..") <= MostUp ? relative : path;
    }

    private const int MostUp = 3;
}

/// <summary>What the user wants of the code.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="ClassName">The class of functions, or null for the usual one.</param>
/// <param name="Emit">The kind of imports, or null for the usual one.</param>
/// <param name="StripPrefixes">Prefixes to leave out of names.</param>
internal sealed record CodeStyle(string Namespace, string? ClassName, string? Emit, IReadOnlyList<string> StripPrefixes);
