using Interop.Testing;

namespace Interop.Headers.Tests;

/// <summary>The clang that reads our headers in these tests: the newest of those that Debian names by version.</summary>
public static class Clang
{
    /// <summary>The versions of libclang that the headers are for.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["clang-14", "clang-16", "clang-19"];

    /// <summary>The program that the other tests use.</summary>
    public const string Program = "clang-19";

    /// <summary>The lines of a compiler's output that say what is wrong.</summary>
    public static IEnumerable<string> Complaints(string output) => output.Split('\n')
        .Where(line => line.Contains("error:", StringComparison.Ordinal) || line.Contains("warning:", StringComparison.Ordinal));

    /// <summary>Whether a version knows a target: LoongArch came after 14.</summary>
    public static bool Knows(string program, HeaderTarget target) =>
        program != "clang-14" || !target.Triple.StartsWith("loongarch", StringComparison.Ordinal);

    /// <summary>Runs clang.</summary>
    public static CommandResult Run(IEnumerable<string> arguments, string program = Program) => Command.Run(program, arguments);
}
