using Interop.Testing;

namespace Interop.Headers.Tests;

/// <summary>A C library, or the system that has it: what our headers tell apart.</summary>
public enum CLibrary
{
    /// <summary>Linux with glibc.</summary>
    Glibc,

    /// <summary>Linux with musl.</summary>
    Musl,

    /// <summary>Android.</summary>
    Bionic,

    /// <summary>macOS and iOS.</summary>
    Apple,

    /// <summary>FreeBSD.</summary>
    FreeBsd,

    /// <summary>The browser.</summary>
    Emscripten,

    /// <summary>Windows with the Universal C Runtime.</summary>
    Windows,
}

/// <summary>A target, and how clang is told to parse for it with our headers.</summary>
/// <param name="Rid">Its .NET runtime identifier.</param>
/// <param name="Triple">Its clang triple.</param>
/// <param name="Library">Its C library.</param>
public sealed record HeaderTarget(string Rid, string Triple, CLibrary Library)
{
    /// <summary>Every target, the first rank first.</summary>
    public static IReadOnlyList<HeaderTarget> All { get; } =
    [
        new("win-x64", "x86_64-pc-windows-msvc", CLibrary.Windows),
        new("win-x86", "i686-pc-windows-msvc", CLibrary.Windows),
        new("win-arm64", "aarch64-pc-windows-msvc", CLibrary.Windows),
        new("linux-x64", "x86_64-unknown-linux-gnu", CLibrary.Glibc),
        new("linux-arm64", "aarch64-unknown-linux-gnu", CLibrary.Glibc),
        new("linux-arm", "armv7-unknown-linux-gnueabihf", CLibrary.Glibc),
        new("linux-x86", "i686-unknown-linux-gnu", CLibrary.Glibc),
        new("linux-musl-x64", "x86_64-unknown-linux-musl", CLibrary.Musl),
        new("linux-musl-arm64", "aarch64-unknown-linux-musl", CLibrary.Musl),
        new("osx-x64", "x86_64-apple-macos13", CLibrary.Apple),
        new("osx-arm64", "arm64-apple-macos13", CLibrary.Apple),
        new("browser-wasm", "wasm32-unknown-emscripten", CLibrary.Emscripten),
        new("linux-riscv64", "riscv64-unknown-linux-gnu", CLibrary.Glibc),
        new("linux-s390x", "s390x-unknown-linux-gnu", CLibrary.Glibc),
        new("linux-ppc64le", "powerpc64le-unknown-linux-gnu", CLibrary.Glibc),
        new("linux-loongarch64", "loongarch64-unknown-linux-gnu", CLibrary.Glibc),
        new("android-arm64", "aarch64-linux-android30", CLibrary.Bionic),
        new("android-arm", "armv7a-linux-androideabi30", CLibrary.Bionic),
        new("android-x64", "x86_64-linux-android30", CLibrary.Bionic),
        new("ios-arm64", "arm64-apple-ios17", CLibrary.Apple),
        new("freebsd-x64", "x86_64-unknown-freebsd14", CLibrary.FreeBsd),
    ];

    /// <summary>The folder of our headers.</summary>
    public static string Headers { get; } = Repository.At("src", "Generator", "Headers");

    /// <summary>The include roots, as Headers/README.md has them.</summary>
    public IReadOnlyList<string> Roots => Library switch
    {
        CLibrary.Windows => ["freestanding", "windows", "common"],
        CLibrary.Glibc => ["freestanding", "glibc", "linux", "linux-uapi", "posix", "common"],
        CLibrary.Musl => ["freestanding", "musl", "linux", "linux-uapi", "posix", "common"],
        CLibrary.Bionic => ["freestanding", "bionic", "linux", "linux-uapi", "posix", "common"],
        CLibrary.Apple => ["freestanding", "apple", "posix", "common"],
        CLibrary.FreeBsd => ["freestanding", "freebsd", "posix", "common"],
        _ => ["freestanding", "emscripten", "musl", "linux", "posix", "common"],
    };

    /// <summary>Clang's arguments.</summary>
    public IReadOnlyList<string> Arguments =>
    [
        "--target=" + Triple,
        "-nostdinc",
        .. Library switch
        {
            CLibrary.Glibc => ["-D__INTEROP_LIBC_GLIBC__"],
            CLibrary.Musl => ["-D__INTEROP_LIBC_MUSL__"],
            _ => Array.Empty<string>(),
        },
        .. Roots.Select(root => "-I" + Path.Combine(Headers, root)),
    ];

    /// <summary>The public headers that the target has, as an #include names them.</summary>
    public IReadOnlyList<string> PublicHeaders =>
        [.. Roots.SelectMany(HeadersOf).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Finds a target.</summary>
    public static HeaderTarget Find(string rid) => All.First(target => target.Rid == rid);

    /// <inheritdoc/>
    public override string ToString() => Rid;

    private static IEnumerable<string> HeadersOf(string root)
    {
        var folder = Path.Combine(Headers, root);
        return Directory.EnumerateFiles(folder, "*.h", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("interop/", StringComparison.Ordinal));
    }
}
