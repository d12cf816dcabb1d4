using Interop.Abi.Targets;

namespace Interop.Analyzers;

/// <summary>The names that .NET gives to systems and processors, and whether a target is meant by one.</summary>
internal static class PlatformNames
{
    /// <summary>
    /// Whether <c>OperatingSystem.IsOSPlatform</c> of that name is true on a target (<c>windows</c>, <c>OSX</c>); null for a name that is no
    /// system's. A target that we do not have, as of tvOS, is no target of ours.
    /// </summary>
    public static bool? IsOs(string name, Target target) => name.ToLowerInvariant() switch
    {
        "windows" or "win32nt" or "win32" or "win64" or "windowsnt" or "mswindows" => target.Os == TargetOs.Windows,
        "linux" => target.Os is TargetOs.Linux or TargetOs.LinuxMusl,
        "osx" or "macos" or "macosx" or "mac" or "darwin" => target.Os == TargetOs.MacOS,
        "apple" => target.Os is TargetOs.MacOS or TargetOs.IOS,
        "ios" or "iphone" => target.Os == TargetOs.IOS,
        "android" => target.Os == TargetOs.Android,
        "freebsd" => target.Os == TargetOs.FreeBsd,
        "browser" or "webassembly" => target.Os == TargetOs.Browser,
        "unix" or "posix" => target.Os != TargetOs.Windows,
        "tvos" or "watchos" or "maccatalyst" or "wasi" or "netbsd" or "openbsd" or "illumos" or "solaris" or "haiku" => false,
        _ => null,
    };

    /// <summary>
    /// Whether <c>Environment.OSVersion.Platform</c> is the <c>PlatformID</c> of that name, or of that number, on a target; null for none.
    /// </summary>
    public static bool? IsPlatformId(string name, Target target) => name switch
    {
        "Win32NT" or "2" => target.Os == TargetOs.Windows,
        "Unix" or "4" => target.Os is not (TargetOs.Windows or TargetOs.Browser),
        // .NET says Unix on macOS; old Mono said this, and so does code that was written for it.
        "MacOSX" or "6" => target.Os == TargetOs.MacOS ? null : false,
        "Other" or "7" => target.Os == TargetOs.Browser,
        "Win32S" or "Win32Windows" or "WinCE" or "Xbox" or "0" or "1" or "3" or "5" or "128" => false,
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

    /// <summary>
    /// What a flag or method of that name says of a target (<c>IsWindows</c>, <c>RunningOnLinux</c>, <c>s_is64Bit</c>); null where the name
    /// says nothing.
    /// </summary>
    public static bool? IsNamed(string name, Target target)
    {
        var bare = name.TrimStart('_');
        if (bare.StartsWith("s_", StringComparison.Ordinal) || bare.StartsWith("m_", StringComparison.Ordinal))
            bare = bare.Substring(2);
        var prefix = Prefixes.FirstOrDefault(one => bare.StartsWith(one, StringComparison.OrdinalIgnoreCase) && bare.Length > one.Length);
        if (prefix is null)
            return null;
        var word = Suffixes.Aggregate(bare.Substring(prefix.Length).TrimStart('_'), (rest, suffix) =>
            rest.Length > suffix.Length + 1 && rest.EndsWith(suffix, StringComparison.Ordinal) && IsOs(rest, target) is null ? rest.Substring(0, rest.Length - suffix.Length) : rest);
        return word.ToLowerInvariant() switch
        {
            "64bit" or "64" => IsBitness(8, target),
            "32bit" or "32" => IsBitness(4, target),
            _ => IsOs(word, target) ?? IsArchitecture(word, target),
        };
    }

    /// <summary>The longer ones first.</summary>
    private static readonly string[] Prefixes = ["IsRunningOn", "RunningOn", "IsOn", "On", "Is"];

    private static readonly string[] Suffixes = ["Process", "Platform", "System", "OS"];
}
