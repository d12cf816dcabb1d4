using Interop.Abi.Model;
using Interop.Generator.Messages;

namespace Interop.Generator;

/// <summary>What a run warns of.</summary>
internal sealed class SummaryWarnings(Generated generated, GenerateOptions options, ExitCode exitCode)
{
    private readonly AbiModule _module = generated.Module;

    /// <summary>All of it.</summary>
    public IEnumerable<Warning> All => [.. LeftOut(), .. Conflicts(), .. NotBound()];

    private IEnumerable<Warning> LeftOut()
    {
        if (generated.LeftOut.Count == 0)
            yield break;
        var rids = string.Join(", ", generated.LeftOut.Select(reading => reading.Target.Rid));
        var tried = generated.LeftOut.Count + _module.Targets.Count;
        // A target that was asked for by name, and any under --strict, must be there.
        var severity = exitCode == ExitCode.Header || options.Strict ? Severity.Error : Severity.Warning;
        yield return new Warning(
            $"left out {rids}:{Environment.NewLine}{ProblemText.Describe(generated.LeftOut, tried)}",
            [.. ProblemText.Messages(generated.LeftOut, tried, (problem, text) => new(severity, MessageCodes.LeftOut, "left out: " + text, problem.Place))]);
    }

    private IEnumerable<Warning> Conflicts() => _module.Decls
        .Where(decl => decl.Unsupported?.Kind == UnsupportedKind.Conflict)
        .Select(decl => new Warning($"{decl.Location}: {decl.Unsupported!.Reason}", [At(decl, MessageCodes.Conflict, decl.Unsupported.Reason)]));

    /// <summary>The summary counts these for people.</summary>
    private IEnumerable<Warning> NotBound() => !options.Strict ? [] : _module.Decls
        .Where(decl => decl.Unsupported is { Kind: not UnsupportedKind.Conflict } && decl is not MacroDecl)
        .Select(decl => new Warning(null, [At(decl, MessageCodes.NotBound, $"'{decl.Name}' is not bound: {decl.Unsupported!.Reason}")]));

    private Message At(Decl decl, string code, string text)
    {
        var source = generated.Sources.FirstOrDefault(source => source.Name == decl.Location.Header);
        return source is null
            ? new Message(Severity.Error, code, $"{decl.Location}: {text}")
            : new Message(Severity.Error, code, text, new Place(source.Path, decl.Location.Line, decl.Location.Column));
    }
}
