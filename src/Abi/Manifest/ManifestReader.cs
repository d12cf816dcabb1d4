using Interop.Abi.Manifest.Codecs;
using Interop.Abi.Manifest.Json;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Manifest;

/// <summary>
/// A manifest as it is read: one pass finds where each declaration stands, and a declaration is decoded when it is first asked for,
/// because an analyzer asks for a few out of thousands. Safe for concurrent use.
/// </summary>
public sealed class ManifestReader : IDeclSource
{
    private readonly JsonReader _json;
    private readonly Dictionary<string, (string Section, int Position)> _places = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Decl> _decls = new(StringComparer.Ordinal);

    private ManifestReader(string text) => _json = new JsonReader(text);

    /// <summary>The native library.</summary>
    public LibraryInfo Library { get; private set; } = new("");

    /// <inheritdoc/>
    public EquatableArray<Target> Targets { get; private set; }

    /// <summary>The headers that the manifest was made from.</summary>
    public EquatableArray<HeaderInfo> Headers { get; private set; }

    /// <summary>The headers that a program includes, in order.</summary>
    public EquatableArray<string> Includes { get; private set; }

    /// <summary>The ids of all declarations, in the order of the text.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>The ids of one section (<see cref="ManifestFormat"/>), in the order of the text. Nothing is decoded.</summary>
    public IEnumerable<string> IdsOf(string section) => _ids.Where(id => _places[id].Section == section);

    /// <summary>Whether there is a declaration of that id. It is not decoded.</summary>
    public bool Has(string id) => _places.ContainsKey(id);

    /// <summary>Finds the declarations in <paramref name="text"/>.</summary>
    /// <exception cref="ManifestException">The text is no manifest, or is one of a newer format.</exception>
    public static ManifestReader Open(string text)
    {
        var reader = new ManifestReader(text);
        reader.Scan();
        return reader;
    }

    /// <summary>Reads the whole manifest.</summary>
    /// <exception cref="ManifestException">The text is no manifest, or is one of a newer format.</exception>
    public static AbiModule ReadAll(string text)
    {
        var reader = Open(text);
        return new AbiModule(reader.Library, reader.Targets, reader.Headers, reader._ids.Select(id => reader.Find(id)!).ToEquatableArray())
        {
            Includes = reader.Includes,
        };
    }

    /// <inheritdoc/>
    /// <exception cref="ManifestException">The declaration is malformed.</exception>
    public Decl? Find(string id)
    {
        if (_decls.TryGetValue(id, out var known))
            return known;
        return _places.TryGetValue(id, out var place) ? _decls.GetOrAdd(id, Decode(id, place.Section, place.Position)) : null;
    }

    private Decl Decode(string id, string section, int position)
    {
        var reader = new DeclReader(_json.At(position), new TargetNames(Targets), TargetSet.First(Targets.Count));
        return section switch
        {
            ManifestFormat.Functions => FunctionCodec.Read(reader, id),
            ManifestFormat.Records => RecordCodec.Read(reader, id),
            ManifestFormat.Opaques => OpaqueCodec.Read(reader, id),
            ManifestFormat.Enums => EnumCodec.Read(reader, id),
            ManifestFormat.Aliases => AliasCodec.Read(reader, id),
            ManifestFormat.Variables => VariableCodec.Read(reader, id),
            ManifestFormat.Constants => ConstantCodec.Read(reader, id),
            _ => MacroCodec.Read(reader, id),
        };
    }

    private void Scan()
    {
        var format = 0;
        _json.Object(key =>
        {
            if (format == 0 && key is not ("format" or "$schema"))
                throw _json.Error("a manifest begins with its 'format'");
            switch (key)
            {
                case "$schema":
                    _json.Skip();
                    break;
                case "format":
                    format = ReadFormat();
                    break;
                case "library":
                    ReadLibrary();
                    break;
                case "targets":
                    ReadTargets();
                    break;
                case "includes":
                    Includes = _json.List(_json.String).ToEquatableArray();
                    break;
                case "headers":
                    ReadHeaders();
                    break;
                default:
                    if (!SectionOf.Order.Contains(key))
                        throw _json.Error($"'{key}' is no part of a manifest");
                    ScanSection(key);
                    break;
            }
        });
        _json.End();
        if (Library.Name.Length == 0)
            throw _json.ErrorAt("the manifest names no library", 0);
        if (Targets.Count == 0)
            throw _json.ErrorAt("the manifest has no targets", 0);
    }

    private int ReadFormat()
    {
        var start = _json.Position;
        var format = _json.Int();
        if (format > ManifestFormat.Version)
            throw _json.ErrorAt($"the manifest has format {format}, newer than {ManifestFormat.Version}, which this version reads: update Interop", start);
        return format < 1 ? throw _json.ErrorAt($"{format} is no format of a manifest", start) : format;
    }

    private void ReadLibrary()
    {
        var library = Library;
        _json.Object(key =>
        {
            library = key switch
            {
                "name" => library with { Name = _json.String() },
                "aliases" => library with { Aliases = _json.List(_json.String).ToEquatableArray() },
                "version" => library with { Version = _json.String() },
                "shim" => library with { Shim = _json.String() },
                _ => throw _json.Error($"'{key}' is no property of a library"),
            };
        });
        Library = library;
    }

    private void ReadTargets()
    {
        var targets = new List<Target>();
        _json.Object(rid =>
        {
            if (targets.Any(target => target.Rid == rid) || targets.Count == TargetSet.MaxCount)
                throw _json.Error($"target '{rid}' stands there twice, or is one too many");
            targets.Add(TargetCodec.Read(_json, rid));
        });
        Targets = targets.ToEquatableArray();
    }

    private void ReadHeaders()
    {
        const string prefix = "sha256:";
        var headers = new List<HeaderInfo>();
        _json.Object(name =>
        {
            var hash = _json.String();
            headers.Add(hash.StartsWith(prefix, StringComparison.Ordinal)
                ? new HeaderInfo(name, hash.Substring(prefix.Length))
                : throw _json.Error("a header's hash begins with 'sha256:'"));
        });
        Headers = headers.ToEquatableArray();
    }

    private void ScanSection(string section) => _json.Object(id =>
    {
        if (_places.ContainsKey(id))
            throw _json.Error($"'{id}' is declared twice");
        _places.Add(id, (section, _json.Position));
        _ids.Add(id);
        _json.Skip();
    });
}
