using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Compilers;

/// <summary>What a compiler says that it is, by the macros that it predefines.</summary>
internal sealed class CompilerProbe
{
    /// <summary>The text that is preprocessed: the C library says who it is in <c>features.h</c>.</summary>
    public const string Text = "#if defined __linux__ && __has_include(<features.h>)\n#include <features.h>\n#endif\n";

    private readonly Dictionary<string, string> _macros;

    /// <summary>Reads the output of <c>-dM -E</c>.</summary>
    public CompilerProbe(string output) => _macros = output.Split('\n')
        .Select(line => line.TrimEnd('\r').Split(' ', 3))
        .Where(words => words.Length >= 2 && words[0] == "#define")
        .DistinctBy(words => words[1])
        .ToDictionary(words => words[1], words => words.Length > 2 ? words[2] : "", StringComparer.Ordinal);

    /// <summary>Whether it is a clang, which compiles for any target.</summary>
    public bool IsClang => Has("__clang__");

    /// <summary>Whether it is a gcc for Windows.</summary>
    public bool IsMinGw => Has("__MINGW32__") && !IsClang;

    /// <summary>Its version.</summary>
    public string Version => IsClang
        ? $"{_macros["__clang_major__"]}.{_macros["__clang_minor__"]}"
        : $"{_macros.GetValueOrDefault("__GNUC__", "?")}.{_macros.GetValueOrDefault("__GNUC_MINOR__", "?")}";

    /// <summary>Whether it compiles for the target, with the target's C library.</summary>
    public bool IsOf(Target target) => IsForMachine(target) && target.Os switch
    {
        TargetOs.Linux => Has("__GLIBC__"),
        TargetOs.LinuxMusl => Has("_FEATURES_H") && !Has("__GLIBC__"),
        _ => true,
    };

    /// <summary>Whether it compiles for the target's processor and system, whatever its C library.</summary>
    public bool IsForMachine(Target target) => IsFor(target.Architecture) && IsFor(target.Os);

    private bool IsFor(TargetArchitecture architecture) => architecture switch
    {
        TargetArchitecture.X86 => Has("__i386__"),
        TargetArchitecture.X64 => Has("__x86_64__"),
        TargetArchitecture.Arm => Has("__arm__"),
        TargetArchitecture.Arm64 => Has("__aarch64__"),
        TargetArchitecture.Wasm => Has("__wasm32__"),
        TargetArchitecture.RiscV64 => _macros.GetValueOrDefault("__riscv_xlen") == "64",
        TargetArchitecture.S390x => Has("__s390x__"),
        TargetArchitecture.Ppc64le => Has("__powerpc64__") && _macros.GetValueOrDefault("__BYTE_ORDER__") == "__ORDER_LITTLE_ENDIAN__",
        TargetArchitecture.LoongArch64 => Has("__loongarch64") || Has("__loongarch_lp64"),
        _ => false,
    };

    private bool IsFor(TargetOs os) => os switch
    {
        TargetOs.Windows => Has("_WIN32"),
        TargetOs.Linux or TargetOs.LinuxMusl => Has("__linux__") && !Has("__ANDROID__"),
        TargetOs.Android => Has("__ANDROID__"),
        TargetOs.MacOS => Has("__APPLE__") && !Has("__ENVIRONMENT_IPHONE_OS_VERSION_MIN_REQUIRED__"),
        TargetOs.IOS => Has("__APPLE__") && Has("__ENVIRONMENT_IPHONE_OS_VERSION_MIN_REQUIRED__"),
        TargetOs.FreeBsd => Has("__FreeBSD__"),
        TargetOs.Browser => Has("__EMSCRIPTEN__"),
        _ => false,
    };

    private bool Has(string macro) => _macros.ContainsKey(macro);
}
