using System.Text.Json;
using System.Xml.Linq;
using Interop.Generator;
using Interop.Generator.Commands;
using Interop.Testing;

namespace Interop.Repo.Tests.Surfaces;

/// <summary>Reads the surface of the tree as it is: each part from what makes it, and none from its documentation alone.</summary>
internal static class SurfaceSources
{
    /// <summary>What the lines of manifests begin with.</summary>
    public const string Manifest = "manifest";

    /// <summary>What the line of their format begins with.</summary>
    public const string ManifestFormat = Manifest + ".format = ";

    /// <summary>The version of the packages.</summary>
    public static Version Version => Version.Parse(XDocument.Load(Repository.At("Directory.Build.props")).Descendants("Version").Single().Value);

    /// <summary>All of it.</summary>
    public static Surface Read() => new(Version,
    [
        .. CommandSurface.Lines("interop", InteropCommand.Create([]))
            .Concat(Enum.GetValues<ExitCode>().Select(code => $"exit code {(int)code}: {code}"))
            .Concat(SchemaLines("interop.json", "interop.schema.json"))
            .Concat(SchemaLines(Manifest, "abi.schema.json"))
            .Concat(BuildSurface.Lines())
            .Concat(CMakeSurface.Lines())
            .Concat(AnalyzerSurface.Lines())
            .Concat(CodeSurface.Lines())
            .Distinct()
            .Order(StringComparer.Ordinal),
    ]);

    private static List<string> SchemaLines(string name, string file)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.At("docs", file)));
        return [.. SchemaSurface.Lines(name, schema.RootElement)];
    }
}
