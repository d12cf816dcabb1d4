using System.Collections.Concurrent;
using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Compilers;

/// <summary>
/// Finds the compilers of a target: those that were named, or the first of the usual names that compiles for it, or a clang with the
/// target's triple and the bundled headers.
/// </summary>
/// <param name="given">The commands that the user named, by runtime identifier.</param>
/// <param name="workspace">The folder to work in.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class JudgeFinder(IReadOnlyDictionary<string, IReadOnlyList<string>> given, Workspace workspace, CancellationToken cancellation)
{
    private const string Source = "probe.c";

    // MinGW's long double has 80 bits, and its time_t of x86 32, unless it is told otherwise.
    private static readonly string[] MicrosoftAbi = ["-mms-bitfields", "-mlong-double-64", "-D_UCRT", "-D__MSVCRT_VERSION__=0xE00"];

    private readonly ConcurrentDictionary<string, Lazy<CompilerProbe?>> _probes = new(StringComparer.Ordinal);
    private readonly Lazy<string> _source = new(() => WriteProbe(workspace));

    /// <summary>The compilers: all that the user named, or the first that is found; none, with the reason.</summary>
    /// <exception cref="ToolException">A compiler that the user named is not there, or compiles for something else.</exception>
    public (IReadOnlyList<Judge> Judges, string Reason) Find(Target target)
    {
        if (given.TryGetValue(target.Rid, out var named))
            return (named.Select(command => Need(CompilerCommand.Parse(command), target)).ToList(), "");
        var commands = CompilerTable.Commands(target).Select(CompilerCommand.Parse).ToList();
        var judge = commands.Where(command => ChildProcess.Find(command.Program) is not null).Select(command => Try(command, target)).FirstOrDefault(judge => judge is not null);
        return judge is not null
            ? ([judge], "")
            : ([], $"no compiler for it is on the PATH (tried {string.Join(", ", commands)}). {CompilerTable.Remedy(target)}");
    }

    private Judge Need(CompilerCommand command, Target target)
    {
        if (ChildProcess.Find(command.Program) is null)
            throw new ToolException(ExitCode.Usage, $"The compiler for {target.Rid} is not found: {command.Program}", "Give its path, or a name that is on the PATH.");
        return Try(command, target)
            ?? throw new ToolException(ExitCode.Usage, $"'{command}' does not compile for {target.Rid}.", $"Name a compiler of that target, or any clang: --compiler {target.Rid}=clang");
    }

    private Judge? Try(CompilerCommand command, Target target)
    {
        if (Probe(command) is { } own && own.IsOf(target))
            return new Judge(own.IsMinGw ? command with { Arguments = [.. command.Arguments, .. MicrosoftAbi] } : command, own.Version, own.IsClang, false);
        if (Probe(command) is not { IsClang: true })
            return null;
        var pointed = command with { Arguments = [.. command.Arguments, "--target=" + target.Triple, "-nostdinc"] };
        return Probe(pointed) is { } clang && clang.IsForMachine(target) ? new Judge(command, clang.Version, true, true) : null;
    }

    private CompilerProbe? Probe(CompilerCommand command) => _probes.GetOrAdd(command.ToString(), _ => new Lazy<CompilerProbe?>(() =>
    {
        var result = ChildProcess.Run(command.Program, [.. command.Arguments, "-dM", "-E", "-x", "c", _source.Value], workspace.Folder, cancellation);
        return result.ExitCode == 0 ? new CompilerProbe(result.Output) : null;
    })).Value;

    private static string WriteProbe(Workspace workspace)
    {
        workspace.Write(Source, CompilerProbe.Text);
        return Source;
    }
}
