using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Interop.Generator.Clang.Native;

namespace Interop.Generator.Clang;

/// <summary>
/// Finds and loads libclang: <c>--libclang</c>, INTEROP_LIBCLANG, LIBCLANG_PATH, beside the tool, a restored
/// <c>libclang.runtime.*</c> package, the platform's usual places with the newest version first.
/// </summary>
internal static partial class LibClangLocator
{
    /// <summary>The oldest major version that works: the functions and flags that are used exist since it.</summary>
    public const int OldestVersion = 14;

    private static readonly Lock Gate = new();
    private static nint s_handle;

    /// <summary>The path of the library that was loaded.</summary>
    public static string LoadedFrom { get; private set; } = "";

    /// <summary>The version text of the library that was loaded.</summary>
    public static string Version { get; private set; } = "";

    /// <summary>Loads the library once for the process.</summary>
    /// <param name="explicitPath">The file or folder that the user named, or null.</param>
    /// <exception cref="ToolException">None is found, the one named does not load, or it is too old.</exception>
    public static void Load(string? explicitPath)
    {
        lock (Gate)
        {
            if (s_handle != 0)
                return;
            var tried = new List<string>();
            var candidate = Named(explicitPath, "--libclang", tried)
                ?? Named(Environment.GetEnvironmentVariable("INTEROP_LIBCLANG"), "INTEROP_LIBCLANG", tried)
                ?? Named(Environment.GetEnvironmentVariable("LIBCLANG_PATH"), "LIBCLANG_PATH", tried)
                ?? UsualPlaces().Select(path => TryLoad(path, tried)).FirstOrDefault(found => found is not null)
                ?? throw Missing(tried);
            (s_handle, LoadedFrom) = candidate;
            // Crash recovery installs signal handlers of its own, which must not take over those of the .NET runtime.
            SetEnvironment("LIBCLANG_DISABLE_CRASH_RECOVERY", "1");
            // It would parse on threads of its own, whose stacks are smaller than ours.
            SetEnvironment("LIBCLANG_NOTHREADS", "1");
            NativeLibrary.SetDllImportResolver(typeof(LibClang).Assembly, (name, _, _) => name == "libclang" ? s_handle : 0);
            CheckVersion();
        }
    }

    /// <summary>The major version in a text such as <c>Debian clang version 19.1.7 (3~deb12u1)</c>, or 0.</summary>
    public static int Major(string version) =>
        VersionNumber().Match(version) is { Success: true } match ? int.Parse(match.Groups[1].Value) : 0;

    private static void CheckVersion()
    {
        try
        {
            Version = ClangStrings.Take(LibClang.clang_getClangVersion());
        }
        catch (EntryPointNotFoundException)
        {
            throw new ToolException(ExitCode.LibClang, $"{LoadedFrom} is not libclang: it has no clang_getClangVersion.", InstallHint());
        }
        var major = Major(Version);
        // Apple's own numbering runs ahead of LLVM's: clang 14 of Xcode is LLVM 14 or later all the same.
        if (major is > 0 and < OldestVersion)
            throw new ToolException(ExitCode.LibClang, $"{LoadedFrom} is '{Version}': libclang {OldestVersion} or newer is needed.", InstallHint());
    }

    private static (nint, string)? Named(string? path, string origin, List<string> tried)
    {
        if (string.IsNullOrEmpty(path))
            return null;
        var candidates = Directory.Exists(path) ? InFolder(path) : [path];
        foreach (var candidate in candidates)
        {
            if (TryLoad(candidate, tried) is { } found)
                return found;
        }
        throw new ToolException(
            ExitCode.LibClang,
            $"{origin} names '{path}', but no libclang loads from there.{Environment.NewLine}{Listing(tried)}",
            "Name the library itself (libclang.so, libclang.dylib, libclang.dll) or the folder that holds it.");
    }

    private static (nint, string)? TryLoad(string path, List<string> tried)
    {
        if (!File.Exists(path))
        {
            tried.Add($"{path} (not there)");
            return null;
        }
        if (NativeLibrary.TryLoad(path, out var handle))
            return (handle, path);
        tried.Add($"{path} (does not load on this machine)");
        return null;
    }

    private static IEnumerable<string> UsualPlaces()
    {
        foreach (var path in InFolder(AppContext.BaseDirectory))
            yield return path;
        foreach (var path in InPackages())
            yield return path;
        foreach (var folder in OperatingSystem.IsWindows() ? WindowsFolders() : OperatingSystem.IsMacOS() ? MacFolders : LinuxFolders())
        {
            foreach (var path in InFolder(folder))
                yield return path;
        }
    }

