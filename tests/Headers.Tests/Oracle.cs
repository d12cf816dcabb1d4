using Interop.Testing;

namespace Interop.Headers.Tests;

/// <summary>A compiler with a target's real headers: it judges what ours say.</summary>
/// <param name="Name">What a test calls it.</param>
/// <param name="Target">The target.</param>
/// <param name="Program">The compiler.</param>
/// <param name="Package">The Debian package to install for it.</param>
/// <param name="Switches">Switches of the ABI, which clang is given with our headers too.</param>
/// <param name="Arguments">Arguments of this compiler alone.</param>
public sealed record Oracle(string Name, HeaderTarget Target, string Program, string Package, string[] Switches, string[] Arguments)
{
    private static readonly string[] LargeFiles = ["-D_FILE_OFFSET_BITS=64"];
    private static readonly string[] LargeFilesAndTime = ["-D_FILE_OFFSET_BITS=64", "-D_TIME_BITS=64"];
    private static readonly string[] OtherCharacters = ["-fshort-wchar", "-funsigned-char"];

    /// <summary>The compilers that Debian has.</summary>
    public static IReadOnlyList<Oracle> Installable { get; } =
    [
        Gcc("linux-x64", "gcc", "gcc libc6-dev"),
        Gcc("linux-x64", "gcc", "gcc libc6-dev", "short-wchar", OtherCharacters),
        Gcc("linux-arm64", "aarch64-linux-gnu-gcc", "gcc-aarch64-linux-gnu libc6-dev-arm64-cross"),
        Gcc("linux-arm", "arm-linux-gnueabihf-gcc", "gcc-arm-linux-gnueabihf libc6-dev-armhf-cross"),
        Gcc("linux-arm", "arm-linux-gnueabihf-gcc", "gcc-arm-linux-gnueabihf libc6-dev-armhf-cross", "time64", LargeFilesAndTime),
        Gcc("linux-x86", "i686-linux-gnu-gcc", "gcc-i686-linux-gnu libc6-dev-i386-cross"),
        Gcc("linux-x86", "i686-linux-gnu-gcc", "gcc-i686-linux-gnu libc6-dev-i386-cross", "file64", LargeFiles),
        Gcc("linux-x86", "i686-linux-gnu-gcc", "gcc-i686-linux-gnu libc6-dev-i386-cross", "time64", LargeFilesAndTime),
        Gcc("linux-s390x", "s390x-linux-gnu-gcc", "gcc-s390x-linux-gnu libc6-dev-s390x-cross"),
        Gcc("linux-riscv64", "riscv64-linux-gnu-gcc", "gcc-riscv64-linux-gnu libc6-dev-riscv64-cross"),
        Gcc("linux-ppc64le", "powerpc64le-linux-gnu-gcc", "gcc-powerpc64le-linux-gnu libc6-dev-ppc64el-cross"),
        // The kernel's own headers are not among musl's; those of the machine serve.
        Gcc("linux-musl-x64", "musl-gcc", "musl-tools", "", [], ["-idirafter", "/usr/include", "-idirafter", "/usr/include/x86_64-linux-gnu"]),
        Mingw("win-x64", "x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64-win32"),
        Mingw("win-x86", "i686-w64-mingw32-gcc", "gcc-mingw-w64-i686-win32"),
    ];

    /// <summary>Macros that make the real headers show all that they have.</summary>
    public IReadOnlyList<string> Feature => Target.Library switch
    {
        CLibrary.Apple => ["-D_DARWIN_C_SOURCE"],
        CLibrary.Windows => ["-D_USE_MATH_DEFINES"],
        CLibrary.FreeBsd => [],
        _ => ["-D_GNU_SOURCE", "-D_LARGEFILE64_SOURCE"],
    };

    /// <summary>
    /// The variable that leads to the headers of a target that Debian has none of: INTEROP_HEADERS_OSX_ARM64, say, may hold
    /// clang's arguments for an SDK (an NDK, an emsdk).
    /// </summary>
    public static string Variable(string rid) => "INTEROP_HEADERS_" + rid.Replace('-', '_').ToUpperInvariant();

    /// <summary>The oracle that a variable describes, or null.</summary>
    public static Oracle? FromVariable(string rid)
    {
        var target = HeaderTarget.Find(rid);
        return Environment.GetEnvironmentVariable(Variable(rid)) is { Length: > 0 } arguments
            ? new Oracle(rid, target, Clang.Program, Clang.Program, [], ["--target=" + target.Triple, .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
            : null;
    }

    /// <summary>Why it cannot be asked here, or null.</summary>
    public string? Missing()
    {
        foreach (var (program, package) in new[] { (Clang.Program, Clang.Program), (Program, Package) })
        {
            if (Command.Find(program) is null)
                return $"{program} is not here: apt-get install {package}";
        }
        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static Oracle Gcc(string rid, string program, string package, string variant = "", string[]? switches = null, string[]? arguments = null) =>
        new(variant.Length == 0 ? rid : $"{rid}+{variant}", HeaderTarget.Find(rid), program, package, switches ?? [], arguments ?? []);

    // Of mingw's two runtimes the UCRT is ours; its own printf family is not.
    private static Oracle Mingw(string rid, string program, string package) =>
        new(rid, HeaderTarget.Find(rid), program, package, [], ["-DFACT_MINGW", "-mms-bitfields", "-D_UCRT", "-D__MSVCRT_VERSION__=0xE00", "-D__USE_MINGW_ANSI_STDIO=0", "-D_WIN32_WINNT=0x0A00"]);
}
