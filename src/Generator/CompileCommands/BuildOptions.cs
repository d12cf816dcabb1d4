using Interop.Generator.Input;
using Interop.Generator.Messages;

namespace Interop.Generator.CompileCommands;

/// <summary>What a build's compile commands say of headers, as the generator takes it.</summary>
/// <param name="IncludeFolders">The include folders, as full paths.</param>
/// <param name="Defines">The macros to define.</param>
/// <param name="ClangArguments">Further arguments.</param>
/// <param name="Files">The file that says all this.</param>
/// <param name="Contradictions">What the sources of the library are told differently, for warnings.</param>
internal sealed record BuildOptions(
    IReadOnlyList<string> IncludeFolders,
    IReadOnlyList<string> Defines,
    IReadOnlyList<string> ClangArguments,
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Contradictions)
{
    /// <summary>Nothing said.</summary>
    public static BuildOptions None { get; } = new([], [], [], [], []);

    /// <summary>Reads what a build says of headers.</summary>
    /// <param name="path">The full path of a <c>compile_commands.json</c> or its folder; or null, which says nothing.</param>
    /// <param name="headers">The headers as the user names them.</param>
    /// <param name="folder">The folder from which their paths are meant.</param>
    /// <param name="library">The library's name.</param>
    /// <exception cref="ToolException">The file is missing or wrong, or says nothing of the headers.</exception>
    public static BuildOptions Load(string? path, IReadOnlyList<string> headers, string folder, string library)
    {
        if (path is null)
            return None;
        var file = CompileCommandsFile.Find(path);
        var commands = CompileCommandsFile.Read(file);
        var paths = headers.Select(header => Path.GetFullPath(header, folder) is var full && File.Exists(full) ? full : header).ToList();
        var chosen = HeaderCommands.Choose(commands, paths, library);
        return chosen.Count > 0 ? Of(chosen) with { Files = [file] } : throw new ToolException(
            ExitCode.Usage,
            $"{file} says nothing of {string.Join(", ", headers)}: of its {commands.Count} sources none includes it, lies beside it or has its folder among the include folders.",
            "Name the build that compiles the library, or give -I and -D instead.");
    }

    /// <summary>What the user should look at.</summary>
    public IEnumerable<Warning> Warnings => Contradictions.Select(text => new Warning(text, [new Message(Severity.Warning, MessageCodes.Usage, text, new Place(Files[0], 1, 1))]));

    /// <summary>The options with what the build says behind and, for macros, before what the user does.</summary>
    public GenerateOptions AddTo(GenerateOptions options) => options with
    {
        IncludeFolders = [.. options.IncludeFolders, .. IncludeFolders],
        Defines = [.. Defines, .. options.Defines],
        ClangArguments = [.. ClangArguments, .. options.ClangArguments],
        Sources = [.. options.Sources, .. Files],
    };

    /// <summary>Everything that any of the commands says; where they contradict each other, the first, of the C sources if there are any.</summary>
    public static BuildOptions Of(IReadOnlyList<CompileCommand> commands)
    {
        var ordered = commands.OrderByDescending(command => command.IsC).Select(command => (command.File, Options: CompileOptions.Of(command))).ToList();
        var macros = new Dictionary<string, (string? Value, string File)>(StringComparer.Ordinal);
        var contradictions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (file, options) in ordered)
        {
            foreach (var (name, value) in options.Macros)
            {
                if (macros.TryAdd(name, (value, file)))
                    continue;
                var (first, of) = macros[name];
                if (first != value)
                    contradictions.Add($"{name} is {Say(first)} for {Path.GetFileName(of)} and {Say(value)} for {Path.GetFileName(file)}; taken as {Say(first)}");
            }
        }
        var standard = ordered.SelectMany(one => one.Options.Arguments).FirstOrDefault(IsStandard);
        return new BuildOptions(
            [.. ordered.SelectMany(one => one.Options.IncludeFolders).Distinct().Where(folder => !SystemFolders.All.Contains(folder))],
            [.. macros.Values.Select(macro => macro.Value).OfType<string>()],
            [
                .. macros.Where(macro => macro.Value.Value is null).Select(macro => "-U" + macro.Key),
                .. standard is null ? [] : new[] { standard },
                .. ordered.Select(one => one.Options.Arguments.Where(argument => !IsStandard(argument)).ToList()).Aggregate(new List<string>(), AppendNew),
            ],
            [],
            [.. contradictions]);
    }

    private static bool IsStandard(string argument) => argument.StartsWith("-std=", StringComparison.Ordinal);

    /// <summary>Options and the words behind them stay together.</summary>
    private static List<string> AppendNew(List<string> all, List<string> more)
    {
        for (var i = 0; i < more.Count; i++)
        {
            var length = more[i] is "-include" or "-imacros" ? 2 : 1;
            var words = more.GetRange(i, length);
            if (!Enumerable.Range(0, Math.Max(0, all.Count - length + 1)).Any(at => all.GetRange(at, length).SequenceEqual(words)))
                all.AddRange(words);
            i += length - 1;
        }
        return all;
    }

    private static string Say(string? definition) => definition switch
    {
        null => "undefined",
        _ when definition.IndexOf('=') is >= 0 and var cut => $"'{definition[(cut + 1)..]}'",
        _ => "defined",
    };
}
