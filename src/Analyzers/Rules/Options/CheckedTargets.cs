using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Analyzers;

/// <summary>The targets on which a declaration is held against a manifest.</summary>
internal static class CheckedTargets
{
    /// <summary>Those of the manifest that the options, the import's attributes and the file name of its library allow.</summary>
    public static TargetSet Of(EquatableArray<Target> targets, InteropOptions options, string library, EquatableArray<string> only) => Filter(
        TargetSet.First(targets.Count), targets,
        target => IsAsked(target, options) && (library.Length == 0 || LibraryFiles.Exist(library, target, () => options.ResolvesDllNames)) && (only.Count == 0 || only.Contains(target.Rid)));

    /// <summary>Those on which the library has a function of that name, where its header declares it on more than it has it.</summary>
    public static TargetSet OfFunction(string name, EquatableArray<Target> targets, TargetSet among) =>
        PlatformWords.SystemOfC(name) is { } system ? Filter(among, targets, target => PlatformWords.AllowSystem(system, target)) : among;

    private static TargetSet Filter(TargetSet among, EquatableArray<Target> targets, Func<Target, bool> allows) =>
        among.Where(index => allows(targets[index]));

    /// <summary>A native library is linked into a program for the browser by a project of that kind, which names its target.</summary>
    private static bool IsAsked(Target target, InteropOptions options) =>
        (options.Targets.IsEmpty ? target.Os != TargetOs.Browser : options.Targets.Contains(target.Rid))
        && (options.Architectures.IsEmpty || options.Architectures.Any(architecture => target.Rid.EndsWith("-" + architecture, StringComparison.Ordinal)));
}
