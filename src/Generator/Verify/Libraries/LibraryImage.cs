using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Libraries;

/// <summary>What a library exports for one kind of machine; a file may hold several.</summary>
/// <param name="Format">ELF, PE or Mach-O.</param>
/// <param name="Architecture">The processor.</param>
/// <param name="Systems">The systems that may load it, as far as the file tells.</param>
/// <param name="Exports">The exported names, without what the format puts before each of them.</param>
internal sealed record LibraryImage(string Format, TargetArchitecture Architecture, IReadOnlyList<TargetOs> Systems, IReadOnlySet<string> Exports)
{
    /// <summary>Whether it is a library for that target.</summary>
    public bool IsFor(Target target) => target.Architecture == Architecture && Systems.Contains(target.Os);

    /// <summary>For messages: <c>ELF, X64, Linux</c>.</summary>
    public override string ToString() => $"{Format}, {Architecture}, {string.Join(" or ", Systems)}";
}
