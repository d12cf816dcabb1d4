using Interop.Generator.Emit.Dialects;
using Interop.Generator.Input;
using Interop.Generator.Passes.Naming;
using Interop.Testing;

namespace Interop.Generator.Tests.Cases;

/// <summary>
/// A C header that is a test: what it expects stands in its comments, one directive a line.
/// <code>
/// // target: win-x64 linux-x64      the targets; the first rank where it says nothing
/// // judge: clang                   the program of the compilers that confirm it; all where it says nothing
/// // emit: dllimport                the kind of C#; LibraryImport where it says nothing
/// // define: X=1                    a macro; also include, exclude, rename, arg, strip-prefix, strip-enum-prefix, casing, variadic, macro, shim
/// // emits: public const int A = 1; a line that must stand in the C#
/// // omits: text                    a text that must not
/// // reports: name: part of reason  a declaration that is not bound; all must be listed
/// // shows: "size": 12              a line, without its comma, that must stand in the manifest
/// </code>
/// </summary>
internal sealed class CaseFile
{
    private readonly ILookup<string, string> _directives;

    public CaseFile(string path)
    {
        Path = path;
        _directives = File.ReadLines(path)
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("// ", StringComparison.Ordinal))
            .Select(line => line[3..].Split(": ", 2))
            .Where(parts => parts.Length == 2 && Known.Contains(parts[0]))
            .ToLookup(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
    }

    private static readonly string[] Known = ["emit", "target", "judge", "define", "include", "exclude", "rename", "arg", "strip-prefix", "strip-enum-prefix", "casing", "variadic", "macro", "shim", "emits", "omits", "reports", "shows"];

    /// <summary>All cases, by name.</summary>
    public static IEnumerable<string> All => Directory.GetFiles(Repository.At("tests", "Cases"), "*.h").Select(path => System.IO.Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    /// <summary>The header.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Emits => _directives["emits"].ToList();

    public IReadOnlyList<string> Omits => _directives["omits"].ToList();

    public IReadOnlyList<string> Shows => _directives["shows"].ToList();

    /// <summary>The names that are not bound, each with a part of its reason.</summary>
    public IReadOnlyList<(string Name, string Reason)> Reports =>
        _directives["reports"].Select(text => text.Split(": ", 2)).Select(parts => (parts[0], parts.Length > 1 ? parts[1] : "")).ToList();

    /// <summary>Macros to define, for the compilers that confirm the case too.</summary>
    public IReadOnlyList<string> Defines => _directives["define"].ToList();

    /// <summary>Whether the compiler can read the case.</summary>
    public bool IsJudgedBy(Compiler compiler) => !_directives["judge"].Any() || _directives["judge"].Any(program => compiler.Program.StartsWith(program, StringComparison.Ordinal));

    /// <summary>The options that generate it.</summary>
    public GenerateOptions Options => new()
    {
        Headers = [Path],
        BaseFolder = Repository.Root,
        Library = "case",
        Namespace = "Case",
        ClassName = "NativeMethods",
        Output = Repository.Root,
        Dialect = _directives["emit"].Select(AllDialects.Find).SingleOrDefault() ?? AllDialects.LibraryImport,
        Targets = _directives["target"].SelectMany(text => text.Split(' ')).ToList(),
        Defines = Defines,
        OwnHeaders = [System.IO.Path.GetFileName(Path)],
        ClangArguments = _directives["arg"].ToList(),
        Include = _directives["include"].ToList(),
        Exclude = _directives["exclude"].ToList(),
        Renames = _directives["rename"].Select(text => text.Split('=')).ToDictionary(parts => parts[0], parts => parts[1]),
        Naming = new NamingPolicy
        {
            Prefixes = _directives["strip-prefix"].ToList(),
            StripsEnumPrefix = _directives["strip-enum-prefix"].Any(),
            Casings = CasingRule.Combine(_directives["casing"].Select(text => CasingRule.Parse(text)!)),
        },
        Requests = Request.Combine([.. _directives["variadic"].Select(VariadicRequest.Parse), .. _directives["macro"].Select(MacroRequest.Parse)]),
        Shims = _directives["shim"].ToList(),
        PerTarget = new Dictionary<string, TargetOptions>(),
    };
}
