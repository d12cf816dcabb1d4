using Interop.Abi.Targets;

namespace Interop.Abi.Layout;

/// <summary>The runtimes whose layout of a struct differs.</summary>
public enum ManagedRules
{
    /// <summary>CoreCLR's, which NativeAOT follows.</summary>
    CoreClr,

    /// <summary>Mono's, as of .NET 8 (dotnet/runtime, src/mono/mono/metadata/class-init.c, mono_class_layout_fields).</summary>
    Mono,
}

/// <summary>Which rules hold on a target.</summary>
public static class ManagedRulesOfTarget
{
    /// <summary>
    /// The rules of the runtime that .NET 10 has for <paramref name="target"/>: Mono for browsers, Android and iOS, and for the
    /// processors that CoreCLR does not know.
    /// </summary>
    public static ManagedRules Rules(this Target target) =>
        target.Os is TargetOs.Browser or TargetOs.Android or TargetOs.IOS
        || target.Architecture is TargetArchitecture.Wasm or TargetArchitecture.S390x or TargetArchitecture.Ppc64le
            ? ManagedRules.Mono
            : ManagedRules.CoreClr;
}
