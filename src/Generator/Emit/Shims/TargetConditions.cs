using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Generator.Emit;

/// <summary>Writes sets of targets as conditions of the C preprocessor, by the macros that compilers define for them.</summary>
internal sealed class TargetConditions(AbiModule module)
{
    /// <summary>The condition that holds on these targets and no other of the module's; null where it holds on all.</summary>
    public string? Of(TargetSet targets)
    {
        if (targets.Contains(module.AllTargets))
            return null;
        // What is left out is often said in fewer words than what is there.
        var rest = module.AllTargets.Except(targets);
        return rest.Count < targets.Count ? $"!({AnyOf(rest)})" : AnyOf(targets);
    }

    private string AnyOf(TargetSet targets) => string.Join(" || ", targets.Indices().Select(target => One(module.Targets[target])));

    private static string One(Target target) => $"({Os(target.Os)} && {Architecture(target.Architecture)})";

    private static string Os(TargetOs os) => os switch
    {
        TargetOs.Windows => "defined(_WIN32)",
        TargetOs.Linux => "defined(__linux__) && !defined(__ANDROID__) && defined(__GLIBC__)",
        // musl has no macro of its own.
        TargetOs.LinuxMusl => "defined(__linux__) && !defined(__ANDROID__) && !defined(__GLIBC__)",
        TargetOs.Android => "defined(__ANDROID__)",
        TargetOs.MacOS => "defined(__APPLE__) && !defined(__ENVIRONMENT_IPHONE_OS_VERSION_MIN_REQUIRED__)",
        TargetOs.IOS => "defined(__APPLE__) && defined(__ENVIRONMENT_IPHONE_OS_VERSION_MIN_REQUIRED__)",
        TargetOs.FreeBsd => "defined(__FreeBSD__)",
        TargetOs.Browser => "defined(__EMSCRIPTEN__)",
        _ => "1",
    };

    private static string Architecture(TargetArchitecture architecture) => architecture switch
    {
        TargetArchitecture.X86 => "(defined(__i386__) || defined(_M_IX86))",
        TargetArchitecture.X64 => "(defined(__x86_64__) || defined(_M_X64))",
        TargetArchitecture.Arm => "(defined(__arm__) || defined(_M_ARM))",
        TargetArchitecture.Arm64 => "(defined(__aarch64__) || defined(_M_ARM64))",
        TargetArchitecture.Wasm => "defined(__wasm__)",
        TargetArchitecture.RiscV64 => "defined(__riscv)",
        TargetArchitecture.S390x => "defined(__s390x__)",
        TargetArchitecture.Ppc64le => "defined(__powerpc64__)",
        TargetArchitecture.LoongArch64 => "defined(__loongarch__)",
        _ => "1",
    };
}
