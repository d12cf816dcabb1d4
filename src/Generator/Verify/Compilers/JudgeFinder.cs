using System.Collections.Concurrent;
using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Compilers;

/// <summary>
/// Finds the compiler of a target: the one that was named, or the first of the usual names that compiles for it, or a clang with the
/// target's triple and the bundled headers.
/// </summary>
/// <param name="given">The commands that the user named, by runtime identifier.</param>
/// <param name="workspace">The folder to work in.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class JudgeFinder(IReadOnlyDictionary<string, string> given, Workspace workspace, CancellationToken cancellation)
{
    private const string Source = "probe.c";
    private readonly ConcurrentDictionary<string, Lazy<CompilerProbe?>> _probes = new(StringComparer.Ordinal);
    private readonly Lazy<string> _source = new(() => WriteProbe(workspace));

    /// <summary>The compiler, or null with the reason why there is none.</summary>
    /// <exception cref="ToolException">The compiler that the user named is not there, or compiles for something else.</exception>
    public (Judge? Judge, string Reason) Find(Target target)
    {
        if (given.TryGetValue(target.Rid, out var named))
        {
            var command = CompilerCommand.Parse(named);
            if (ChildProcess.Find(command.Program) is null)
                throw new ToolException(ExitCode.Usage, $"The compiler for {target.Rid} is not found: {command.Program}", "Give its path, or a name that is on the PATH.");
            return (Try(command, target) ?? throw new ToolException(ExitCode.Usage, $"'{command}' does not compile for {target.Rid}.", $"Name a compiler of that target, or any clang: --compiler {target.Rid}=clang"), "");
        }
        var commands = CompilerTable.Commands(target).Concat(CompilerTable.Clangs).Select(CompilerCommand.Parse).ToList();
        var judge = commands.Where(command => ChildProcess.Find(command.Program) is not null).Select(command => Try(command, target)).FirstOrDefault(judge => judge is not null);
        var tried = string.Join(", ", commands.Select(command => command.ToString()));
        return (judge, judge is null ? $"no compiler for it is on the PATH (tried {tried}). {CompilerTable.Remedy(target)}" : "");
    }

    private Judge? Try(CompilerCommand command, Target target)
    {
        if (Probe(command) is { } own && own.IsOf(target))
            return new Judge(command, own.Version, own.IsClang, false);
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
