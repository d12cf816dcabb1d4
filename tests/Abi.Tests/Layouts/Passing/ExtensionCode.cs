using System.Text.RegularExpressions;
using Interop.Abi.Targets;
using Interop.Testing;

namespace Interop.Abi.Tests.Layouts.Passing;

/// <summary>
/// What a compiler does with integers that are narrower than what the other side reads or writes, by its assembly: two functions are alike
/// exactly where it need not, or does not, do anything about the width.
/// </summary>
internal sealed partial class ExtensionCode
{
    private static readonly (string Name, string C, int Size, bool IsSigned)[] Types =
    [
        ("bool", "_Bool", 1, false), ("schar", "signed char", 1, true), ("uchar", "unsigned char", 1, false),
        ("short", "short", 2, true), ("ushort", "unsigned short", 2, false), ("int", "int", 4, true), ("uint", "unsigned", 4, false),
    ];

    private readonly Dictionary<string, string> _bodies;

    private ExtensionCode(string assembly) => _bodies = Functions().Split(assembly).Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => Body(pair[1]), StringComparer.Ordinal);

    /// <summary>The integers and the wider ones as which they are read: names, and both sizes in bytes; on 32-bit targets no 8 bytes.</summary>
    public static IEnumerable<(string Name, int Size, bool IsSigned, int Wide)> Widths(Target target) =>
        from type in Types
        from wide in new[] { 4, 8 }
        where wide > type.Size && wide <= target.Facts.PointerSize
        select (type.Name, type.Size, type.IsSigned, wide);

    /// <summary>Compiles the functions.</summary>
    public static ExtensionCode Of(Compiler compiler)
    {
        using var folder = new TemporaryFolder();
        var result = Command.Run(compiler.Program, [.. compiler.Arguments, "-O2", "-fno-asynchronous-unwind-tables", "-fno-unwind-tables", "-w", "-S", "-o", folder.At("code.s"), folder.Write("code.c", Source(compiler.Target))]);
        return result.ExitCode == 0 ? new ExtensionCode(File.ReadAllText(folder.At("code.s"))) : throw new InvalidOperationException($"{compiler}: {result.All}");
    }

    /// <summary>Whether a caller takes a result for one of all those bytes.</summary>
    public bool CallerRelies(string name, int wide) => AreAlike($"reads_{name}_{wide}", $"reads_whole_{name}_{wide}");

    /// <summary>Whether a callee returns a result as one of all those bytes.</summary>
    public bool CalleeExtends(string name, int wide) => AreAlike($"returns_{name}_{wide}", $"returns_whole_{name}_{wide}");

    /// <summary>Whether a callee takes an argument for one of all those bytes.</summary>
    public bool CalleeRelies(string name, int wide) => AreAlike($"takes_{name}_{wide}", $"takes_whole_{name}_{wide}");

    /// <summary>Whether a caller gives an argument as one of all those bytes.</summary>
    public bool CallerExtends(string name, int wide) => AreAlike($"gives_{name}_{wide}", $"gives_whole_{name}_{wide}");

    private bool AreAlike(string first, string second) => _bodies[first] == _bodies[second];

    private static string Source(Target target) => string.Concat(Widths(target).Select(width =>
    {
        var (n, narrow) = ($"{width.Name}_{width.Wide}", Types.First(type => type.Name == width.Name).C);
        // By which sign a number is extended: its own, but where the ABI has another for this one.
        var isSigned = !target.Extension.Keeps(width.Size, width.IsSigned, true) || width.IsSigned;
        var wide = (isSigned ? "" : "unsigned ") + (width.Wide == 4 ? "int" : "long long");
        var number = isSigned && !width.IsSigned ? $"({wide})(int)" : $"({wide})";
        return $$"""
            {{narrow}} other_{{n}}(void); {{wide}} other_whole_{{n}}(void); void to_{{n}}({{narrow}}); void to_whole_{{n}}({{wide}});
            {{wide}} reads_{{n}}(void) { return {{number}}other_{{n}}(); }
            {{wide}} reads_whole_{{n}}(void) { return other_whole_{{n}}(); }
            {{narrow}} returns_{{n}}(unsigned long long v) { return ({{narrow}})v; }
            {{wide}} returns_whole_{{n}}(unsigned long long v) { return {{number}}({{narrow}})v; }
            {{wide}} takes_{{n}}({{narrow}} v) { return {{number}}v; }
            {{wide}} takes_whole_{{n}}({{wide}} v) { return v; }
            void gives_{{n}}(unsigned long long v) { to_{{n}}(({{narrow}})v); }
            void gives_whole_{{n}}(unsigned long long v) { to_whole_{{n}}({{number}}({{narrow}})v); }

            """;
    }));

    /// <summary>The instructions, without directives, labels and comments; both functions of a pair call what is called alike then.</summary>
    private static string Body(string text) => string.Join('\n', text.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !Noise().IsMatch(line))
        .Select(line => Label().Replace(Spaces().Replace(line.Replace("_whole", "", StringComparison.Ordinal), " "), "label")));

    // The last is what GCC for x86 adds behind all functions.
    [GeneratedRegex(@"^_?((?:reads|returns|takes|gives)_\w+|_x86[\w.]+):.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Functions();

    [GeneratedRegex(@"^([.#@;]|//|[\w.$""]+:)", RegexOptions.CultureInvariant)]
    private static partial Regex Noise();

    [GeneratedRegex(@"\.L\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s+([#@;]|//)\s.*$|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
