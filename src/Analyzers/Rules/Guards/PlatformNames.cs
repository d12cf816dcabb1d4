using Interop.Abi.Targets;

namespace Interop.Analyzers;

/// <summary>The names that code gives to systems and processors, and whether a target is meant by one.</summary>
internal static class PlatformNames
{
    /// <summary>Whether a target has the system of that name (<c>windows</c>, <c>OSX</c>, <c>Unix</c>); null for a name that is none.</summary>
    public static bool? IsOs(string name, Target target) => name.ToLowerInvariant() switch
    {
        "windows" or "win" or "win32nt" or "win32" or "win64" or "windowsnt" or "mswindows" => target.Os == TargetOs.Windows,
        "linux" or "gnu" => target.Os is TargetOs.Linux or TargetOs.LinuxMusl or TargetOs.Android,
        "osx" or "macos" or "macosx" or "mac" or "darwin" => target.Os == TargetOs.MacOS,
        "apple" => target.Os is TargetOs.MacOS or TargetOs.IOS,
        "ios" or "tvos" or "maccatalyst" => target.Os == TargetOs.IOS,
        "android" => target.Os == TargetOs.Android,
        "freebsd" => target.Os == TargetOs.FreeBsd,
        "browser" or "wasi" or "wasm" => target.Os == TargetOs.Browser,
        "unix" or "posix" => target.Os != TargetOs.Windows,
        _ => null,
    };

    /// <summary>Whether a target has the processor of that name, as <c>System.Runtime.InteropServices.Architecture</c> has it; null for none.</summary>
    public static bool? IsArchitecture(string name, Target target) => name.ToLowerInvariant() switch
    {
        "x86" or "i386" => target.Architecture == TargetArchitecture.X86,
        "x64" or "amd64" or "x86_64" => target.Architecture == TargetArchitecture.X64,
        "arm" or "armv6" => target.Architecture == TargetArchitecture.Arm,
        "arm64" or "aarch64" => target.Architecture == TargetArchitecture.Arm64,
        "wasm" => target.Architecture == TargetArchitecture.Wasm,
        "s390x" => target.Architecture == TargetArchitecture.S390x,
        "loongarch64" => target.Architecture == TargetArchitecture.LoongArch64,
        "riscv64" => target.Architecture == TargetArchitecture.RiscV64,
        "ppc64le" => target.Architecture == TargetArchitecture.Ppc64le,
        _ => null,
    };

    /// <summary>Whether a target has pointers of that many bytes.</summary>
    public static bool IsBitness(long bytes, Target target) => target.Facts.PointerSize == bytes;
}
