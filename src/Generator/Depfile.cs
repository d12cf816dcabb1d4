using System.Text;

namespace Interop.Generator;

/// <summary>What a run has read, in a form that a build system reads.</summary>
/// <param name="Name">Its name for <c>--depfile-format</c>.</param>
/// <param name="Write">The text that says of which files what was made.</param>
internal sealed record DepfileFormat(string Name, Func<IReadOnlyList<string>, IReadOnlyList<string>, string> Write)
{
    /// <summary>Every form, the usual one first.</summary>
    public static IReadOnlyList<DepfileFormat> All { get; } =
    [
        new("make", (targets, inputs) => $"{string.Join(' ', targets.Select(Escape))}:{string.Concat(inputs.Select(input => $" \\\n  {Escape(input)}"))}\n"),
        new("lines", (_, inputs) => string.Concat(inputs.Select(input => input + "\n"))),
    ];

    /// <summary>
    /// A path as make and ninja read it, which is as gcc and clang write it (clang's DependencyFile.cpp, ninja's depfile_parser.in.cc): spaces and
    /// number signs behind a backslash, backslashes before a space doubled, dollars doubled. A colon stands behind a backslash, but for a drive's.
    /// </summary>
    private static string Escape(string path)
    {
        var text = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == ' ')
                text.Append('\\', path[..i].Length - path[..i].TrimEnd('\\').Length);
            if (path[i] is ' ' or '\t' or '#' || (path[i] == ':' && !IsDrive(path, i)))
                text.Append('\\');
            else if (path[i] == '$')
                text.Append('$');
            text.Append(path[i]);
        }
        return text.ToString();
    }

    private static bool IsDrive(string path, int colon) => colon == 1 && char.IsAsciiLetter(path[0]) && path.Length > 2 && path[2] is '/' or '\\';
}

/// <summary>The file that says what a run has read.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Format">Its form.</param>
/// <param name="Targets">What depends on the files that were read, as the build system names it; empty for the files that the run writes.</param>
internal sealed record Depfile(string Path, DepfileFormat Format, IReadOnlyList<string> Targets)
{
    /// <summary>Its text, the same for the same files in whatever order.</summary>
    /// <exception cref="ToolException">A path has a line break, which no form can hold.</exception>
    public string Text(IEnumerable<string> outputs, IEnumerable<string> inputs)
    {
        List<string> sorted = [.. inputs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var targets = Targets.Count > 0 ? Targets : [.. outputs];
        return sorted.Concat(targets).FirstOrDefault(path => path.AsSpan().ContainsAny('\r', '\n')) is { } broken
            ? throw new ToolException(ExitCode.Output, $"The path '{broken}' has a line break, so that {Path} cannot name it.", "Rename the file or its folder, or leave --depfile out.")
            : Format.Write(targets, sorted);
    }
}
