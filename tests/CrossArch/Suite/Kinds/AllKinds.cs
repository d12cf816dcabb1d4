namespace Interop.CrossArch.Kinds;

/// <summary>All kinds of the library: kinds.awk writes the list and the wiring from the lists in native/conformance.</summary>
public static partial class AllKinds
{
    private static readonly Dictionary<string, Lazy<IKind>> ByName = List().ToDictionary(kind => kind.Name, kind => kind.Kind, StringComparer.Ordinal);

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => ByName.Keys.OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The kind of that name.</summary>
    public static IKind Find(string name) => ByName[name].Value;
}
