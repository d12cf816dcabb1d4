using Interop.Generator.Input;
using Interop.Generator.Passes.Naming;

namespace Interop.Generator.Config;

/// <summary>
/// What <c>interop.json</c> says. Each property of docs/interop.schema.json stands here once; null or empty is what the file leaves open.
/// </summary>
internal sealed class ConfigFile
{
    /// <summary>The name that is looked for in the working folder.</summary>
    public const string DefaultName = "interop.json";

    private static readonly Dictionary<string, Property> Properties = new(StringComparer.Ordinal)
    {
        ["$schema"] = (ConfigFile _, ref JsonCursor json, string key) => json.String(key),
        ["headers"] = (ConfigFile config, ref JsonCursor json, string key) => config.Headers = json.Strings(key),
        ["library"] = (ConfigFile config, ref JsonCursor json, string key) => config.Library = json.String(key),
        ["pkgConfig"] = (ConfigFile config, ref JsonCursor json, string key) => config.PkgConfigs = json.Strings(key),
        ["libraryVersion"] = (ConfigFile config, ref JsonCursor json, string key) => config.LibraryVersion = json.String(key),
        ["aliases"] = (ConfigFile config, ref JsonCursor json, string key) => config.Aliases = json.Strings(key),
        ["namespace"] = (ConfigFile config, ref JsonCursor json, string key) => config.Namespace = json.String(key),
        ["class"] = (ConfigFile config, ref JsonCursor json, string key) => config.ClassName = json.String(key),
        ["emit"] = (ConfigFile config, ref JsonCursor json, string key) => config.Emit = json.String(key),
        ["visibility"] = (ConfigFile config, ref JsonCursor json, string key) => config.Visibility = json.String(key),
        ["output"] = (ConfigFile config, ref JsonCursor json, string key) => config.Output = json.String(key),
        ["manifest"] = (ConfigFile config, ref JsonCursor json, string key) => config.Manifest = json.String(key),
        ["targets"] = (ConfigFile config, ref JsonCursor json, string key) => config.Targets = json.Strings(key),
        ["includeDirectories"] = (ConfigFile config, ref JsonCursor json, string key) => config.IncludeFolders = json.Strings(key),
        ["defines"] = (ConfigFile config, ref JsonCursor json, string key) => config.Defines = json.Strings(key),
        ["clangArguments"] = (ConfigFile config, ref JsonCursor json, string key) => config.ClangArguments = json.Strings(key),
        ["compileCommands"] = (ConfigFile config, ref JsonCursor json, string key) => config.CompileCommands = json.String(key),
        ["targetOptions"] = (ConfigFile config, ref JsonCursor json, string key) => ReadTargets(config, ref json, key),
        ["ownHeaders"] = (ConfigFile config, ref JsonCursor json, string key) => config.OwnHeaders = json.Strings(key),
        ["include"] = (ConfigFile config, ref JsonCursor json, string key) => config.Include = json.Strings(key),
        ["exclude"] = (ConfigFile config, ref JsonCursor json, string key) => config.Exclude = json.Strings(key),
        ["rename"] = (ConfigFile config, ref JsonCursor json, string key) => ReadRenames(config, ref json, key),
        ["stripPrefix"] = (ConfigFile config, ref JsonCursor json, string key) => config.StripPrefixes = json.Strings(key),
        ["stripEnumPrefix"] = (ConfigFile config, ref JsonCursor json, string key) => config.StripEnumPrefix = json.Bool(key),
        ["casing"] = (ConfigFile config, ref JsonCursor json, string key) => ReadCasing(config, ref json, key),
        ["variadic"] = (ConfigFile config, ref JsonCursor json, string key) => ReadVariadics(config, ref json, key),
        ["macros"] = (ConfigFile config, ref JsonCursor json, string key) => ReadMacros(config, ref json, key),
        ["setLastError"] = (ConfigFile config, ref JsonCursor json, string key) => config.LastErrors = json.Strings(key),
        ["shims"] = (ConfigFile config, ref JsonCursor json, string key) => config.Shims = json.Strings(key),
        ["shimLibrary"] = (ConfigFile config, ref JsonCursor json, string key) => config.ShimLibrary = json.String(key),
        ["strict"] = (ConfigFile config, ref JsonCursor json, string key) => config.Strict = json.Bool(key),
        ["verify"] = (ConfigFile config, ref JsonCursor json, string key) => config.Verify = VerifySection.Read(ref json, key),
        ["libclang"] = (ConfigFile config, ref JsonCursor json, string key) => config.LibClang = json.String(key),
    };

    private delegate void Property(ConfigFile config, ref JsonCursor json, string key);

    /// <summary>The names of all properties.</summary>
    public static IEnumerable<string> PropertyNames => Properties.Keys;

    /// <summary>The folder of the file, from which its paths are meant.</summary>
    public string Folder { get; private init; } = Directory.GetCurrentDirectory();

    /// <summary>Its full path, or null where there is none.</summary>
    public string? File { get; private set; }

    public List<string> Headers { get; private set; } = [];

    public string? Library { get; private set; }

    public List<string> PkgConfigs { get; private set; } = [];

    public string? LibraryVersion { get; private set; }

    public List<string> Aliases { get; private set; } = [];

    public string? Namespace { get; private set; }

    public string? ClassName { get; private set; }

    public string? Emit { get; private set; }

    public string? Visibility { get; private set; }

    public string? Output { get; private set; }

    public string? Manifest { get; private set; }

    public List<string> Targets { get; private set; } = [];

    public List<string> IncludeFolders { get; private set; } = [];

