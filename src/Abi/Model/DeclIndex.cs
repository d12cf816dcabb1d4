using Interop.Abi.Targets;

namespace Interop.Abi.Model;

/// <summary>Where declarations and targets come from: a module in memory, or a manifest that decodes what it is asked for.</summary>
public interface IDeclSource
{
    /// <summary>The targets; a <see cref="TargetSet"/> holds indices into this.</summary>
    EquatableArray<Target> Targets { get; }

    /// <summary>The declaration of that id (<see cref="Decl.Id"/>), or null.</summary>
    Decl? Find(string id);
}

/// <summary>What can be asked of any source of declarations.</summary>
public static class DeclSources
{
    /// <summary>The runtime identifiers of <paramref name="targets"/>, in the source's order.</summary>
    public static IEnumerable<string> Rids(this IDeclSource source, TargetSet targets) =>
        targets.Indices().Select(index => source.Targets[index].Rid);
}

/// <summary>Finds a module's declarations by their <see cref="Decl.Id"/>.</summary>
public sealed class DeclIndex : IDeclSource
{
    private readonly Dictionary<string, Decl> _byId = new(StringComparer.Ordinal);

    /// <summary>Indexes the module's declarations; of two with one id the first counts.</summary>
    public DeclIndex(AbiModule module)
    {
        Targets = module.Targets;
        foreach (var decl in module.Decls)
        {
            if (!_byId.ContainsKey(decl.Id))
                _byId.Add(decl.Id, decl);
        }
    }

    /// <inheritdoc/>
    public EquatableArray<Target> Targets { get; }

    /// <inheritdoc/>
    public Decl? Find(string id) => _byId.TryGetValue(id, out var decl) ? decl : null;
}
