using Interop.Abi.Targets;
using Interop.Generator.Input;
using Interop.Generator.Verify.Compilers;

namespace Interop.Generator.Verify;

/// <summary>A compiler's command line for a target.</summary>
internal static class CompilerArguments
{
    /// <summary>The arguments that find the headers and set the ABI; the file and what is made of it are the caller's.</summary>
    public static List<string> For(Judge judge, Target target, ParseInput input, Workspace workspace) =>
    [
        .. judge.Command.Arguments,
        "-std=gnu17", "-w", "-O0", "-fno-lto",
        // Errors are told where the question stands, all of them, and one line each.
        .. judge.IsClang ? ["-ferror-limit=0", "-fno-caret-diagnostics"] : (string[])["-fmax-errors=0", "-ftrack-macro-expansion=0", "-fno-diagnostics-show-caret"],
        .. judge.UsesBundledHeaders ? WithBundledHeaders(target, input, workspace) : WithOwnHeaders(target, input, workspace),
    ];

    /// <summary>As libclang was told when the manifest was made, with folders that exist.</summary>
    private static IEnumerable<string> WithBundledHeaders(Target target, ParseInput input, Workspace workspace)
    {
        var headers = workspace.WriteHeaders(input.BundledRoots(target));
        foreach (var argument in input.ArgumentsFor(target))
        {
            if (argument.StartsWith("-I" + BundledHeaders.VirtualRoot, StringComparison.Ordinal))
                yield return "-I" + headers + argument[("-I" + BundledHeaders.VirtualRoot).Length..];
            else
                yield return argument.StartsWith("-I", StringComparison.Ordinal) ? "-I" + workspace.LinkOf(argument[2..]) : argument;
        }
    }

    /// <summary>The target's own headers first; this machine's have only the libraries to add.</summary>
    private static IEnumerable<string> WithOwnHeaders(Target target, ParseInput input, Workspace workspace) =>
    [
        .. input.SearchFolders.Where(folder => !SystemFolders.All.Contains(folder)).Select(folder => "-I" + folder),
        .. workspace.Links.SelectMany(link => new[] { "-idirafter", link }),
        .. input.Defines.Select(define => "-D" + define),
        .. input.ClangArguments,
        .. input.OptionsOf(target).ClangArguments,
    ];
}
