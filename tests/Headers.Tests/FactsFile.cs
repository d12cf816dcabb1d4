using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Interop.Testing;

namespace Interop.Headers.Tests;

/// <summary>A C file of facts: clang answers them with our headers, and an oracle holds the answers against the real ones.</summary>
public sealed partial class FactsFile(string path)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<FactsFile> All { get; } =
        [.. Directory.EnumerateFiles(Folder("Facts"), "*.c").Order(StringComparer.Ordinal).Select(path => new FactsFile(path))];

    /// <summary>Its name.</summary>
    public string Name => Path.GetFileName(path);

    /// <summary>Its text.</summary>
    public string Text { get; } = File.ReadAllText(path);

    /// <summary>A folder of this project.</summary>
    public static string Folder(string name) => Repository.At("tests", "Headers.Tests", name);

    /// <summary>The answers with our headers, as the macros that the assertions compare with; null, with the complaint, when they do not compile.</summary>
    public (string? Answers, int Count, string Complaint) Ask(Oracle oracle)
    {
        var result = Clang.Run(
        [
            .. oracle.Target.Arguments, .. oracle.Switches, .. oracle.Feature, .. Common(oracle.Target), "-include", Vocabulary("ask.h"),
            "-S", "-emit-llvm", "-Xclang", "-disable-llvm-passes", "-o", "-", path,
        ]);
        if (result.ExitCode != 0)
            return (null, 0, result.Error);
        var answers = new StringBuilder();
        var count = 0;
        foreach (Match match in Answer().Matches(result.Output))
        {
            count++;
            answers.Append(CultureInfo.InvariantCulture, $"#define {match.Groups["name"].Value} {Literal(match)}\n");
        }
        return (answers.ToString(), count, "");
    }

    /// <summary>Compiles the answers as assertions with the oracle's real headers, and gives what it complains of.</summary>
    public string Hold(Oracle oracle, string answers)
    {
        using var folder = new TemporaryFolder();
        var values = folder.Write("answers.h", answers);
        var result = Command.Run(oracle.Program,
        [
            "-fsyntax-only", .. oracle.Arguments, .. oracle.Switches, .. oracle.Feature, .. Common(oracle.Target), "-DFACT_REAL",
            "-include", Vocabulary("hold.h"), "-include", values, path,
        ]);
        return result.ExitCode == 0 ? "" : result.Error;
    }

    private static string Vocabulary(string name) => Path.Combine(Folder("Vocabulary"), name);

    private static IEnumerable<string> Common(HeaderTarget target) =>
    [
        "-std=gnu11", "-w",
        .. Enum.GetValues<CLibrary>().Select(library => $"-DFACT_{library.ToString().ToUpperInvariant()}={(library == target.Library ? 1 : 0)}"),
        $"-DFACT_IOS={(target.Rid.StartsWith("ios", StringComparison.Ordinal) ? 1 : 0)}",
    ];

    // The smallest integer has no literal in C.
    private static string Literal(Match match) => match.Groups["number"] is { Success: true } number
        ? number.Value == "-9223372036854775808" ? "(-9223372036854775807LL - 1)" : number.Value + "LL"
        : match.Groups["text"].Value.Replace("\\00", "", StringComparison.Ordinal);

    [GeneratedRegex("^@(?<name>Fact_\\d+_\\d+) = (?:[a-z_]+ )*constant (?:i64 (?<number>-?\\d+)|\\[\\d+ x i8\\] c(?<text>\"[^\"]*\"))", RegexOptions.Multiline)]
    private static partial Regex Answer();
}
