using Interop.Abi.Compare.Records;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>A member of a C# enumeration that is named after a constant.</summary>
/// <param name="Member">The member's index.</param>
/// <param name="Constant">The constant.</param>
/// <param name="IsExact">Whether the names are the same, and not only but for prefixes, case and underscores.</param>
internal readonly record struct EnumMatch(int Member, EnumConstant Constant, bool IsExact);

/// <summary>Which members are named after which constants.</summary>
/// <param name="Matches">The members that are.</param>
/// <param name="Unmatched">The indices of those that are not.</param>
internal sealed record EnumNames(IReadOnlyList<EnumMatch> Matches, IReadOnlyList<int> Unmatched)
{
    /// <summary>Matches names: as they are, else without what all of them begin with, and without the enumeration's own name.</summary>
    public static EnumNames Match(ManagedEnum managed, EnumDecl @enum)
    {
        var matches = new Dictionary<int, EnumMatch>();
        Add(matches, managed, @enum, name => name, name => name, isExact: true);
        var (prefix, ownPrefix) = (Prefix(@enum.Constants.Select(constant => constant.Name)), Prefix(managed.Members.Select(member => member.Name)));
        Add(matches, managed, @enum, FieldNames.Normalise, FieldNames.Normalise, isExact: false);
        Add(matches, managed, @enum, name => Cut(name, ownPrefix), name => Cut(name, prefix), isExact: false);
        Add(matches, managed, @enum, FieldNames.Normalise, name => CutName(name, @enum.Name), isExact: false);
        var unmatched = Enumerable.Range(0, managed.Members.Count).Where(member => !matches.ContainsKey(member)).ToList();
        return new EnumNames(matches.Values.OrderBy(match => match.Member).ToList(), unmatched);
    }

    private static void Add(
        Dictionary<int, EnumMatch> matches, ManagedEnum managed, EnumDecl @enum, Func<string, string> ofMember, Func<string, string> ofConstant, bool isExact)
    {
        var constants = @enum.Constants.GroupBy(constant => ofConstant(constant.Name), StringComparer.Ordinal)
            .Where(group => group.Count() == 1 && group.Key.Length > 0)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        for (var i = 0; i < managed.Members.Count; i++)
        {
            if (!matches.ContainsKey(i) && constants.TryGetValue(ofMember(managed.Members[i].Name), out var constant))
                matches.Add(i, new EnumMatch(i, constant, isExact));
        }
    }

    /// <summary>Up to the last underscore of what all names begin with.</summary>
    private static string Prefix(IEnumerable<string> names)
    {
        var all = names.ToList();
        var common = all.Count > 1 ? FieldNames.CommonPrefix(all) : "";
        return common.Substring(0, common.LastIndexOf('_') + 1);
    }

    private static string Cut(string name, string prefix) => FieldNames.Normalise(name.Length > prefix.Length ? name.Substring(prefix.Length) : name);

    private static string CutName(string name, string enumName)
    {
        var (whole, prefix) = (FieldNames.Normalise(name), FieldNames.Normalise(enumName));
        return prefix.Length > 0 && whole.Length > prefix.Length && whole.StartsWith(prefix, StringComparison.Ordinal) ? whole.Substring(prefix.Length) : whole;
    }
}
