namespace Interop.Abi.Model;

/// <summary>Finds a module's declarations by their <see cref="Decl.Id"/>.</summary>
public sealed class DeclIndex
{
    private readonly Dictionary<string, Decl> _byId = new(StringComparer.Ordinal);

    /// <summary>Indexes <paramref name="decls"/>; of two with one id the first counts.</summary>
    public DeclIndex(IEnumerable<Decl> decls)
    {
        foreach (var decl in decls)
        {
            if (!_byId.ContainsKey(decl.Id))
                _byId.Add(decl.Id, decl);
        }
    }

    /// <summary>The declaration of that id, or null.</summary>
    public Decl? Find(string id) => _byId.TryGetValue(id, out var decl) ? decl : null;
}
