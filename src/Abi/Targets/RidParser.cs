namespace Interop.Abi.Targets;

/// <summary>Reads operating system and processor from a runtime identifier such as <c>linux-musl-x64</c>.</summary>
public static class RidParser
{
    /// <summary>The operating system of <paramref name="rid"/>.</summary>
    public static TargetOs Os(string rid)
    {
        var cut = rid.LastIndexOf('-');
        return (cut < 0 ? rid : rid.Substring(0, cut)) switch
        {
            "win" => TargetOs.Windows,
            "linux" => TargetOs.Linux,
            "linux-musl" => TargetOs.LinuxMusl,
            "android" => TargetOs.Android,
            "osx" => TargetOs.MacOS,
            "ios" => TargetOs.IOS,
            "freebsd" => TargetOs.FreeBsd,
            "browser" => TargetOs.Browser,
            _ => TargetOs.Other,
        };
    }

    /// <summary>The processor of <paramref name="rid"/>.</summary>
    public static TargetArchitecture Architecture(string rid) => rid.Substring(rid.LastIndexOf('-') + 1) switch
    {
        "x86" => TargetArchitecture.X86,
        "x64" => TargetArchitecture.X64,
        "arm" => TargetArchitecture.Arm,
        "arm64" => TargetArchitecture.Arm64,
        "wasm" => TargetArchitecture.Wasm,
        "riscv64" => TargetArchitecture.RiscV64,
        "s390x" => TargetArchitecture.S390x,
        "ppc64le" => TargetArchitecture.Ppc64le,
        "loongarch64" => TargetArchitecture.LoongArch64,
        _ => TargetArchitecture.Other,
    };
}