    /// <summary>The library files of a folder, the newest version first; the plain name where there is none, so that it is listed as tried.</summary>
    private static IEnumerable<string> InFolder(string folder)
    {
        var plain = Path.Combine(folder, OperatingSystem.IsWindows() ? "libclang.dll" : OperatingSystem.IsMacOS() ? "libclang.dylib" : "libclang.so");
        if (!Directory.Exists(folder) || OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
            return [plain];
        var versioned = Directory.GetFiles(folder, "libclang*.so*")
            .Where(path => SharedObject().IsMatch(Path.GetFileName(path)))
            .OrderByDescending(path => Major(Path.GetFileName(path)))
            .ThenBy(path => path.Length)
            .ThenBy(path => path, StringComparer.Ordinal)
            .ToList();
        return versioned.Count > 0 ? versioned : [plain];
    }

    private static IEnumerable<string> InPackages()
    {
        var root = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        if (!Directory.Exists(root))
            return [];
        return Directory.GetDirectories(root, "libclang.runtime.*")
            .SelectMany(Directory.GetDirectories)
            .OrderByDescending(folder => Major(Path.GetFileName(folder)))
            .SelectMany(folder => Directory.GetFiles(folder, "libclang*", SearchOption.AllDirectories))
            .Where(path => path.Contains(RuntimeInformation.RuntimeIdentifier, StringComparison.Ordinal) && Path.GetExtension(path) is ".so" or ".dylib" or ".dll");
    }

    private static IEnumerable<string> LinuxFolders()
    {
        foreach (var folder in FoldersIn("/usr/lib", "llvm-*").OrderByDescending(folder => Major(Path.GetFileName(folder))))
            yield return Path.Combine(folder, "lib");
        yield return "/usr/lib64";
        yield return "/usr/lib";
        yield return "/usr/local/lib";
        yield return "/opt/llvm/lib";
        foreach (var folder in FoldersIn("/usr/lib", "*-linux-*").Order(StringComparer.Ordinal))
            yield return folder;
    }

    private static string[] FoldersIn(string folder, string pattern) => Directory.Exists(folder) ? Directory.GetDirectories(folder, pattern) : [];

    private static readonly string[] MacFolders =
    [
        "/opt/homebrew/opt/llvm/lib", "/usr/local/opt/llvm/lib",
        "/Library/Developer/CommandLineTools/usr/lib",
        "/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib",
    ];

    private static readonly string[] ProgramFolders = ["ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"];

    private static IEnumerable<string> WindowsFolders() =>
        ProgramFolders
            .Select(Environment.GetEnvironmentVariable)
            .Where(folder => !string.IsNullOrEmpty(folder))
            .Distinct()
            .Select(folder => Path.Combine(folder!, "LLVM", "bin"));

    private static ToolException Missing(List<string> tried) =>
        new(ExitCode.LibClang, $"libclang is not found.{Environment.NewLine}{Listing(tried)}", InstallHint());

    private static string Listing(List<string> tried) =>
        "Tried:" + string.Concat(tried.Distinct().Select(path => $"{Environment.NewLine}  {path}"));

    private static string InstallHint() => OperatingSystem.IsWindows()
        ? "Install LLVM ('winget install LLVM.LLVM'), or name the library with --libclang or INTEROP_LIBCLANG."
        : OperatingSystem.IsMacOS()
            ? "Install it with 'brew install llvm' or 'xcode-select --install', or name the library with --libclang or INTEROP_LIBCLANG."
            : "Install it with 'apt-get install libclang1-19' (Debian, Ubuntu), 'dnf install clang-libs' (Fedora) or 'apk add clang-libclang' (Alpine), or name the library with --libclang or INTEROP_LIBCLANG.";

    /// <summary>Environment.SetEnvironmentVariable does not reach getenv on Unix, and that is what libclang asks.</summary>
    private static void SetEnvironment(string name, string value)
    {
        Environment.SetEnvironmentVariable(name, value);
        if (!OperatingSystem.IsWindows())
            _ = setenv(name, value, 1);
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int setenv(string name, string value, int overwrite);

    [GeneratedRegex(@"(\d+)(\.\d+)*")]
    private static partial Regex VersionNumber();

    [GeneratedRegex(@"^libclang(-\d+)?\.so(\.\d+)*$")]
    private static partial Regex SharedObject();
}
