using System.CommandLine;
using Interop.Abi.Targets;
using Interop.Generator.CompileCommands;
using Interop.Generator.Config;
using Interop.Generator.Verify;
using static Interop.Generator.Commands.NamedOption;

namespace Interop.Generator.Commands;

/// <summary><c>interop verify</c>.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string?> Manifest = new("MANIFEST")
    {
        Description = "The ABI manifest. Default: the one that interop.json has written.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Config = Text("--config", "FILE", "The configuration; interop.json in this folder if it is of the manifest's library.", "-c");
    private static readonly Option<string[]> Targets = Texts("--target", "RID", "A target to ask for, again for each. Default: all of the manifest.", "-t");
    private static readonly Option<string[]> Libraries = Texts("--library", "FILE", "A library (ELF, PE, Mach-O) that must export what the manifest declares.", "-l");
    private static readonly Option<string[]> Compilers = Texts("--compiler", "RID=COMMAND", "A C compiler of a target, again for each; several of one target are all asked. Default: the usual one on the PATH, or a clang.");
    private static readonly Option<string[]> IncludeFolders = Texts("--include-directory", "DIR", "An include folder.", "-I");
    private static readonly Option<string[]> Defines = Texts("--define", "X=Y", "A macro to define, as when the manifest was made.", "-D");
    private static readonly Option<string?> Keep = Text("--keep", "DIR", "Leave the C files and what they need in this folder.");
    private static readonly Option<bool> Strict = new("--strict") { Description = "Fail (exit code 1) if a target cannot be asked." };
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Write nothing but differences and errors." };
    private static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "List everything that is not asked, and exports that no header declares." };

    /// <summary>The command.</summary>
    /// <param name="compilerArguments">What stood behind <c>--</c>.</param>
    public static Command Create(IReadOnlyList<string> compilerArguments)
    {
        var command = new Command("verify", "Ask the C compiler of every target whether an ABI manifest is true, and libraries for its symbols.")
        {
            Manifest, Config, Targets, Libraries, Compilers, IncludeFolders, Defines, Keep, Strict, Quiet, Verbose,
        };
        command.SetAction((result, cancellation) => Task.FromResult((int)Run(result, compilerArguments, cancellation)));
        return command;
    }

    private static ExitCode Run(ParseResult result, IReadOnlyList<string> compilerArguments, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        var config = ConfigFile.Load(result.GetValue(Config));
        var path = ManifestPath.Find(result.GetValue(Manifest), config, "verify");
        var module = DeepStack.Run(() => Verifier.ReadManifest(path));
        // Another library's configuration that happens to be here says nothing of this one.
        if (result.GetValue(Config) is null && config.Library != module.Library.Name)
            config = new ConfigFile();
        var options = Combine(result, path, config, compilerArguments);
        var count = Verifier.Select(module, options.Targets).Count;
        var verified = Terminal.WithProgress(
            $"Verifying {module.Library.Name}", count, !result.GetValue(Quiet), progress => Verifier.Run(module, options, progress, cancellation));
        var report = new VerifyReport(verified, options, TimeProvider.System.GetElapsedTime(started));
        report.WriteDifferences();
        if (!result.GetValue(Quiet))
            report.WriteSummary(result.GetValue(Verbose));
        report.WriteErrors();
        return report.ExitCode;
    }

    private static VerifyOptions Combine(ParseResult result, string manifest, ConfigFile config, IReadOnlyList<string> compilerArguments)
    {
        var here = Directory.GetCurrentDirectory();
        var build = BuildOptions.Load(config.CompileCommands is { } path ? Path.GetFullPath(path, config.Folder) : null, config.Headers, config.Folder, config.Library ?? "");
        return new VerifyOptions
        {
            Manifest = manifest,
            BaseFolder = config.Headers.Count > 0 ? config.Folder : here,
            Headers = config.Headers,
            Targets = result.GetValue(Targets) ?? [],
            Compilers = ReadCompilers(result.GetValue(Compilers) ?? [], config.Verify.Compilers),
            Libraries = [.. (result.GetValue(Libraries) ?? []).Select(path => Path.GetFullPath(path)), .. config.Verify.Libraries.Select(path => Path.GetFullPath(path, config.Folder))],
            IncludeFolders = [.. (result.GetValue(IncludeFolders) ?? []).Select(folder => Path.GetFullPath(folder)), .. config.IncludeFolders.Select(folder => Path.GetFullPath(folder, config.Folder)), .. build.IncludeFolders],
            Defines = [.. build.Defines, .. config.Defines, .. result.GetValue(Defines) ?? []],
            CompilerArguments = [.. build.ClangArguments, .. config.ClangArguments, .. compilerArguments],
            PerTarget = config.PerTarget,
            Keep = result.GetValue(Keep) is { } folder ? Path.GetFullPath(folder) : null,
            Strict = result.GetValue(Strict),
        };
    }

    /// <summary>The compilers of each target; those of the command line replace those of the configuration.</summary>
    private static Dictionary<string, IReadOnlyList<string>> ReadCompilers(IEnumerable<string> given, IReadOnlyDictionary<string, IReadOnlyList<string>> configured)
    {
        var compilers = new Dictionary<string, IReadOnlyList<string>>(configured, StringComparer.Ordinal);
        foreach (var same in given.Select(ReadCompiler).GroupBy(pair => pair.Rid))
            compilers[same.Key] = same.Select(pair => pair.Command).ToList();
        return compilers;
    }

    private static (string Rid, string Command) ReadCompiler(string pair)
    {
        var cut = pair.IndexOf('=');
        if (cut <= 0 || cut == pair.Length - 1)
            throw new ToolException(ExitCode.Usage, $"--compiler takes RID=COMMAND, not '{pair}'.");
        var rid = pair[..cut];
        return KnownTargets.Find(rid) is not null
            ? (rid, pair[(cut + 1)..])
            : throw new ToolException(ExitCode.Usage, $"'{rid}' is no known target.", $"{Nearest.Suggest(rid, KnownTargets.All.Select(target => target.Rid))}'interop targets' shows them.");
    }
}
