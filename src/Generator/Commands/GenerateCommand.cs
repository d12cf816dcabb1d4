using System.CommandLine;
using Interop.Abi.Manifest;
using Interop.Generator.CompileCommands;
using Interop.Generator.Config;
using Interop.Generator.Emit;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Input;
using Interop.Generator.Messages;
using Interop.Generator.Packages;
using Interop.Generator.Passes.Naming;
using static Interop.Generator.Commands.NamedOption;

namespace Interop.Generator.Commands;

/// <summary><c>interop generate</c>.</summary>
internal static class GenerateCommand
{
    private static readonly Argument<string[]> Headers = new("HEADER")
    {
        Description = "The headers to bind: paths, or names to find in the include folders (sqlite3.h).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Config = Text("--config", "FILE", "The configuration; interop.json in this folder if there is one.", "-c");
    private static readonly Option<bool> NoConfig = new("--no-config") { Description = "Read no configuration, not even the one in this folder." };
    private static readonly Option<string?> Library = Text("--library", "NAME", "The native library, as imports name it: sqlite3 for libsqlite3.so, sqlite3.dll.", "-l");
    private static readonly Option<string[]> PkgConfigs = Texts("--pkg-config", "NAME", "A package of this machine whose include folders, macros, library and version pkg-config tells, again for each.");
    private static readonly Option<string?> Namespace = Text("--namespace", "N", "The namespace of the code. Default: the library's name, as Sqlite3.", "-n");
    private static readonly Option<string?> ClassName = Text("--class", "C", "The class of functions and constants. Default: NativeMethods.");
    private static readonly Option<string?> Output = Text("--output", "DIR", "The folder to write to. Default: Bindings.", "-o");
    private static readonly Option<string?> Manifest = Text("--manifest", "FILE", "The file of the ABI manifest. Default: NAME.abi.json beside the code.");
    private static readonly Option<string?> Emit = Text("--emit", string.Join('|', AllDialects.All.Select(dialect => dialect.Name)), "The imports to write: libraryimport for today's .NET (default), dllimport for .NET Standard 2.0, .NET Framework, Mono and Unity.");
    private static readonly Option<string?> Visibility = Text("--visibility", "public|internal", "Who may use the code. Default: public.");
    private static readonly Option<string[]> Targets = Texts("--target", "RID", "A target to generate for, again for each; 'all' for both ranks. Default: the first rank ('interop targets').", "-t");
    private static readonly Option<string[]> IncludeFolders = Texts("--include-directory", "DIR", "An include folder.", "-I");
    private static readonly Option<string[]> Defines = Texts("--define", "X=Y", "A macro to define.", "-D");
    private static readonly Option<string?> CompileCommands = Text("--compile-commands", "PATH", "A compile_commands.json, or its folder, whose include folders and macros are those of the build.");
    private static readonly Option<string[]> OwnHeaders = Texts("--own", "PATTERN", "Headers that are the library's own, as 'mylib/*.h'. Default: those named, and the library's folder.");
    private static readonly Option<string[]> Include = Texts("--include", "PATTERN", "Bind only declarations of this name, as 'sqlite3_*', and what they need.");
    private static readonly Option<string[]> Exclude = Texts("--exclude", "PATTERN", "Leave out declarations of this name.");
    private static readonly Option<string[]> Renames = Texts("--rename", "C=CSHARP", "Give a declaration another name in C#.");
    private static readonly Option<string[]> StripPrefixes = Texts("--strip-prefix", "PREFIX", "Leave this out where names begin with it, as 'git_' and 'GIT_'.");
    private static readonly Option<bool> StripEnumPrefix = new("--strip-enum-prefix") { Description = "Leave out what all constants of an enumeration begin with." };
    private static readonly Option<string[]> Casings = Texts("--casing", "[KIND=]STYLE", "The style of C# names: none or pascal; or for one kind of them alone, as fields=camel. Default: none.");
    private static readonly Option<string[]> Variadics = Texts("--variadic", "F=TYPES", "An overload of a variadic function, as 'printf=int, const char *', again for each.");
    private static readonly Option<string[]> Macros = Texts("--macro", "PROTOTYPE", "A macro with parameters as a function, as 'Uint32 SDL_BUTTON(int x)', through a C shim.");
    private static readonly Option<string[]> LastErrors = Texts("--set-last-error", "PATTERN", "Functions whose errno, on Windows GetLastError, Marshal.GetLastPInvokeError shall give after a call.");
    private static readonly Option<string[]> Shims = Texts("--shim", "PATTERN", "Functions that get a C shim if only C can call them: static inline ones, some variadic overloads.");
    private static readonly Option<string?> ShimLibrary = Text("--shim-library", "NAME", "The library that the C shims are built into. Default: the library's name with _shim.");
    private static readonly Option<bool> Strict = new("--strict") { Description = "Fail (exit code 1) if anything cannot be bound, or a target cannot be read." };
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Write nothing but warnings and errors." };
    private static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "List every declaration that is not bound." };
    private static readonly Option<string?> LibClang = Text("--libclang", "PATH", "libclang, or the folder that it is in.");