    public List<string> Defines { get; private set; } = [];

    public List<string> ClangArguments { get; private set; } = [];

    public string? CompileCommands { get; private set; }

    public Dictionary<string, TargetOptions> PerTarget { get; } = new(StringComparer.Ordinal);

    public List<string> OwnHeaders { get; private set; } = [];

    public List<string> Include { get; private set; } = [];

    public List<string> Exclude { get; private set; } = [];

    public Dictionary<string, string> Renames { get; } = new(StringComparer.Ordinal);

    public List<string> StripPrefixes { get; private set; } = [];

    public bool StripEnumPrefix { get; private set; }

    public List<CasingRule> Casing { get; } = [];

    public List<Request> Requests { get; } = [];

    public List<string> LastErrors { get; private set; } = [];

    public List<string> Shims { get; private set; } = [];

    public string? ShimLibrary { get; private set; }

    public bool Strict { get; private set; }

    public VerifySection Verify { get; private set; } = VerifySection.Empty;

    public string? LibClang { get; private set; }

    /// <summary>Reads the file that the user named, or the one in the working folder, or gives an empty configuration.</summary>
    /// <exception cref="ToolException">The file is missing or wrong.</exception>
    public static ConfigFile Load(string? path)
    {
        if (path is null && !System.IO.File.Exists(DefaultName))
            return new ConfigFile();
        path ??= DefaultName;
        byte[] bytes;
        try
        {
            bytes = System.IO.File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Usage, $"The configuration {path} cannot be read: {e.Message}");
        }
        var full = Path.GetFullPath(path);
        var config = Parse(path, bytes, Path.GetDirectoryName(full)!);
        config.File = full;
        return config;
    }

    /// <summary>Reads a configuration.</summary>
    /// <exception cref="ToolException">It is wrong, with line and column.</exception>
    public static ConfigFile Parse(string name, byte[] bytes, string folder)
    {
        var config = new ConfigFile { Folder = folder };
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = bytes.AsSpan().StartsWith(mark) ? bytes[3..] : bytes;
        if (text.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
            throw new ToolException(ExitCode.Usage, $"{name}(1,1): the file is empty", "The smallest configuration is { \"headers\": \"mylib.h\", \"library\": \"mylib\" }.");
        var json = new JsonCursor(name, text);
        json.Read();
        json.StartObject("the configuration");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextKey() is { } key)
        {
            if (!Properties.TryGetValue(key, out var property))
                throw json.KeyError($"unknown property '{key}'", $"{Nearest.Suggest(key, Properties.Keys)}Known are: {string.Join(", ", Properties.Keys)}.");
            if (!seen.Add(key))
                throw json.KeyError($"'{key}' stands there twice");
            property(config, ref json, key);
        }
        json.Read();
        return config;
    }

    private static void ReadRenames(ConfigFile config, ref JsonCursor json, string key)
    {
        json.StartObject(key);
        while (json.NextKey() is { } name)
            config.Renames[name] = json.String(name);
    }

    /// <summary>One style for all names, or an object with one for each kind.</summary>
    private static void ReadCasing(ConfigFile config, ref JsonCursor json, string key)
    {
        if (json.Token == System.Text.Json.JsonTokenType.String)
        {
            config.Casing.Add(CasingRule.Parse(json.String(key)) ?? throw json.Error($"'{json.String(key)}' is no style. {CasingRule.Help}"));
            return;
        }
        json.StartObject(key);
        while (json.NextKey() is { } kind)
            config.Casing.Add(CasingRule.Parse($"{kind}={json.String(kind)}") ?? throw json.KeyError($"'{kind}' and its style are not known", CasingRule.Help));
    }

    private static void ReadVariadics(ConfigFile config, ref JsonCursor json, string key)
    {
        json.StartObject(key);
        while (json.NextKey() is { } function)
        {
            foreach (var types in json.Strings(function))
                config.Requests.Add(Request(ref json, () => VariadicRequest.Of(function, types, $"{function}({types})")));
        }
    }

    private static void ReadMacros(ConfigFile config, ref JsonCursor json, string key)
    {
        json.StartObject(key);
        while (json.NextKey() is { } macro)
        {
            var prototype = json.String(macro);
            config.Requests.Add(Request(ref json, () => MacroRequest.Of(macro, prototype, $"{macro} as {prototype}")));
        }
    }

    /// <summary>Adds the place to what is wrong with a request.</summary>
    private static Request Request(ref JsonCursor json, Func<Request> read)
    {
        try
        {
            return read();
        }
        catch (ToolException e)
        {
            throw json.KeyError(e.Message, e.Remedy);
        }
    }

    private static void ReadTargets(ConfigFile config, ref JsonCursor json, string key)
    {
        json.StartObject(key);
        while (json.NextKey() is { } rid)
        {
            if (Abi.Targets.KnownTargets.Find(rid) is null)
                throw json.KeyError($"'{rid}' is no known target", Nearest.Suggest(rid, Abi.Targets.KnownTargets.All.Select(target => target.Rid)));
            json.StartObject(rid);
            var options = TargetOptions.None;
            while (json.NextKey() is { } name)
            {
                options = name switch
                {
                    "clangArguments" => options with { ClangArguments = json.Strings(name) },
                    "sysroot" => options with { Sysroot = Path.GetFullPath(json.String(name), config.Folder) },
                    _ => throw json.KeyError($"unknown property '{name}'", "A target has 'clangArguments' and 'sysroot'."),
                };
            }
            config.PerTarget[rid] = options;
        }
    }
}
