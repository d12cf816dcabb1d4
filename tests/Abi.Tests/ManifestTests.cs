using CsCheck;
using Interop.Abi.Manifest;
using Interop.Testing;
using NJsonSchema;
using Xunit;

namespace Interop.Abi.Tests;

public sealed class ManifestTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromFileAsync(Repository.At("docs", "abi.schema.json")).GetAwaiter().GetResult());

    [Fact]
    public void Any_module_is_read_back_as_it_was_written() => RandomModels.Module.Sample(module =>
    {
        var text = ManifestWriter.Write(module);
        var read = ManifestReader.ReadAll(text);
        Assert.Equal(module.Library, read.Library);
        Assert.Equal(module.Targets, read.Targets);
        Assert.Equal(module.Headers, read.Headers);
        Assert.Equal(module.Includes, read.Includes);
        var byId = read.Decls.ToDictionary(decl => decl.Id);
        foreach (var decl in module.Decls)
            Assert.Equal(decl, byId[decl.Id]);
        Assert.Equal(module.Decls.Count, read.Decls.Count);
        Assert.Equal(text, ManifestWriter.Write(read));
    }, iter: 2000);

    [Fact]
    public void Any_manifest_follows_the_published_schema() => RandomModels.Module.Sample(module =>
    {
        var errors = Schema.Value.Validate(ManifestWriter.Write(module));
        Assert.Empty(errors.Select(error => error.ToString()));
    }, iter: 200);

    [Fact]
    public void Any_damage_is_an_error_with_a_place_and_never_anything_else() =>
        Gen.Select(RandomModels.Module, Gen.Int[0, 1_000_000], Gen.Char["{}[]\",:0x\\ \u0000ÿ"], Gen.Int[0, 3]).Sample((module, where, what, how) =>
        {
            var text = ManifestWriter.Write(module);
            var at = where % text.Length;
            var damaged = how switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, what.ToString()),
                2 => text[..at],
                _ => text.Remove(at, 1).Insert(at, what.ToString()),
            };
            try
            {
                ManifestReader.ReadAll(damaged);
            }
            catch (ManifestException e)
            {
                Assert.InRange(e.Line, 1, damaged.Split('\n').Length);
                Assert.True(e.Column >= 1);
                Assert.NotEmpty(e.Message);
            }
        }, iter: 5000);

    [Fact]
    public void Deep_nesting_is_an_error_and_no_crash()
    {
        var deep = new string('[', 100_000);
        Assert.Throws<ManifestException>(() => ManifestReader.Open("{ \"format\": 1, \"$schema\": " + deep));
        var pointers = "{ \"format\": 1, \"library\": { \"name\": \"x\" }, \"aliases\": { \"a\": { \"at\": \"x.h:1:1\", \"type\": \"" + new string('*', 100_000) + "int\" } } }";
        Assert.Throws<ManifestException>(() => ManifestReader.ReadAll(pointers));
    }

    [Fact]
    public void A_declaration_is_decoded_when_it_is_asked_for()
    {
        var good = ManifestWriter.Write(RandomModels.Module.Single());
        var bad = good.Replace("\"macros\": {", "\"macros\": { \"#BAD\": { \"nonsense\": 1 },", StringComparison.Ordinal).Replace(",}", "}", StringComparison.Ordinal);
        bad = bad.Replace("{ \"#BAD\": { \"nonsense\": 1 },\n  }", "{ \"#BAD\": { \"nonsense\": 1 } }", StringComparison.Ordinal).Replace("{ \"nonsense\": 1 },}", "{ \"nonsense\": 1 }}", StringComparison.Ordinal);
        var reader = ManifestReader.Open(bad);
        Assert.Null(reader.Find("no such declaration"));
        Assert.Throws<ManifestException>(() => reader.Find("#BAD"));
    }
}
