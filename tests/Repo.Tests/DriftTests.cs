using System.Text.Json;
using Interop.Abi.Targets;
using Interop.Generator.Config;
using Interop.Testing;
using NJsonSchema;
using Xunit;

namespace Interop.Repo.Tests;

/// <summary>What is generated, or says the same thing twice, has not drifted apart.</summary>
public sealed class DriftTests
{
    private static readonly string Native = Repository.At("src", "Generator", "Clang", "Native");

    /// <summary>Our binding of libclang is what the tool writes today.</summary>
    [NeedsFact("/usr/lib/llvm-19/include/clang-c/Index.h", "libclang-19-dev")]
    public void The_binding_of_libclang_is_what_regenerate_writes()
    {
        using var folder = new TemporaryFolder();
        var result = Command.Run("dotnet", [typeof(ConfigFile).Assembly.Location, "generate", "-c", Path.Combine(Native, "interop.json"), "-I", "/usr/lib/llvm-19/include", "-o", folder.Path, "-q"]);
        Assert.True(result.ExitCode == 0, result.All);
        var committed = Directory.GetFiles(Native).Where(path => !path.EndsWith("interop.json", StringComparison.Ordinal)).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        var written = Directory.GetFiles(folder.Path).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        Assert.Equal(committed.Keys.Order(), written.Keys.Order());
        Assert.All(written, file => Assert.True(committed[file.Key] == file.Value, $"{file.Key} differs: run ./build.sh regenerate"));
    }

