using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Interop.Repo.Tests;

/// <summary>The page docs/config.md, which says for readers what the schema says for editors.</summary>
internal sealed partial class ConfigReference(JsonElement schema)
{
    private const string Head = """
        # The configuration
        `interop generate` and `interop verify` read `interop.json` in the working folder, or the file that `--config` names. Comments are allowed.
        Paths are meant from the folder of the file. An option on the command line wins over the file; lists add up. `interop init` writes a first one.

        Put `"$schema"` into the file, and an editor completes and checks it:
        ```json
        {
          "$schema": "interop.schema.json",
          "headers": "mylib.h",
          "library": "mylib"
        }
        ```
        `headers` is required, and `library` unless `pkgConfig` says it. This page is made from [the schema](interop.schema.json).

        """;

    /// <summary>The page.</summary>
    public string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Table(text, schema.GetProperty("properties"), "Properties");
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            if (Inner(property.Value) is { } inner)
                Table(text, inner, $"Inside `{property.Name}`");
        }
        return text.ToString();
    }

    private void Table(StringBuilder text, JsonElement properties, string title)
    {
        text.Append($"\n## {title}\n| property | value | what it says | option |\n|---|---|---|---|\n");
        foreach (var property in properties.EnumerateObject().Where(one => one.Name != "$schema"))
        {
            var said = property.Value.TryGetProperty("description", out var description) ? description.GetString()! : "";
            var option = Option().Match(said);
            var value = Value(property.Value) + (property.Value.TryGetProperty("default", out var standard) ? $"; else `{standard.GetRawText().Trim('"')}`" : "");
            text.Append($"| `{property.Name}` | {value} | {(option.Success ? said[..option.Index] : said).Replace("|", "\\|", StringComparison.Ordinal)} | {(option.Success ? $"`{option.Groups[1].Value}`" : "")} |\n");
        }
    }

    /// <summary>The properties of an object that has names of its own, or of each object in it.</summary>
    private static JsonElement? Inner(JsonElement property) =>
        property.TryGetProperty("properties", out var own) ? own
        : property.TryGetProperty("additionalProperties", out var each) && each.ValueKind == JsonValueKind.Object && each.TryGetProperty("properties", out var inner) ? inner : null;

    private string Value(JsonElement type)
    {
        if (type.TryGetProperty("$ref", out var name))
            return name.GetString() switch { "#/definitions/strings" => "text, or a list", "#/definitions/target" => "a target", _ => Value(Definition(name.GetString()!)) };
        if (type.TryGetProperty("enum", out var values))
            return string.Join(", ", values.EnumerateArray().Select(value => $"`{value}`"));
        if (type.TryGetProperty("oneOf", out var some))
            return string.Join("; or ", some.EnumerateArray().Select(Value));
        return type.GetProperty("type").GetString() switch
        {
            "string" => "text",
            "boolean" => "`true`, `false`",
            "array" => $"a list: {Value(type.GetProperty("items"))}",
            _ => type.TryGetProperty("additionalProperties", out var each) && each.ValueKind == JsonValueKind.Object && !each.TryGetProperty("properties", out _) ? $"an object: by {Key(type)}: {Value(each)}"
                : type.TryGetProperty("propertyNames", out _) ? $"an object: by {Key(type)}: an object" : "an object",
        };
    }

    private string Key(JsonElement type) => type.TryGetProperty("propertyNames", out var names) ? Value(names) : "name";

    private JsonElement Definition(string path) => schema.GetProperty("definitions").GetProperty(path[(path.LastIndexOf('/') + 1)..]);

    [GeneratedRegex(@" (--?[A-Za-z][A-Za-z-]*)\.?$")]
    private static partial Regex Option();
}
