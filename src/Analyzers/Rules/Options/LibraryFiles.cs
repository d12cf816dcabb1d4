using Interop.Abi.Targets;

namespace Interop.Analyzers;

/// <summary>
/// The targets on which the name of an import finds a library. A name with a system's suffix is a file of that system: elsewhere the
/// runtime finds none by it (docs of "Native library loading").
/// </summary>
internal static class LibraryFiles
{
    private static readonly HashSet<string> OfUnix = new(StringComparer.Ordinal) { "libc", "libm", "libdl", "libpthread", "librt", "libutil", "libcrypt" };
    private static readonly HashSet<string> OfApple = new(StringComparer.Ordinal) { "libsystem", "libobjc", "libsystem_kernel", "libsystem_c" };

    private static readonly HashSet<string> OfWindows = new(StringComparer.Ordinal)
    {
        "kernel32", "kernelbase", "user32", "gdi32", "advapi32", "ntdll", "ws2_32", "shell32", "ole32", "oleaut32", "comctl32", "comdlg32", "winmm", "msvcrt", "ucrtbase", "bcrypt", "crypt32", "iphlpapi", "psapi", "dwmapi",
    };

    /// <summary>The words at the end of a file's name, or in its folders, that name its processor.</summary>
    private static readonly (string Word, string Architecture)[] Processors = [("x86", "x86"), ("win32", "x86"), ("i386", "x86"), ("x64", "x64"), ("x86_64", "x64"), ("amd64", "x64"), ("win64", "x64"), ("arm64", "arm64"), ("aarch64", "arm64")];

    /// <summary>Whether a target has a file of that name.</summary>
    /// <param name="library">The name in the import.</param>
    /// <param name="target">The target.</param>
    /// <param name="isResolved">Whether something finds <c>x.dll</c> on other systems too.</param>
    public static bool Exist(string library, Target target, Func<bool> isResolved)
    {
        var path = library.ToLowerInvariant().Replace('\\', '/');
        var name = path.Substring(path.LastIndexOf('/') + 1);
        if (name.EndsWith(".dll", StringComparison.Ordinal))
            return target.Os == TargetOs.Windows ? HasProcessor(path.Substring(0, path.Length - 4), target) : !OfWindows.Contains(name.Substring(0, name.Length - 4)) && isResolved();
        if (name.EndsWith(".dylib", StringComparison.Ordinal) || path.Contains(".framework"))
            return IsApple(target);
        if (name.EndsWith(".so", StringComparison.Ordinal) || name.Contains(".so."))
            return target.Os is not (TargetOs.Windows or TargetOs.Browser) && !IsApple(target);
        if (OfWindows.Contains(name) || (path.Length > 1 && path[1] == ':'))
            return target.Os == TargetOs.Windows;
        return OfApple.Contains(name) ? IsApple(target) : target.Os != TargetOs.Windows || !(OfUnix.Contains(name) || path[0] == '/');
    }

    private static bool IsApple(Target target) => target.Os is TargetOs.MacOS or TargetOs.IOS;

    /// <summary><c>libwebp_x86.dll</c>, <c>x64/foo.dll</c>, <c>runtimes/win-arm64/native/foo.dll</c>: every processor that is named must be the target's.</summary>
    private static bool HasProcessor(string path, Target target)
    {
        var architecture = target.Rid.Substring(target.Rid.LastIndexOf('-') + 1);
        var named = path.Split('/').SelectMany(part => Processors.Where(one => IsWord(part, one.Word)).OrderByDescending(one => one.Word.Length).Take(1)).ToList();
        return named.Count == 0 || named.Any(one => one.Architecture == architecture);
    }

    private static bool IsWord(string part, string word) =>
        part.EndsWith(word, StringComparison.Ordinal) && (part.Length == word.Length || part[part.Length - word.Length - 1] is '_' or '-' or '.');
}
