using Interop.Abi.Targets;

namespace Interop.Generator.Input;

/// <summary>What is parsed: the headers and what clang is told about them.</summary>
/// <param name="Headers">The headers that the user named.</param>
/// <param name="IncludeFolders">The include folders that the user named, in order.</param>
/// <param name="Defines">The macros that the user defines, <c>NAME</c> or <c>NAME=VALUE</c>.</param>
/// <param name="ClangArguments">Further arguments for every target.</param>
/// <param name="PerTarget">Arguments and sysroots of single targets, by runtime identifier.</param>
/// <param name="Scope">Which headers are the library's own.</param>
internal sealed record ParseInput(
    IReadOnlyList<HeaderFile> Headers,
    IReadOnlyList<string> IncludeFolders,
    IReadOnlyList<string> Defines,
    IReadOnlyList<string> ClangArguments,
    IReadOnlyDictionary<string, TargetOptions> PerTarget,
    HeaderScope Scope)
{
    /// <summary>What the user says in C of functions and macros.</summary>
    public IReadOnlyList<Request> Requests { get; init; } = [];

    /// <summary>The folders in which a header of the library can be found by its name.</summary>
    public IReadOnlyList<string> SearchFolders { get; } =
        IncludeFolders.Concat(Headers.Select(header => header.Root)).Concat(SystemFolders.All).Distinct().ToList();

    /// <summary>The bundled include roots of a target.</summary>
    public IReadOnlyList<string> BundledRoots(Target target)
    {
        if (OptionsOf(target).Sysroot is not null)
            return BundledHeaders.Freestanding;
        var roots = BundledHeaders.Roots(target.Os);
        // Headers that a Unix distribution installed were configured there, and include unistd.h whatever the target.
        return target.Os == TargetOs.Windows && Headers.Any(header => header.IsSystem) ? [.. roots, BundledHeaders.WindowsUnixRoot] : roots;
    }

    /// <summary>clang's command line for a target.</summary>
    public List<string> ArgumentsFor(Target target)
    {
        var options = OptionsOf(target);
        List<string> arguments =
        [
            "-x", "c", $"--target={target.Triple}", "-nostdinc", "-w", "-ferror-limit=0", "-fparse-all-comments",
            .. BundledRoots(target).Select(root => "-I" + BundledHeaders.FolderOf(root)),
            .. BundledHeaders.Defines(target.Os).Select(name => "-D" + name),
            .. SearchFolders.Where(folder => options.Sysroot is null || !SystemFolders.All.Contains(folder)).Select(folder => "-I" + folder),
            .. options.Sysroot is { } sysroot ? Sysroot.Arguments(sysroot, target) : [],
            .. Defines.Select(define => "-D" + define),
            .. ClangArguments,
            .. options.ClangArguments,
        ];
        return arguments;
    }

    /// <summary>What the user set for one target.</summary>
    public TargetOptions OptionsOf(Target target) => PerTarget.GetValueOrDefault(target.Rid) ?? TargetOptions.None;
}

/// <summary>What the user set for one target.</summary>
/// <param name="ClangArguments">Arguments for clang, such as an ABI switch.</param>
/// <param name="Sysroot">The root of the target's own system, whose headers replace those that are bundled; or null.</param>
internal sealed record TargetOptions(IReadOnlyList<string> ClangArguments, string? Sysroot)
{
    /// <summary>Nothing set.</summary>
    public static TargetOptions None { get; } = new([], null);
}
