using System.CommandLine;
using Interop.Generator.Config;
using Interop.Generator.Emit;
using Interop.Generator.Emit.Dialects;
using Interop.Generator.Init;
using Interop.Generator.Init.CMake;
using static Interop.Generator.Commands.NamedOption;

namespace Interop.Generator.Commands;

/// <summary><c>interop init</c>.</summary>
internal static class InitCommand
{
    private static readonly Argument<string[]> Sources = new("SOURCE")
    {
        Description = "A pkg-config package (libgit2), a header (include/mylib.h), again for each, or a CMake build folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> CMake = Text("--cmake", "DIR", "A CMake build folder; as SOURCE.");
    private static readonly Option<string?> Target = Text("--target", "NAME", "The library of the build folder, if it builds several.", "-t");
    private static readonly Option<string?> Library = Text("--library", "NAME", "The native library, as imports name it. Default: what the source says.", "-l");
    private static readonly Option<string[]> Headers = Texts("--header", "NAME", "A header, as an include names it, again for each. Default: those that are called as the library.");
    private static readonly Option<string?> Namespace = Text("--namespace", "N", "The namespace of the code, and the project's name. Default: the library's name, as Git2.", "-n");
    private static readonly Option<string?> ClassName = Text("--class", "C", "The class of functions and constants. Default: NativeMethods.");
    private static readonly Option<string?> Emit = Text("--emit", string.Join('|', AllDialects.All.Select(dialect => dialect.Name)), "The imports to write; dllimport makes a project for .NET Standard 2.0.");
    private static readonly Option<string?> Framework = Text("--framework", "TFM", "The project's target framework. Default: that of the installed SDK.", "-f");
    private static readonly Option<string[]> IncludeFolders = Texts("--include-directory", "DIR", "A further include folder.", "-I");
    private static readonly Option<string[]> Defines = Texts("--define", "X=Y", "A further macro to define.", "-D");
    private static readonly Option<string[]> StripPrefixes = Texts("--strip-prefix", "PREFIX", "Leave this out where names begin with it, as 'git_' and 'GIT_'.");
    private static readonly Option<string> Output = new("--output", "-o") { Description = "The folder to write to. Default: this one.", HelpName = "DIR", DefaultValueFactory = _ => "." };
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrite an interop.json or project of the same name." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("init", "Make an interop.json and a project for a library: from pkg-config, a header, or a CMake build folder.")
        {
            Sources, CMake, Target, Library, Headers, Namespace, ClassName, Emit, Framework, IncludeFolders, Defines, StripPrefixes, Output, Force,
        };
        command.SetAction(result => (int)Run(result));
        return command;
    }

    private static ExitCode Run(ParseResult result)
    {
        var folder = Path.GetFullPath(result.GetValue(Output)!);
        var config = Path.Combine(folder, ConfigFile.DefaultName);
        if (!result.GetValue(Force))
            NewFiles.Refuse([config]);
        var draft = Read(result);
        var emit = result.GetValue(Emit);
        if (emit is not null && AllDialects.Find(emit) is null)
            throw new ToolException(ExitCode.Usage, $"'{emit}' is no kind of imports: it must be {string.Join(" or ", AllDialects.All.Select(dialect => dialect.Name))}.");
        var style = new CodeStyle(
            GenerateCommand.Identifier(result.GetValue(Namespace) ?? CSharpName.Pascal(draft.Title), "namespace", allowsDots: true),
            result.GetValue(ClassName) is { } name ? GenerateCommand.Identifier(name, "class", allowsDots: false) : null,
            emit,
            result.GetValue(StripPrefixes) ?? []);
        var project = Path.Combine(folder, style.Namespace + ".csproj");
        // A second project in a folder would make 'dotnet build' ask which.
        var other = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.csproj").FirstOrDefault(path => path != project) : null;
        List<(string Path, string Text)> files = [(config, ConfigText.Write(draft, style, folder))];
        if (other is null)
            files.Add((project, ProjectText.Write(result.GetValue(Framework) ?? ProjectText.Framework(emit, folder), style.Namespace, folder)));
        if (!result.GetValue(Force))
            NewFiles.Refuse(files.Select(file => file.Path));
        NewFiles.Write(files);
        InitSummary.Write(draft, style, folder, other ?? project, other is null);
        return ExitCode.Success;
    }

    private static Draft Read(ParseResult result)
    {
        var sources = result.GetValue(Sources) ?? [];
        var wishes = new Wishes(
            result.GetValue(Library),
            result.GetValue(Headers) ?? [],
            [.. (result.GetValue(IncludeFolders) ?? []).Select(Path.GetFullPath)],
            result.GetValue(Defines) ?? []);
        if (result.GetValue(CMake) is { } build)
            return sources.Length == 0
                ? BuildDraft.Of(Path.GetFullPath(build), result.GetValue(Target), wishes)
                : throw new ToolException(ExitCode.Usage, $"--cmake names the source already; '{sources[0]}' is a second one.", "Headers of the build's library are named with --header.");
        if (sources.Length == 0)
            throw new ToolException(ExitCode.Usage, "No source is named.", "Name a pkg-config package ('interop init libgit2'), a header ('interop init include/mylib.h') or a CMake build folder ('interop init --cmake build').");
        if (sources.FirstOrDefault(source => source.StartsWith('-')) is { } unknown)
            throw new ToolException(ExitCode.Usage, $"'{unknown}' is no option of 'init'.", "'interop init --help' lists them.");
        if (sources is [var folder] && Directory.Exists(folder) && (CMakeCache.IsIn(folder) || !PackageLike(folder)))
            return BuildDraft.Of(Path.GetFullPath(folder), result.GetValue(Target), wishes);
        if (sources.All(source => File.Exists(source) || source.EndsWith(".h", StringComparison.Ordinal)))
            return HeaderDraft.Of(sources, wishes);
        return sources is [var package]
            ? PackageDraft.Of(package, wishes)
            : throw new ToolException(ExitCode.Usage, $"'{sources.First(source => !source.EndsWith(".h", StringComparison.Ordinal))}' is no header.", "Name one package, one build folder, or headers.");
    }

    /// <summary>Whether a name can be that of a package, though a folder is called so too.</summary>
    private static bool PackageLike(string name) => !name.Contains('/') && !name.Contains('\\');
}
