namespace Interop.Abi.Targets;

/// <summary>The one list of targets. A new target is one line here and a toolchain file in cmake/toolchains.</summary>
public static class KnownTargets
{
    private const BitFieldRules Itanium = BitFieldRules.Itanium;
    private const BitFieldRules Microsoft = BitFieldRules.Microsoft;

    /// <summary>The targets that are generated for unless others are asked for.</summary>
    public static IReadOnlyList<Target> FirstRank { get; } =
    [
        //   RID                 triple                              ptr lng wch wsgn   csgn   ld  lda ll  dbl big    bit-fields
        Make("win-x64",          "x86_64-pc-windows-msvc",           8,  4,  2,  false, true,  8,  8,  8,  8,  false, Microsoft),
        Make("win-x86",          "i686-pc-windows-msvc",             4,  4,  2,  false, true,  8,  8,  8,  8,  false, Microsoft),
        Make("win-arm64",        "aarch64-pc-windows-msvc",          8,  4,  2,  false, true,  8,  8,  8,  8,  false, Microsoft),
        Make("linux-x64",        "x86_64-unknown-linux-gnu",         8,  8,  4,  true,  true,  16, 16, 8,  8,  false, Itanium),
        Make("linux-arm64",      "aarch64-unknown-linux-gnu",        8,  8,  4,  false, false, 16, 16, 8,  8,  false, Itanium),
        Make("linux-arm",        "armv7-unknown-linux-gnueabihf",    4,  4,  4,  false, false, 8,  8,  8,  8,  false, Itanium),
        Make("linux-x86",        "i686-unknown-linux-gnu",           4,  4,  4,  true,  true,  12, 4,  4,  4,  false, Itanium),
        Make("linux-musl-x64",   "x86_64-unknown-linux-musl",        8,  8,  4,  true,  true,  16, 16, 8,  8,  false, Itanium),
        Make("linux-musl-arm64", "aarch64-unknown-linux-musl",       8,  8,  4,  false, false, 16, 16, 8,  8,  false, Itanium),
        Make("osx-x64",          "x86_64-apple-macos13",             8,  8,  4,  true,  true,  16, 16, 8,  8,  false, Itanium),
        Make("osx-arm64",        "arm64-apple-macos13",              8,  8,  4,  true,  true,  8,  8,  8,  8,  false, Itanium),
        Make("browser-wasm",     "wasm32-unknown-emscripten",        4,  4,  4,  true,  true,  16, 8,  8,  8,  false, Itanium),
    ];

    /// <summary>The targets that are generated for on request.</summary>
    public static IReadOnlyList<Target> SecondRank { get; } =
    [
        Make("linux-riscv64",    "riscv64-unknown-linux-gnu",        8,  8,  4,  true,  false, 16, 16, 8,  8,  false, Itanium),
        Make("linux-s390x",      "s390x-unknown-linux-gnu",          8,  8,  4,  true,  false, 16, 8,  8,  8,  true,  Itanium),
        Make("linux-ppc64le",    "powerpc64le-unknown-linux-gnu",    8,  8,  4,  true,  false, 16, 16, 8,  8,  false, Itanium),
        Make("linux-loongarch64", "loongarch64-unknown-linux-gnu",   8,  8,  4,  true,  true,  16, 16, 8,  8,  false, Itanium),
        Make("android-arm64",    "aarch64-linux-android30",          8,  8,  4,  false, false, 16, 16, 8,  8,  false, Itanium),
        Make("android-arm",      "armv7a-linux-androideabi30",       4,  4,  4,  false, false, 8,  8,  8,  8,  false, Itanium),
        Make("android-x64",      "x86_64-linux-android30",           8,  8,  4,  true,  true,  16, 16, 8,  8,  false, Itanium),
        Make("ios-arm64",        "arm64-apple-ios17",                8,  8,  4,  true,  true,  8,  8,  8,  8,  false, Itanium),
        Make("freebsd-x64",      "x86_64-unknown-freebsd14",         8,  8,  4,  true,  true,  16, 16, 8,  8,  false, Itanium),
    ];

    /// <summary>Both ranks.</summary>
    public static IReadOnlyList<Target> All { get; } = [.. FirstRank, .. SecondRank];

    /// <summary>The target of that runtime identifier, or null.</summary>
    public static Target? Find(string rid) => All.FirstOrDefault(target => target.Rid == rid);

    private static Target Make(
        string rid, string triple, int pointer, int @long, int wchar, bool wcharSigned, bool charSigned,
        int longDouble, int longDoubleAlignment, int longLongAlignment, int doubleAlignment, bool bigEndian, BitFieldRules bitFields) =>
        new(rid, triple, new TargetFacts(
            pointer, @long, wchar, wcharSigned, charSigned, longDouble, longDoubleAlignment, longLongAlignment, doubleAlignment, bigEndian, bitFields));
}
