using System.CommandLine;

namespace Interop.Generator.Commands;

/// <summary>The options of <c>interop generate</c> that serve build systems: what was read, and what depends on it.</summary>
internal static class DepfileOptions
{
    private static readonly Option<string?> File = new("--depfile") { HelpName = "FILE", Description = "Write to this file which headers and configurations were read, for build systems." };
    private static readonly Option<string[]> Targets = new("--depfile-target") { HelpName = "PATH", Description = "What depends on them, as the build system names it, again for each. Default: all files that are written." };
    private static readonly Option<string?> Format = Make();

    /// <summary>All of them.</summary>
    public static IEnumerable<Option> All => [File, Targets, Format];

    /// <summary>What the command line says of it, or null.</summary>
    public static Depfile? Read(ParseResult result) => result.GetValue(File) is { } path
        ? new Depfile(Path.GetFullPath(path), DepfileFormat.All.First(format => format.Name == (result.GetValue(Format) ?? DepfileFormat.All[0].Name)), result.GetValue(Targets) ?? [])
        : null;

    private static Option<string?> Make()
    {
        var names = DepfileFormat.All.Select(format => format.Name).ToArray();
        return new Option<string?>("--depfile-format")
        {
            HelpName = string.Join('|', names),
            Description = "make: a rule, as make and ninja read it (default); lines: the paths that were read, one a line.",
        }.AcceptOnlyFromAmong(names);
    }
}
