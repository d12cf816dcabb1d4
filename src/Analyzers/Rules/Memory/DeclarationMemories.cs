using System.Collections.Immutable;

namespace Interop.Analyzers;

/// <summary>What is remembered of the projects that have a manifest: of each as it was last.</summary>
internal sealed class DeclarationMemories
{
    /// <summary>Projects that share a file, or one project for several frameworks.</summary>
    private const int MaxCount = 8;

    private ImmutableList<DeclarationMemory> _latest = ImmutableList<DeclarationMemory>.Empty;

    /// <summary>What is remembered of a project's declarations, or a new memory.</summary>
    public DeclarationMemory Of(DeclarationVersion version)
    {
        if (_latest.Find(one => one.TryGoOnTo(version)) is { } known)
            return known;
        var memory = new DeclarationMemory(version);
        ImmutableInterlocked.Update(ref _latest, latest => latest.Insert(0, memory).GetRange(0, Math.Min(latest.Count + 1, MaxCount)));
        return memory;
    }
}
