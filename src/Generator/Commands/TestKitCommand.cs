using System.CommandLine;
using Interop.Abi.Model;
using Interop.Generator.Config;
using Interop.Generator.Passes;
using Interop.Generator.TestKit;
using Interop.Generator.Verify;
using static Interop.Generator.Commands.NamedOption;

namespace Interop.Generator.Commands;

/// <summary><c>interop test-kit</c>.</summary>
internal static class TestKitCommand
{
    private static readonly Argument<string?> Manifest = new("MANIFEST")
    {
        Description = "The ABI manifest. Default: the one that interop.json has written.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Config = Text("--config", "FILE", "The configuration; interop.json in this folder if it is of the manifest's library.", "-c");
    private static readonly Option<string?> Bindings = Text("--bindings", "DIR", "The folder with the generated C#. Default: the manifest's.", "-b");
    private static readonly Option<string?> Output = Text("--output", "DIR", "The folder to write the kit to. Default: NAME.testkit in this folder.", "-o");
    private static readonly Option<string[]> IncludeFolders = Texts("--include-directory", "DIR", "An include folder.", "-I");
    private static readonly Option<string[]> Defines = Texts("--define", "X=Y", "A macro to define, as when the manifest was made.", "-D");
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Write nothing but errors." };

    /// <summary>The command.</summary>
    /// <param name="compilerArguments">What stood behind <c>--</c>.</param>
    public static Command Create(IReadOnlyList<string> compilerArguments)
    {
        var command = new Command("test-kit", "Write a folder that tests generated bindings on other machines: a C probe, a test program and a script that runs them.")
        {
            Manifest, Config, Bindings, Output, IncludeFolders, Defines, Quiet,
        };
        command.SetAction(result => (int)Run(result, compilerArguments));
        return command;
    }

    private static ExitCode Run(ParseResult result, IReadOnlyList<string> compilerArguments)
    {
        var config = ConfigFile.Load(result.GetValue(Config));
        var path = ManifestPath.Find(result.GetValue(Manifest), config, "test-kit");
        var module = DeepStack.Run(() => Verifier.ReadManifest(path));
        // Another library's configuration that happens to be here says nothing of this one.
        if (result.GetValue(Config) is null && config.Library != module.Library.Name)
            config = new ConfigFile();
        var options = Combine(result, path, module.Library.Name, config, compilerArguments);
        var (kit, files) = DeepStack.Run(() => Make(module, options));
        var changed = KitFolder.Write(options.Output, files);
        if (!result.GetValue(Quiet))
            Summarize(kit, files.Count, changed, options.Output);
        return ExitCode.Success;
    }

    private static (Kit Kit, IReadOnlyList<KitFile> Files) Make(AbiModule module, TestKitOptions options)
    {
        var bindings = KitBindings.Read(options.Bindings, module.Library);
        var kit = new Kit(MarkUnsupported.Run(module, bindings.Dialect.Vocabulary), bindings);
        return (kit, KitFiles.Of(kit, options));
    }

    private static void Summarize(Kit kit, int files, int changed, string folder)
    {
        var records = kit.Entries.Count(entry => entry.Type.Record is not null);
        Console.Out.WriteLine($"{folder}: {files} files, {changed} changed.");
        Console.Out.WriteLine($"It tests {records} records and {kit.Entries.Count - records} scalar types, {kit.Entries.Count(entry => entry.Functions is not null)} of them by value, {kit.Constants.Count} constants, {kit.Symbols.Count} exports.");
        Console.Out.WriteLine($"Run it with {Path.Combine(Path.GetRelativePath(Directory.GetCurrentDirectory(), folder), "run.sh")} --arch linux-x64");
    }

    private static TestKitOptions Combine(ParseResult result, string manifest, string library, ConfigFile config, IReadOnlyList<string> compilerArguments)
    {
        var here = Directory.GetCurrentDirectory();
        return new TestKitOptions
        {
            Manifest = manifest,
            Bindings = result.GetValue(Bindings) is { } bindings ? Path.GetFullPath(bindings)
                : config.Output is { } output ? Path.GetFullPath(output, config.Folder)
                : Path.GetDirectoryName(manifest)!,
            Output = Path.GetFullPath(result.GetValue(Output) ?? library + ".testkit"),
            BaseFolder = config.Headers.Count > 0 ? config.Folder : here,
            Headers = config.Headers,
            IncludeFolders = [.. (result.GetValue(IncludeFolders) ?? []).Select(folder => Path.GetFullPath(folder)), .. config.IncludeFolders.Select(folder => Path.GetFullPath(folder, config.Folder))],
            Defines = [.. config.Defines, .. result.GetValue(Defines) ?? []],
            CompilerArguments = [.. config.ClangArguments, .. compilerArguments],
            PerTarget = config.PerTarget.Where(pair => pair.Value.ClangArguments.Count > 0).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)[.. pair.Value.ClangArguments]),
        };
    }
}
