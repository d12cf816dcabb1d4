using Interop.Abi.Model;
using Interop.Abi.Targets;
using Interop.Generator.Config;

namespace Interop.Generator.Verify.Libraries;

/// <summary>What a library exports, held against what a manifest declares.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Image">What it is.</param>
/// <param name="Rids">The targets that it is for.</param>
/// <param name="Found">How many declared symbols it exports.</param>
/// <param name="Differences">Those that it does not.</param>
/// <param name="Undeclared">The exports that no header declares.</param>
internal sealed record LibraryVerdict(
    string File, LibraryImage Image, IReadOnlyList<string> Rids, int Found, IReadOnlyList<Difference> Differences, IReadOnlyList<string> Undeclared);

/// <summary>Asks libraries for the symbols that a manifest declares.</summary>
internal static class LibraryCheck
{
    private const int MostSuggestions = 50;

    /// <summary>Checks every image in a file that is for one of the targets.</summary>
    /// <exception cref="ToolException">It is for none of them.</exception>
    public static IReadOnlyList<LibraryVerdict> Check(string path, AbiModule module, IReadOnlyList<int> targets)
    {
        var images = LibraryFile.Read(path);
        var verdicts = new List<LibraryVerdict>();
        foreach (var image in images)
        {
            var own = targets.Where(target => image.IsFor(module.Targets[target])).ToList();
            if (own.Count > 0)
                verdicts.Add(Check(Path.GetFileName(path), image, module, own));
        }
        return verdicts.Count > 0
            ? verdicts
            : throw new ToolException(ExitCode.Usage, $"{path} is for none of the targets that are verified: it is {string.Join("; ", images)}.", $"They are {string.Join(", ", targets.Select(target => module.Targets[target].Rid))}.");
    }

    private static LibraryVerdict Check(string file, LibraryImage image, AbiModule module, List<int> targets)
    {
        var isX86 = image.Architecture == TargetArchitecture.X86 && image.Format == "PE";
        var exports = image.Exports.ToLookup(export => isX86 ? Undecorated(export) : export, StringComparer.Ordinal);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        var differences = new List<Difference>();
        foreach (var decl in module.Decls)
        {
            foreach (var symbol in SymbolsOf(decl, targets).Where(declared.Add).Where(symbol => !exports.Contains(symbol)))
            {
                var suggestion = differences.Count < MostSuggestions ? Nearest.Suggest(symbol, image.Exports) : "";
                differences.Add(new Difference(decl.Location.ToString(), $"symbol of {decl.Name}", symbol, $"not exported. {suggestion}".TrimEnd()));
            }
        }
        return new LibraryVerdict(
            file, image, targets.Select(target => module.Targets[target].Rid).ToList(), declared.Count - differences.Count, differences,
            exports.Where(export => !declared.Contains(export.Key)).SelectMany(names => names).Order(StringComparer.Ordinal).ToList());
    }

    /// <summary>The symbols that a declaration has on those targets.</summary>
    private static IEnumerable<string> SymbolsOf(Decl decl, IReadOnlyList<int> targets) => decl switch
    {
        FunctionDecl { IsInline: false, IsMacro: false, Overload: null } function => On(decl, targets).Select(target => Symbol(decl, function.Symbol, target)).Distinct(),
        VariableDecl { IsStatic: false } variable => On(decl, targets).Select(target => Symbol(decl, variable.Symbol, target)).Distinct(),
        _ => [],
    };

    private static string Symbol(Decl decl, PerTarget<string>? labels, int target) => labels is not null && labels.TryGet(target, out var label) ? label! : decl.Name;

    private static IEnumerable<int> On(Decl decl, IReadOnlyList<int> targets) => targets.Where(target => decl.Targets.Contains(target));

    /// <summary>The name without what x86 puts around it for its calling conventions: <c>_name@8</c>, <c>name@8</c>, <c>@name@8</c>, <c>name@@8</c>.</summary>
    private static string Undecorated(string export)
    {
        var at = export.LastIndexOf('@');
        if (at <= 0 || at == export.Length - 1 || export.AsSpan(at + 1).ContainsAnyExceptInRange('0', '9'))
            return export;
        var name = export[..at].TrimEnd('@');
        return name.Length > 1 && name[0] is '_' or '@' ? name[1..] : name;
    }
}
