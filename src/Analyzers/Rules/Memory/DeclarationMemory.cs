using System.Collections.Concurrent;
using System.Collections.Immutable;
using Interop.Abi.Compare;

namespace Interop.Analyzers;

/// <summary>
/// What was learnt of the declarations of a project, as values. It holds for as long as only bodies are edited, which is most of typing:
/// what was right is not read again.
/// </summary>
internal sealed class DeclarationMemory(DeclarationVersion version)
{
    private readonly ConcurrentDictionary<string, bool> _right = new(StringComparer.Ordinal);
    private DeclarationVersion _version = version;

    /// <summary>What C# types stand for, by their keys.</summary>
    public ConcurrentDictionary<string, ImmutableArray<(LoadedManifest Manifest, TypePair Pair)>> Pairs { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a type or namespace imports from the library of a manifest, by its id.</summary>
    public ConcurrentDictionary<(LoadedManifest Manifest, string Container), bool> Homes { get; } = new();

    /// <summary>Whether nothing is to be said of a type or import, by its key.</summary>
    public bool IsRight(string? key) => key is not null && _right.ContainsKey(key);

    /// <summary>Notes that nothing is to be said.</summary>
    public void NoteRight(string? key)
    {
        if (key is not null)
            _right.TryAdd(key, true);
    }

    /// <summary>Goes on to a version, if its declarations are the same.</summary>
    public bool TryGoOnTo(DeclarationVersion version)
    {
        if (!_version.HasDeclarationsOf(version))
            return false;
        // What follows is compared with this one, whose files it shares.
        _version = version;
        return true;
    }
}
