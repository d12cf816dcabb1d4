using Interop.Abi.Targets;

namespace Interop.Generator.Input;

/// <summary>
/// The C headers that ship inside the tool (src/Generator/Headers): which include roots a target has, and their files, which
/// libclang is given as virtual files. The table of roots is argued in Headers/README.md.
/// </summary>
internal static class BundledHeaders
{
    /// <summary>The folder that does not exist on any disk and under which the headers appear to clang.</summary>
    public const string VirtualRoot = "/interop-headers/";

    private const string ResourcePrefix = "headers/";

    private static readonly Lazy<IReadOnlyList<(string Root, string Path, byte[] Bytes)>> Files = new(() =>
        [.. EmbeddedFiles.Under(ResourcePrefix).Select(file => (file.Name[..file.Name.IndexOf('/')], VirtualRoot + file.Name, file.Bytes))]);

    /// <summary>The include roots of a target, in order.</summary>
    public static IReadOnlyList<string> Roots(TargetOs os) => os switch
    {
        TargetOs.Windows => ["freestanding", "windows", "common"],
        TargetOs.Linux => ["freestanding", "glibc", "linux", "linux-uapi", "posix", "common"],
        TargetOs.LinuxMusl => ["freestanding", "musl", "linux", "linux-uapi", "posix", "common"],
        TargetOs.Android => ["freestanding", "bionic", "linux", "linux-uapi", "posix", "common"],
        TargetOs.MacOS or TargetOs.IOS => ["freestanding", "apple", "posix", "common"],
        TargetOs.FreeBsd => ["freestanding", "freebsd", "posix", "common"],
        TargetOs.Browser => ["freestanding", "emscripten", "musl", "linux", "posix", "common"],
        _ => Freestanding,
    };

    /// <summary>What to add for Windows where a Unix distribution installed the library's headers: they may include <c>unistd.h</c> all the same.</summary>
    public static string WindowsUnixRoot => "windows-unix";

    /// <summary>What the compiler itself knows; all that is used beside a real sysroot.</summary>
    public static IReadOnlyList<string> Freestanding => ["freestanding"];

    /// <summary>The macros that tell the headers which C library a target has, where clang's own macros do not.</summary>
    public static IEnumerable<string> Defines(TargetOs os) => os switch
    {
        TargetOs.Linux => ["__INTEROP_LIBC_GLIBC__"],
        TargetOs.LinuxMusl => ["__INTEROP_LIBC_MUSL__"],
        _ => [],
    };

    /// <summary>The include folder of a root.</summary>
    public static string FolderOf(string root) => VirtualRoot + root;

    /// <summary>The files of those roots, by their virtual paths.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> FilesOf(IReadOnlyCollection<string> roots) =>
        Files.Value.Where(file => roots.Contains(file.Root)).Select(file => (file.Path, file.Bytes));

    /// <summary>The name by which an include finds a virtual path, or null for a real one.</summary>
    public static string? NameOf(string path)
    {
        if (!path.StartsWith(VirtualRoot, StringComparison.Ordinal))
            return null;
        var name = path[VirtualRoot.Length..];
        return name[(name.IndexOf('/') + 1)..];
    }
}