    [Fact]
    public async Task The_schema_of_the_configuration_names_what_the_tool_reads()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.At("docs", "interop.schema.json"));
        Assert.Equal(ConfigFile.PropertyNames.Order(StringComparer.Ordinal), schema.Properties.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(KnownTargets.All.Select(target => target.Rid), schema.Definitions["target"].Enumeration.Select(value => value!.ToString()!));
    }

    /// <summary>INTEROP_WRITE_DOCS=1 writes it.</summary>
    [Fact]
    public void The_reference_of_the_configuration_is_that_of_the_schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.At("docs", "interop.schema.json")));
        var (path, text) = (Repository.At("docs", "config.md"), new ConfigReference(schema.RootElement).Text());
        if (Environment.GetEnvironmentVariable("INTEROP_WRITE_DOCS") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("samples/Demo/sqlite3.json")]
    [InlineData("samples/Demo/zlib.json")]
    [InlineData("samples/Handwritten/sqlite3.json")]
    [InlineData("samples/Handwritten/zlib.json")]
    [InlineData("src/Generator/Clang/Native/interop.json")]
    public async Task Configurations_of_this_repository_follow_the_schema(string path)
    {
        var schema = await JsonSchema.FromFileAsync(Repository.At("docs", "interop.schema.json"));
        var lines = (await File.ReadAllLinesAsync(Repository.At(path.Split('/')))).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
        Assert.Empty(schema.Validate(string.Join('\n', lines)).Select(error => error.ToString()));
    }

    /// <summary>Every option can be set in the configuration, and every property on the command line, but for what makes no sense there.</summary>
    [Fact]
    public void Options_and_properties_answer_each_other()
    {
        var help = Command.Run("dotnet", [typeof(ConfigFile).Assembly.Location, "generate", "--help"]).Output;
        var options = help.Split('\n').SelectMany(line => line.Split(' ', ',')).Where(word => word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2).ToHashSet();
        var byProperty = new Dictionary<string, string>
        {
            ["library"] = "--library",
            ["pkgConfig"] = "--pkg-config",
            ["namespace"] = "--namespace",
            ["class"] = "--class",
            ["emit"] = "--emit",
            ["visibility"] = "--visibility",
            ["output"] = "--output",
            ["manifest"] = "--manifest",
            ["targets"] = "--target",
            ["includeDirectories"] = "--include-directory",
            ["defines"] = "--define",
            ["compileCommands"] = "--compile-commands",
            ["ownHeaders"] = "--own",
            ["include"] = "--include",
            ["exclude"] = "--exclude",
            ["rename"] = "--rename",
            ["stripPrefix"] = "--strip-prefix",
            ["stripEnumPrefix"] = "--strip-enum-prefix",
            ["casing"] = "--casing",
            ["variadic"] = "--variadic",
            ["macros"] = "--macro",
            ["setLastError"] = "--set-last-error",
            ["shims"] = "--shim",
            ["shimLibrary"] = "--shim-library",
            ["strict"] = "--strict",
            ["libclang"] = "--libclang",
        };
        Assert.All(byProperty.Values, option => Assert.Contains(option, options));
        // Headers are the command's arguments, clang's stand behind --; versions, aliases and options of single targets belong in a file; 'verify' is another command's.
        string[] onlyInFile = ["$schema", "headers", "clangArguments", "libraryVersion", "aliases", "targetOptions", "verify"];
        Assert.Equal(ConfigFile.PropertyNames.Except(onlyInFile).Order(), byProperty.Keys.Order());
    }

    [Fact]
    public void Every_rule_has_a_page_with_what_a_reader_needs()
    {
        var descriptors = File.ReadAllText(Repository.At("src", "Analyzers", "Rules", "Descriptors.cs"));
        var ids = descriptors.Split('"').Where(text => text.Length == 7 && text.StartsWith("ABI", StringComparison.Ordinal)).Distinct().Order().ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids, Directory.GetFiles(Repository.At("docs", "rules"), "ABI*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order());
        foreach (var id in ids)
        {
            var page = File.ReadAllText(Repository.At("docs", "rules", id + ".md"));
            Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
            foreach (var part in new[] { "## What", "## Why", "## The bug it prevents", "\nWrong", "\nRight", "## When to suppress", "Code fix" })
                Assert.Contains(part, page, StringComparison.Ordinal);
        }
    }

    /// <summary>The sections "What happens" are the table of tests/CrossArch/Damage.</summary>
    [NeedsFact("bash", "bash")]
    public void The_pages_tell_what_wrong_declarations_did()
    {
        using var folder = new TemporaryFolder();
        var result = Command.Run("bash", [Repository.At("tests", "CrossArch", "Damage", "pages.sh"), folder.Path]);
        Assert.True(result.ExitCode == 0, result.All);
        var pages = Directory.GetFiles(folder.Path);
        Assert.Equal(Directory.GetFiles(Repository.At("docs", "rules"), "ABI*.md").Length, pages.Length);
        Assert.All(pages, page => Assert.True(File.ReadAllText(page) == File.ReadAllText(Repository.At("docs", "rules", Path.GetFileName(page))), $"{Path.GetFileName(page)} differs: run tests/CrossArch/Damage/pages.sh"));
    }

    /// <summary>docs/analyzers.md has the options that the analyzers read, and no other; the same of the properties that the package reads.</summary>
    [Fact]
    public void The_guide_to_the_analyzers_names_what_they_read()
    {
        var guide = File.ReadAllText(Repository.At("docs", "analyzers.md"));
        var keys = Words(File.ReadAllText(Repository.At("src", "Analyzers", "Rules", "Options", "OptionKeys.cs")), "\"interop_[a-z_]+[a-z]\"").Select(key => key.Trim('"')).ToList();
        Assert.NotEmpty(keys);
        Assert.Equal(keys.Order(StringComparer.Ordinal), Words(guide, "\\binterop_[a-z_]+").Order(StringComparer.Ordinal));
        var properties = Words(File.ReadAllText(Repository.At("src", "Analyzers", "Package", "Interop.Analyzers.props")), "\\bEnableInterop[A-Za-z]+");
        Assert.NotEmpty(properties);
        Assert.Equal(properties.Order(StringComparer.Ordinal), Words(guide, "\\bEnableInterop[A-Za-z]+").Order(StringComparer.Ordinal));
    }

    /// <summary>docs/cli.md explains every option of <c>interop baseline</c>.</summary>
    [Fact]
    public void The_section_on_baselines_has_every_option()
    {
        var help = Command.Run("dotnet", [typeof(ConfigFile).Assembly.Location, "baseline", "--help"]).Output;
        var section = File.ReadAllText(Repository.At("docs", "cli.md")).Split("## Listing the findings of old code")[1].Split("\n## ")[0];
        var options = Words(help[help.IndexOf("Options:", StringComparison.Ordinal)..help.IndexOf("Examples:", StringComparison.Ordinal)], "--[a-z]+").Where(option => option is not ("--help" or "--version")).ToList();
        Assert.Equal(["--output"], options);
        Assert.All(options, option => Assert.Contains($"`{option}", section, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words(string text, string pattern) =>
        System.Text.RegularExpressions.Regex.Matches(text, pattern).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    [Fact]
    public void Every_target_with_a_debian_compiler_has_its_toolchain()
    {
        foreach (var compiler in Compiler.All.Where(compiler => compiler.HasLibc))
        {
            var toolchain = File.ReadAllText(Repository.At("cmake", "toolchains", compiler.Rid + ".cmake"));
            Assert.Contains($"set(CMAKE_C_COMPILER {compiler.Program})", toolchain, StringComparison.Ordinal);
        }
    }
}
