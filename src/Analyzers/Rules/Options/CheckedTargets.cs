using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Analyzers;

/// <summary>The targets on which a declaration is held against a manifest.</summary>
internal static class CheckedTargets
{
    /// <summary>Those of the manifest that the options, the import's attributes and the file name of its library allow.</summary>
    public static TargetSet Of(EquatableArray<Target> targets, InteropOptions options, string library, EquatableArray<string> only)
    {
        var set = TargetSet.None;
        for (var i = 0; i < targets.Count; i++)
        {
            if (IsAsked(targets[i], options) && HasFile(library, targets[i]) && (only.Count == 0 || only.Contains(targets[i].Rid)))
                set = set.Union(TargetSet.Of(i));
        }
        return set;
    }

    private static bool IsAsked(Target target, InteropOptions options) =>
        (options.Targets.IsEmpty || options.Targets.Contains(target.Rid))
        && (options.Architectures.IsEmpty || options.Architectures.Any(architecture => target.Rid.EndsWith("-" + architecture, StringComparison.Ordinal)));

    /// <summary>
    /// A name with a system's suffix is a file of that system: elsewhere the runtime finds none by it (docs of "Native library loading").
    /// </summary>
    private static bool HasFile(string library, Target target)
    {
        var name = library.ToLowerInvariant();
        if (name.EndsWith(".dll", StringComparison.Ordinal))
            return target.Os == TargetOs.Windows && HasArchitecture(name.Substring(0, name.Length - 4), target);
        if (name.EndsWith(".dylib", StringComparison.Ordinal) || name.Contains(".framework"))
            return target.Os is TargetOs.MacOS or TargetOs.IOS;
        return !(name.EndsWith(".so", StringComparison.Ordinal) || name.Contains(".so.")) || target.Os is not (TargetOs.Windows or TargetOs.MacOS or TargetOs.IOS);
    }

    /// <summary>A file of Windows that is named after its processor: <c>libwebp_x86.dll</c>.</summary>
    private static bool HasArchitecture(string name, Target target) =>
        !name.EndsWith("x86", StringComparison.Ordinal) && !name.EndsWith("x64", StringComparison.Ordinal) && !name.EndsWith("arm64", StringComparison.Ordinal)
        || name.EndsWith(target.Rid.Substring(target.Rid.LastIndexOf('-') + 1), StringComparison.Ordinal);
}
