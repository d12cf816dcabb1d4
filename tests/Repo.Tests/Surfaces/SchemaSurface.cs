using System.Text.Json;

namespace Interop.Repo.Tests.Surfaces;

/// <summary>What a file may say, by its JSON schema (draft 7, what is used of it here).</summary>
internal static class SchemaSurface
{
    public static IEnumerable<string> Lines(string name, JsonElement schema) =>
        Of(name, schema).Concat(schema.GetProperty("definitions").EnumerateObject().SelectMany(definition => Of($"{name} <{definition.Name}>", definition.Value)));

    private static IEnumerable<string> Of(string path, JsonElement schema) => schema.EnumerateObject().SelectMany(part => Of(path, part, schema));

    private static IEnumerable<string> Of(string path, JsonProperty part, JsonElement schema) => part switch
    {
        { Name: "$ref" } => [$"{path}: <{part.Value.GetString()!.Split('/')[^1]}>"],
        { Name: "type", Value: var type } when type.ValueEquals("object") => schema.TryGetProperty("properties", out _) ? [$"{path} requires {Required(schema)}"] : [],
        { Name: "type", Value: var type } => [$"{path}: {type}"],
        { Name: "const" } => [$"{path} = {part.Value.ToString()}"],
        { Name: "enum" } => part.Value.EnumerateArray().Select(value => $"{path} = {value}"),
        { Name: "oneOf" } => part.Value.EnumerateArray().SelectMany(one => Of(path, one)),
        { Name: "items" } => Of(path + "[]", part.Value),
        { Name: "propertyNames" } => Of(path + ".KEY", part.Value),
        { Name: "properties" } => part.Value.EnumerateObject().SelectMany(property => Of($"{path}.{property.Name}", property.Value)),
        { Name: "additionalProperties", Value.ValueKind: JsonValueKind.Object } => Of(path + ".*", part.Value),
        _ => [],
    };

    private static string Required(JsonElement schema)
    {
        var all = Names(schema);
        var some = schema.TryGetProperty("anyOf", out var any) ? any.EnumerateArray().SelectMany(Names).ToList() : [];
        var names = some.Count > 0 ? all.Append(string.Join(" or ", some)) : all;
        return string.Join(", ", names.DefaultIfEmpty("nothing"));
    }

    private static IEnumerable<string> Names(JsonElement schema) =>
        schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];
}
