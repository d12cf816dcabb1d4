using System.Text.RegularExpressions;
using Interop.Abi.Targets;
using Interop.Generator.Input;
using Interop.Generator.Messages;

namespace Interop.Generator.Clang;

/// <summary>Why the headers cannot be read for a target.</summary>
/// <param name="Message">What is wrong, with its place.</param>
/// <param name="Chain">The includes that led there, the outermost first.</param>
/// <param name="Remedy">What to do, or null.</param>
internal sealed record Problem(string Message, IReadOnlyList<string> Chain, string? Remedy)
{
    /// <summary>Its code of <see cref="MessageCodes"/>.</summary>
    public string Code { get; init; } = MessageCodes.Header;

    /// <summary>Where it is on this machine, or null.</summary>
    public Place? Place { get; init; }

    /// <summary>What is wrong, without the place.</summary>
    public string Cause { get; init; } = Message;
}

/// <summary>Turns clang's errors into problems that say place, cause and remedy.</summary>
internal sealed partial class ProblemFinder(ParseInput input, Target target, FileTable files, IReadOnlyList<Inclusion> inclusions)
{
    private const int MostErrors = 8;

    /// <summary>The problems. Where headers are missing, the errors after the first missing one follow from it and are left out.</summary>
    public IReadOnlyList<Problem> Find(IReadOnlyList<ClangError> errors, MainFile main)
    {
        var real = errors.Where(error => !IsProbe(error, main)).ToList();
        var missing = real.Where(error => MissingHeader().IsMatch(error.Message) && !IsHostLibc(error.File)).Select(Missing).Concat(HostHeaders()).ToList();
        if (missing.Count > 0)
            return [.. real.TakeWhile(error => !MissingHeader().IsMatch(error.Message) && !IsHostLibc(error.File)).Take(MostErrors).Select(Describe), .. missing];
        var problems = real.Take(MostErrors).Select(Describe).ToList();
        if (real.Count > MostErrors)
            problems.Add(new Problem($"and {real.Count - MostErrors} more errors", [], null));
        return problems;
    }

    private bool IsProbe(ClangError error, MainFile main) =>
        files.Find(error.File)?.Path == MainFile.Path && (main.MacroAt(error.Line) >= 0 || main.RequestAt(error.Line) >= 0);

    private Problem Describe(ClangError error) => At(error.File, error.Line, error.Column, MessageCodes.Header, error.Message, null);

    private Problem Missing(ClangError error)
    {
        var name = MissingHeader().Match(error.Message).Groups[1].Value;
        return At(error.File, error.Line, error.Column, MessageCodes.MissingHeader, $"the header '{name}' is not found", Remedy(name));
    }

    /// <summary>Headers of this machine's own C library are as wrong for another target as missing ones.</summary>
    private IEnumerable<Problem> HostHeaders()
    {
        if (input.OptionsOf(target).Sysroot is not null)
            yield break;
        foreach (var inclusion in inclusions)
        {
            if (!IsHostLibc(inclusion.File) || inclusion.Stack.Count == 0 || IsHostLibc(inclusion.Stack[0].File))
                continue;
            var name = files.Find(inclusion.File)!.Name;
            yield return At(
                inclusion.Stack[0].File,
                inclusion.Stack[0].Line,
                0,
                MessageCodes.MissingHeader,
                $"the header '{name}' is not among those that Interop bundles for this target",
                Remedy(name));
        }
    }

    /// <summary>Whether a file belongs to the C library of the machine that the tool runs on.</summary>
    private bool IsHostLibc(nint handle) =>
        files.Find(handle) is { IsOwn: false } file
        && BundledHeaders.NameOf(file.Path) is null
        && SystemFolders.IsLibc(file.Name)
        && SystemFolders.All.Any(root => HeaderFile.IsBelow(file.Path, root));

    private static string Remedy(string name) => SystemFolders.IsLibc(name)
        ? "Name a sysroot of the target that has it ('targetOptions' in interop.json), or leave the target out."
        : "Give the folder that has it with -I; if it is the target's own, name a sysroot ('targetOptions' in interop.json), or leave the target out.";

    private Problem At(nint file, int line, int column, string code, string cause, string? remedy) => new($"{Name(file, line)}: {cause}", ChainTo(file), remedy)
    {
        Code = code,
        Cause = cause,
        // What stands in a file of ours has no place that the user could open.
        Place = files.Find(file) is { } source && BundledHeaders.NameOf(source.Path) is null ? new Place(source.Path, line, column) : null,
    };

    private string Name(nint file, int line) => files.Find(file) is { } source ? $"{source.Name}:{line}" : "the command line";

    private List<string> ChainTo(nint file)
    {
        foreach (var inclusion in inclusions)
        {
            if (inclusion.File != file)
                continue;
            return inclusion.Stack
                .Where(place => files.Find(place.File)?.Path != MainFile.Path)
                .Reverse()
                .Select(place => Name(place.File, place.Line))
                .ToList();
        }
        return [];
    }

    [GeneratedRegex("^'(.+)' file not found")]
    private static partial Regex MissingHeader();
}
