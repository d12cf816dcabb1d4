using System.Text.Json;
using System.Text.RegularExpressions;
using Interop.Abi.Manifest;
using Interop.Generator.Emit.Dialects;
using Interop.Testing;
using NJsonSchema;
using Xunit;

namespace Interop.Repo.Tests.Surfaces;

/// <summary>
/// What users rely on changes only where somebody meant it. No package has an assembly that users compile against, so that this is no list of
/// members but of all that they write: on command lines, in files, in projects, and against generated code.
/// </summary>
public sealed partial class SurfaceTests
{
    private static readonly string Current = Repository.At("eng", "surface.txt");
    private static readonly Surface Released = Surface.Parse(File.ReadAllText(Repository.At("eng", "surface.shipped.txt")));
    private static readonly Lazy<Surface> Real = new(SurfaceSources.Read);

    private static bool Writes => Environment.GetEnvironmentVariable("INTEROP_WRITE_DOCS") == "1";

    /// <summary>INTEROP_WRITE_DOCS=1 writes it.</summary>
    [Fact]
    public void The_file_is_what_there_is()
    {
        if (Writes)
            File.WriteAllText(Current, Real.Value.Text());
        var committed = Surface.Parse(File.ReadAllText(Current));
        string[] differences = [.. committed.Lines.Except(Real.Value.Lines).Select(line => "- " + line), .. Real.Value.Lines.Except(committed.Lines).Select(line => "+ " + line)];
        Assert.True(differences.Length == 0, "What users rely on has changed. If that is meant, INTEROP_WRITE_DOCS=1 dotnet test tests/Repo.Tests writes eng/surface.txt:\n" + string.Join('\n', differences));
        Assert.Equal(Real.Value.Text(), File.ReadAllText(Current));
    }

    [Fact]
    public void Nothing_that_was_released_is_gone_without_a_version_that_says_so()
    {
        Assert.True(Real.Value.Version >= Released.Version, $"{Released.Version} is released already.");
        Assert.Empty(Real.Value.BrokenSince(Released));
        Assert.Empty(Real.Value.UntoldSince(Released));
    }

    /// <summary>A release copies eng/surface.txt to eng/surface.shipped.txt.</summary>
    [Fact]
    public void What_is_released_is_what_the_changelog_says_is() =>
        Assert.Equal(
            Heading().Match(File.ReadAllText(Repository.At("CHANGELOG.md"))) is { Success: true } heading ? heading.Groups[1].Value : "0.0.0",
            Released.Version.ToString());

    [Theory]
    [InlineData("1.2.3", "1.9.0", "a, c", "b")]
    [InlineData("1.2.3", "1.2.3", "a, b, c", "")]
    [InlineData("1.2.3", "2.0.0", "a", "")]
    [InlineData("0.1.0", "0.1.7", "a, c", "b")]
    [InlineData("0.1.0", "0.2.0", "a", "")]
    [InlineData("0.9.0", "1.0.0", "c", "")]
    public void What_is_gone_needs_a_version_that_says_so(string released, string current, string lines, string broken) =>
        Assert.Equal(broken, string.Join(", ", Made(current, lines).BrokenSince(Made(released, "a, b"))));

    [Theory]
    [InlineData("manifest.format = 1, manifest.headers, manifest.new", "manifest.new")]
    [InlineData("manifest.format = 2, manifest.headers, manifest.new", "")]
    [InlineData("manifest.format = 1, manifest.headers, rule new", "")]
    public void What_manifests_say_for_the_first_time_needs_a_format_that_says_so(string lines, string untold) =>
        Assert.Equal(untold, string.Join(", ", Made("1.0.0", lines).UntoldSince(Made("0.9.0", "manifest.format = 1, manifest.headers"))));

    /// <summary>A manifest of each format that there was, as the first version that had it wrote it: INTEROP_WRITE_DOCS=1 writes one where there is none.</summary>
    [Fact]
    public async Task Manifests_of_every_format_are_read()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.At("docs", "abi.schema.json"));
        for (var format = 1; format <= ManifestFormat.Version; format++)
        {
            var path = Repository.At("tests", "Repo.Tests", "Surfaces", "Formats", $"{format}.abi.json");
            if (Writes && !File.Exists(path) && format == ManifestFormat.Version)
                Write(path);
            var text = await File.ReadAllTextAsync(path);
            using var json = JsonDocument.Parse(text);
            Assert.Equal(format, json.RootElement.GetProperty("format").GetInt32());
            var module = ManifestReader.ReadAll(text);
            Assert.Equal(Ids(json.RootElement), module.Decls.Select(decl => decl.Id).Order(StringComparer.Ordinal));
            if (format == ManifestFormat.Version)
                Assert.Empty(schema.Validate(text).Select(error => error.ToString()));
        }
    }

    private static void Write(string path)
    {
        using var folder = new TemporaryFolder();
        CodeSurface.Generate(AllDialects.All[0].Name, folder.Path);
        File.Copy(folder.At("shop.abi.json"), path);
    }

    private static IEnumerable<string> Ids(JsonElement manifest)
    {
        string[] sections = ["functions", "records", "opaques", "enums", "aliases", "variables", "constants", "macros"];
        return sections.SelectMany(section => manifest.GetProperty(section).EnumerateObject().Select(decl => decl.Name)).Order(StringComparer.Ordinal);
    }

    private static Surface Made(string version, string lines) => new(Version.Parse(version), lines.Split(", "));

    [GeneratedRegex(@"^## \[?(\d+\.\d+\.\d+)", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
