using Interop.Abi.Targets;

namespace Interop.Generator.Verify.Compilers;

/// <summary>The usual names of the compilers of each target, the best first, and the Debian package that has one.</summary>
internal static class CompilerTable
{
    private static readonly Dictionary<string, (string Package, string[] Commands)> Rows = new(StringComparer.Ordinal)
    {
        ["win-x64"] = ("gcc-mingw-w64-x86-64", ["x86_64-w64-mingw32-gcc"]),
        ["win-x86"] = ("gcc-mingw-w64-i686", ["i686-w64-mingw32-gcc"]),
        ["win-arm64"] = ("", ["aarch64-w64-mingw32-clang"]),
        ["linux-x64"] = ("gcc", ["x86_64-linux-gnu-gcc", "gcc", "cc"]),
        ["linux-arm64"] = ("gcc-aarch64-linux-gnu", ["aarch64-linux-gnu-gcc", "gcc", "cc"]),
        ["linux-arm"] = ("gcc-arm-linux-gnueabihf", ["arm-linux-gnueabihf-gcc", "gcc", "cc"]),
        ["linux-x86"] = ("gcc-i686-linux-gnu", ["i686-linux-gnu-gcc", "gcc -m32"]),
        ["linux-musl-x64"] = ("musl-tools", ["x86_64-linux-musl-gcc", "musl-gcc", "gcc", "cc"]),
        ["linux-musl-arm64"] = ("", ["aarch64-linux-musl-gcc", "gcc", "cc"]),
        ["osx-x64"] = ("", ["x86_64-apple-darwin-clang", "o64-clang", "cc -arch x86_64"]),
        ["osx-arm64"] = ("", ["arm64-apple-darwin-clang", "oa64-clang", "cc -arch arm64"]),
        ["browser-wasm"] = ("emscripten", ["emcc"]),
        ["linux-riscv64"] = ("gcc-riscv64-linux-gnu", ["riscv64-linux-gnu-gcc", "gcc", "cc"]),
        ["linux-s390x"] = ("gcc-s390x-linux-gnu", ["s390x-linux-gnu-gcc", "gcc", "cc"]),
        ["linux-ppc64le"] = ("gcc-powerpc64le-linux-gnu", ["powerpc64le-linux-gnu-gcc", "gcc", "cc"]),
        ["linux-loongarch64"] = ("gcc-loongarch64-linux-gnu", ["loongarch64-linux-gnu-gcc", "gcc", "cc"]),
        ["android-arm64"] = ("", ["aarch64-linux-android30-clang"]),
        ["android-arm"] = ("", ["armv7a-linux-androideabi30-clang"]),
        ["android-x64"] = ("", ["x86_64-linux-android30-clang"]),
        ["ios-arm64"] = ("", ["arm64-apple-ios-clang"]),
        ["freebsd-x64"] = ("", ["x86_64-unknown-freebsd14-clang", "cc"]),
    };

    /// <summary>The clangs that judge a target without a compiler of its own, with the headers that the tool bundles.</summary>
    public static IReadOnlyList<string> Clangs { get; } = ["clang", .. Enumerable.Range(14, 10).Reverse().Select(version => $"clang-{version}")];

    /// <summary>
    /// The commands to try for a target, in order. Windows has Microsoft's ABI, which clang speaks with headers' branches for Microsoft's
    /// compiler; in those for gcc, which MinGW takes, they may say something else.
    /// </summary>
    public static IEnumerable<string> Commands(Target target)
    {
        var own = Rows.TryGetValue(target.Rid, out var row) ? row.Commands : [];
        return target.Os == TargetOs.Windows ? [.. Clangs, .. own] : [.. own, .. Clangs];
    }

    /// <summary>What to install for a target.</summary>
    public static string Remedy(Target target)
    {
        var package = Rows.TryGetValue(target.Rid, out var row) && row.Package.Length > 0 ? $"Install {row.Package}, or clang" : "Install clang";
        return $"{package}, or name a compiler with --compiler {target.Rid}=COMMAND.";
    }
}
