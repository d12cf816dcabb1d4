using Interop.Abi.Carriers;

namespace Interop.Generator.Passes.Naming;

/// <summary>Names that must differ from one another: the user's renames, then C's in order, a later one with a suffix where it would be taken twice.</summary>
internal sealed class NameSpace
{
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, string> _renames = new(StringComparer.Ordinal);

    /// <summary>The names of one scope.</summary>
    /// <param name="cNames">What C declares in it.</param>
    /// <param name="renames">C# names by C names, of any scope.</param>
    /// <param name="reserved">Names that nothing may have.</param>
    /// <exception cref="ToolException">Two renames make one name, or one that is reserved.</exception>
    public NameSpace(IEnumerable<string> cNames, IReadOnlyDictionary<string, string> renames, IEnumerable<string> reserved)
    {
        _taken = new HashSet<string>(reserved, StringComparer.Ordinal);
        foreach (var cName in cNames.Distinct(StringComparer.Ordinal))
        {
            if (!renames.TryGetValue(cName, out var renamed))
                continue;
            _renames.Add(cName, CSharpIdentifier.Clean(renamed));
            if (!_taken.Add(_renames[cName]))
                throw Clash(cName, renamed);
        }
    }

    /// <summary>The name of a declaration.</summary>
    /// <param name="cName">What C calls it.</param>
    /// <param name="preferred">What it is called in C# unless the user renames it.</param>
    /// <param name="suffix">What tells it from another of that name.</param>
    /// <exception cref="ToolException">Something else was renamed to what it is called.</exception>
    public string Take(string cName, string preferred, string suffix)
    {
        if (_renames.TryGetValue(cName, out var renamed))
            return renamed;
        var name = CSharpIdentifier.Clean(preferred);
        if (_renames.FirstOrDefault(rename => rename.Value == name) is { Key: { } other })
            throw Clash(other, name);
        while (!_taken.Add(name))
            name += suffix;
        return name;
    }

    private static ToolException Clash(string cName, string name) => new(
        ExitCode.Conflict,
        $"'{cName}' is renamed to '{name}', which is the name of something else.",
        "Choose another name with --rename, or under 'rename' in interop.json.");
}