    private static IEnumerable<string> OptionNames => new Option[]
    {
        Config, NoConfig, Library, PkgConfigs, Namespace, ClassName, Output, Manifest, Emit, Visibility, Targets, IncludeFolders, Defines, CompileCommands, OwnHeaders, Include,
        Exclude, Renames, StripPrefixes, StripEnumPrefix, Casings, Variadics, Macros, LastErrors, Shims, ShimLibrary, Strict, Quiet, Verbose, MessageFormat.Option, LibClang,
    }.Concat(DepfileOptions.All).Select(option => option.Name);

    /// <summary>The command.</summary>
    /// <param name="clangArguments">What stood behind <c>--</c>.</param>
    public static Command Create(IReadOnlyList<string> clangArguments)
    {
        var command = new Command("generate", "Generate C# bindings and an ABI manifest from C headers, right on every target at once.")
        {
            Headers, Config, NoConfig, Library, PkgConfigs, Namespace, ClassName, Output, Manifest, Emit, Visibility, Targets, IncludeFolders, Defines, CompileCommands, OwnHeaders,
            Include, Exclude, Renames, StripPrefixes, StripEnumPrefix, Casings, Variadics, Macros, LastErrors, Shims, ShimLibrary, Strict, Quiet, Verbose, MessageFormat.Option, LibClang,
        };
        foreach (var option in DepfileOptions.All)
            command.Add(option);
        command.SetAction((result, cancellation) => Task.FromResult((int)Run(result, clangArguments, cancellation)));
        return command;
    }

    private static ExitCode Run(ParseResult result, IReadOnlyList<string> clangArguments, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        var given = Combine(result, clangArguments);
        var build = BuildOptions.Load(given.CompileCommands, given.Headers, given.BaseFolder, given.Library);
        build.Warnings.ToList().ForEach(MessageFormat.Of(result).WriteWarning);
        var options = build.AddTo(given);
        var targets = Pipeline.ResolveTargets(options.Targets);
        var generated = Terminal.WithProgress(
            $"Reading {options.Library}", targets.Count, !result.GetValue(Quiet), progress => Pipeline.Run(options, progress, cancellation));
        cancellation.ThrowIfCancellationRequested();
        var changed = OutputFolder.Write(options.Output, options.Library, generated.Files, Beside(generated, options));
        var summary = new Summary(generated, options, changed, TimeProvider.System.GetElapsedTime(started));
        summary.Warnings.ToList().ForEach(MessageFormat.Of(result).WriteWarning);
        if (!result.GetValue(Quiet))
            summary.Write(result.GetValue(Verbose));
        return summary.ExitCode;
    }

    /// <summary>The manifest, and what says from what everything was made.</summary>
    private static IEnumerable<OutputFile> Beside(Generated generated, GenerateOptions options)
    {
        var manifest = new OutputFile(options.Manifest ?? Path.Combine(options.Output, options.Library + ManifestFormat.FileSuffix), generated.Manifest);
        yield return manifest;
        if (options.Depfile is { } depfile)
        {
            var outputs = generated.Files.Select(file => Path.Combine(options.Output, file.Name)).Append(manifest.Name);
            yield return new OutputFile(depfile.Path, depfile.Text(outputs, [.. generated.Sources.Select(source => source.Path), .. options.Sources]));
        }
    }

