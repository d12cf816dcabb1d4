using Interop.Abi.Manifest.Codecs;
using Interop.Abi.Manifest.Json;
using Interop.Abi.Model;

namespace Interop.Abi.Manifest;

/// <summary>
/// Writes a module as a manifest: deterministic, sorted, one declaration a block, without the comments and without any path of the
/// machine that makes it.
/// </summary>
public static class ManifestWriter
{
    /// <summary>The manifest's text.</summary>
    public static string Write(AbiModule module)
    {
        var json = new JsonWriter();
        var names = new TargetNames(module.Targets);
        json.Object(() =>
        {
            json.Key("format").Value(ManifestFormat.Version);
            json.Key("library").Object(() => WriteLibrary(json, module.Library));
            json.Key("targets").Object(() =>
            {
                foreach (var target in module.Targets)
                    json.Key(target.Rid).InlineObject(() => TargetCodec.Write(json, target));
            });
            if (module.Includes.Count > 0)
                json.Key("includes").InlineArray(module.Includes, json.Value);
            json.Key("headers").Object(() =>
            {
                foreach (var header in module.Headers)
                    json.Key(header.Name).Value("sha256:" + header.Sha256);
            });
            var sections = new SectionWriter(new DeclWriter(json, names, module.AllTargets));
            var bySection = module.Decls.ToLookup(decl => decl.Accept(SectionOf.Instance));
            foreach (var section in SectionOf.Order)
            {
                json.Key(section).Object(() =>
                {
                    foreach (var decl in bySection[section].OrderBy(decl => decl.Id, StringComparer.Ordinal))
                        decl.Accept(sections);
                });
            }
        });
        return json.ToString();
    }

    private static void WriteLibrary(JsonWriter json, LibraryInfo library)
    {
        json.Key("name").Value(library.Name);
        if (library.Aliases.Count > 0)
            json.Key("aliases").InlineArray(library.Aliases, json.Value);
        if (library.Version is { } version)
            json.Key("version").Value(version);
        if (library.Shim is { } shim)
            json.Key("shim").Value(shim);
    }

    private sealed class SectionWriter(DeclWriter writer) : IDeclVisitor<bool>
    {
        public bool Visit(FunctionDecl decl) => Done(() => FunctionCodec.Write(writer, decl));

        public bool Visit(RecordDecl decl) => Done(() => RecordCodec.Write(writer, decl));

        public bool Visit(OpaqueDecl decl) => Done(() => OpaqueCodec.Write(writer, decl));

        public bool Visit(EnumDecl decl) => Done(() => EnumCodec.Write(writer, decl));

        public bool Visit(AliasDecl decl) => Done(() => AliasCodec.Write(writer, decl));

        public bool Visit(VariableDecl decl) => Done(() => VariableCodec.Write(writer, decl));

        public bool Visit(ConstantDecl decl) => Done(() => ConstantCodec.Write(writer, decl));

        public bool Visit(MacroDecl decl) => Done(() => MacroCodec.Write(writer, decl));

        private static bool Done(Action write)
        {
            write();
            return true;
        }
    }
}

/// <summary>The section of the manifest in which each kind of declaration stands.</summary>
internal sealed class SectionOf : IDeclVisitor<string>
{
    public static SectionOf Instance { get; } = new();

    public static string[] Order { get; } =
    [
        ManifestFormat.Functions, ManifestFormat.Records, ManifestFormat.Opaques, ManifestFormat.Enums,
        ManifestFormat.Aliases, ManifestFormat.Variables, ManifestFormat.Constants, ManifestFormat.Macros,
    ];

    public string Visit(FunctionDecl decl) => ManifestFormat.Functions;

    public string Visit(RecordDecl decl) => ManifestFormat.Records;

    public string Visit(OpaqueDecl decl) => ManifestFormat.Opaques;

    public string Visit(EnumDecl decl) => ManifestFormat.Enums;

    public string Visit(AliasDecl decl) => ManifestFormat.Aliases;

    public string Visit(VariableDecl decl) => ManifestFormat.Variables;

    public string Visit(ConstantDecl decl) => ManifestFormat.Constants;

    public string Visit(MacroDecl decl) => ManifestFormat.Macros;
}
