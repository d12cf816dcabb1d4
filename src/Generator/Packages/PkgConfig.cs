using Interop.Generator.Messages;

namespace Interop.Generator.Packages;

/// <summary>What pkg-config says of a package of this machine.</summary>
/// <param name="Name">The package, as <c>libgit2</c>.</param>
/// <param name="Library">The library that programs link first, as <c>git2</c>; or null.</param>
/// <param name="Version">The package's version.</param>
/// <param name="IncludeFolders">Its include folders, but those in which every compiler looks.</param>
/// <param name="Defines">The macros that it wants defined.</param>
/// <param name="ClangArguments">Its other arguments for compilers.</param>
/// <param name="Files">The file that says all this, where it is known.</param>
internal sealed record PkgConfig(
    string Name,
    string? Library,
    string Version,
    IReadOnlyList<string> IncludeFolders,
    IReadOnlyList<string> Defines,
    IReadOnlyList<string> ClangArguments,
    IReadOnlyList<string> Files)
{
    private const string Variable = "PKG_CONFIG";

    /// <summary>Asks pkg-config, or what PKG_CONFIG names.</summary>
    /// <exception cref="ToolException">It is missing, or does not know the package.</exception>
    public static PkgConfig Ask(string name)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var program = ChildProcess.Find(string.IsNullOrEmpty(named) ? "pkg-config" : named) ?? throw new ToolException(
            ExitCode.Usage,
            $"pkg-config is needed for the package '{name}', and {(string.IsNullOrEmpty(named) ? "is not on the PATH" : $"{Variable} names '{named}', which is not there")}.",
            $"Install it (apt-get install pkg-config, brew install pkgconf, choco install pkgconfiglite), or set {Variable} to its path.")
        { MessageCode = MessageCodes.PkgConfig };
        var version = Run(program, name, "--modversion");
        var words = ShellWords.Split(Run(program, name, "--cflags"));
        return new PkgConfig(
            name,
            LibraryName(ShellWords.Split(Run(program, name, "--libs-only-l"))),
            version.Trim(),
            [.. Behind(words, "-I").Select(Path.GetFullPath)],
            [.. Behind(words, "-D")],
            [.. words.Where(word => !word.StartsWith("-I", StringComparison.Ordinal) && !word.StartsWith("-D", StringComparison.Ordinal))],
            [.. FileOf(Run(program, name, "--variable=pcfiledir").Trim(), name)]);
    }

    private static string Run(string program, string name, string question)
    {
        var result = ChildProcess.Run(program, ["--print-errors", question, "--", name], Directory.GetCurrentDirectory(), CancellationToken.None);
        return result.ExitCode == 0 ? result.Output : throw new ToolException(
            ExitCode.Usage,
            $"pkg-config does not know the package '{name}': {result.Error.Trim()}",
            "Packages with headers have it (libNAME-dev, NAME-devel); PKG_CONFIG_PATH names further folders of .pc files, and 'pkg-config --list-all' lists what there is.")
        { MessageCode = MessageCodes.PkgConfig };
    }

    private static IEnumerable<string> Behind(IEnumerable<string> words, string option) =>
        words.Where(word => word.StartsWith(option, StringComparison.Ordinal) && word.Length > option.Length).Select(word => word[option.Length..]);

    /// <summary>The first library: those behind it are what it needs itself.</summary>
    private static string? LibraryName(IEnumerable<string> words) => Behind(words, "-l").FirstOrDefault() switch
    {
        [':', .. var file] => Path.GetFileName(file).Split('.')[0] is var stem && stem.StartsWith("lib", StringComparison.Ordinal) ? stem[3..] : stem,
        var library => library,
    };

    private static IEnumerable<string> FileOf(string folder, string name) =>
        folder.Length > 0 && Path.GetFullPath(Path.Combine(folder, name + ".pc")) is var path && File.Exists(path) ? [path] : [];
}