    private static GenerateOptions Combine(ParseResult result, IReadOnlyList<string> clangArguments)
    {
        var config = result.GetValue(NoConfig) ? new ConfigFile() : ConfigFile.Load(result.GetValue(Config));
        var here = Directory.GetCurrentDirectory();
        var headers = result.GetValue(Headers) ?? [];
        if (headers.Length == 0 && config.Headers.Count == 0)
            throw new ToolException(ExitCode.Usage, "No header is named.", $"Name one ('interop generate mylib.h --library mylib'), or list 'headers' in {ConfigFile.DefaultName}.");
        if (headers.FirstOrDefault(header => header.StartsWith('-')) is { } unknown)
            throw new ToolException(ExitCode.Usage, $"'{unknown}' is no option of 'generate'.", $"{Nearest.Suggest(unknown, OptionNames)}'interop generate --help' lists them; clang's own arguments stand behind --.");
        List<PkgConfig> packages = [.. (result.GetValue(PkgConfigs) ?? []).Concat(config.PkgConfigs).Distinct().Select(PkgConfig.Ask)];
        var library = result.GetValue(Library) ?? config.Library ?? packages.Select(package => package.Library).FirstOrDefault(name => name is not null)
            ?? throw new ToolException(ExitCode.Usage, "No library is named.", "Name the native library with --library, as imports shall name it: sqlite3 for libsqlite3.so, sqlite3.dll and libsqlite3.dylib.");
        var renames = new Dictionary<string, string>(config.Renames, StringComparer.Ordinal);
        foreach (var rename in result.GetValue(Renames) ?? [])
        {
            var parts = rename.Split('=');
            if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length == 0)
                throw new ToolException(ExitCode.Usage, $"--rename takes C=CSHARP, not '{rename}'.");
            renames[parts[0]] = parts[1];
        }
        return new GenerateOptions
        {
            Headers = headers.Length > 0 ? headers : config.Headers,
            BaseFolder = headers.Length > 0 ? here : config.Folder,
            Library = library,
            Aliases = config.Aliases,
            LibraryVersion = config.LibraryVersion ?? packages.FirstOrDefault()?.Version,
            Namespace = Identifier(result.GetValue(Namespace) ?? config.Namespace ?? CSharpName.Pascal(library), "namespace", allowsDots: true),
            ClassName = Identifier(result.GetValue(ClassName) ?? config.ClassName ?? "NativeMethods", "class", allowsDots: false),
            Dialect = DialectOf(result.GetValue(Emit) ?? config.Emit),
            Visibility = OneOf(result.GetValue(Visibility) ?? config.Visibility ?? "public", "visibility", "public", "internal"),
            Output = FullPath(result.GetValue(Output), here, config.Output, config.Folder) ?? Path.Combine(here, "Bindings"),
            Manifest = FullPath(result.GetValue(Manifest), here, config.Manifest, config.Folder),
            Targets = result.GetValue(Targets) is { Length: > 0 } targets ? targets : config.Targets,
            IncludeFolders = [.. (result.GetValue(IncludeFolders) ?? []).Select(folder => Path.GetFullPath(folder, here)), .. config.IncludeFolders.Select(folder => Path.GetFullPath(folder, config.Folder)), .. packages.SelectMany(package => package.IncludeFolders)],
            Defines = [.. packages.SelectMany(package => package.Defines), .. config.Defines, .. result.GetValue(Defines) ?? []],
            ClangArguments = [.. packages.SelectMany(package => package.ClangArguments), .. config.ClangArguments, .. clangArguments],
            CompileCommands = FullPath(result.GetValue(CompileCommands), here, config.CompileCommands, config.Folder),
            PerTarget = config.PerTarget,
            OwnHeaders = [.. config.OwnHeaders, .. result.GetValue(OwnHeaders) ?? []],
            Include = [.. config.Include, .. result.GetValue(Include) ?? []],
            Exclude = [.. config.Exclude, .. result.GetValue(Exclude) ?? []],
            Renames = renames,
            Naming = new NamingPolicy
            {
                Prefixes = [.. config.StripPrefixes, .. result.GetValue(StripPrefixes) ?? []],
                StripsEnumPrefix = result.GetValue(StripEnumPrefix) || config.StripEnumPrefix,
                Casings = CasingRule.Combine([.. config.Casing, .. (result.GetValue(Casings) ?? []).Select(ParseCasing)]),
            },
            Requests = Request.Combine(
            [
                .. (result.GetValue(Variadics) ?? []).Select(VariadicRequest.Parse),
                .. (result.GetValue(Macros) ?? []).Select(MacroRequest.Parse),
                .. config.Requests,
            ]),
            LastErrors = [.. config.LastErrors, .. result.GetValue(LastErrors) ?? []],
            Shims = [.. config.Shims, .. result.GetValue(Shims) ?? []],
            ShimLibrary = ShimName(result.GetValue(ShimLibrary) ?? config.ShimLibrary),
            Sources = [.. config.File is { } file ? [file] : Array.Empty<string>(), .. packages.SelectMany(package => package.Files)],
            Depfile = DepfileOptions.Read(result),
            Strict = result.GetValue(Strict) || config.Strict,
            LibClang = FullPath(result.GetValue(LibClang), here, config.LibClang, config.Folder),
        };
    }

    private static Dialect DialectOf(string? name) => AllDialects.Find(OneOf(name ?? AllDialects.All[0].Name, "kind of imports", [.. AllDialects.All.Select(dialect => dialect.Name)]))!;

    private static CasingRule ParseCasing(string text) =>
        CasingRule.Parse(text) ?? throw new ToolException(ExitCode.Usage, $"'{text}' is no style for --casing.", CasingRule.Help);

    private static string? FullPath(string? given, string here, string? configured, string folder) =>
        given is not null ? Path.GetFullPath(given, here) : configured is not null ? Path.GetFullPath(configured, folder) : null;

    /// <summary>The name itself.</summary>
    /// <exception cref="ToolException">It is none in C#.</exception>
    internal static string Identifier(string name, string what, bool allowsDots)
    {
        var parts = allowsDots ? name.Split('.') : [name];
        return parts.All(part => part.Length > 0 && CSharpName.Escape(part) == part && !char.IsAsciiDigit(part[0]))
            ? name
            : throw new ToolException(ExitCode.Usage, $"'{name}' is no name for a C# {what}.");
    }

    /// <summary>The name becomes that of a CMake target and project.</summary>
    private static string? ShimName(string? name) => name is null || (name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '+'))
        ? name
        : throw new ToolException(ExitCode.Usage, $"'{name}' is no name for a library of C shims.", "It has letters, digits, and the signs _ - . + alone.");

    private static string OneOf(string value, string what, params string[] allowed) =>
        allowed.Contains(value) ? value : throw new ToolException(ExitCode.Usage, $"'{value}' is no {what}: it must be {string.Join(" or ", allowed)}.");
}
