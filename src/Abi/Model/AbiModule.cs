using Interop.Abi.Targets;

namespace Interop.Abi.Model;

/// <summary>
/// What the C compiler says of a library on one or more targets. The reader makes one for each target, the merger one of them all;
/// the manifest is its written form.
/// </summary>
/// <param name="Library">The library, as an import names it.</param>
/// <param name="Targets">The targets; a <see cref="TargetSet"/> holds indices into this.</param>
/// <param name="Headers">The headers that were read for the library's own declarations, by name.</param>
/// <param name="Decls">The declarations, in the order in which the headers give them.</param>
public sealed record AbiModule(
    LibraryInfo Library,
    EquatableArray<Target> Targets,
    EquatableArray<HeaderInfo> Headers,
    EquatableArray<Decl> Decls)
{
    /// <summary>The headers that a program includes for the library, by name and in order; others are included by these.</summary>
    public EquatableArray<string> Includes { get; init; }

    /// <summary>All targets of the module.</summary>
    public TargetSet AllTargets => TargetSet.First(Targets.Count);

    /// <summary>The runtime identifiers of <paramref name="targets"/>, in the module's order.</summary>
    public IEnumerable<string> Rids(TargetSet targets) => targets.Indices().Select(index => Targets[index].Rid);
}

/// <summary>The native library.</summary>
/// <param name="Name">The name that the generated imports use.</param>
/// <param name="Aliases">Other names under which code may import it.</param>
/// <param name="Version">The library's version, where it is known.</param>
public sealed record LibraryInfo(string Name, EquatableArray<string> Aliases = default, string? Version = null)
{
    /// <summary>The library of C shims that is built beside it, where functions need one; or null.</summary>
    public string? Shim { get; init; }
}

/// <summary>A header that was read.</summary>
/// <param name="Name">The header as an include names it.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record HeaderInfo(string Name, string Sha256);
