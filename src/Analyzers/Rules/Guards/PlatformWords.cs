using System.Text.RegularExpressions;
using Interop.Abi.Targets;

namespace Interop.Analyzers;

/// <summary>Words in names that say for which system a declaration is meant.</summary>
internal static class PlatformWords
{
    /// <summary>Words that mean a system wherever they begin or end a name.</summary>
    private const string Sure = "Linux|Win32|Win64|MacOSX|MacOS|MacOs|OSX|Osx|Darwin|FreeBSD|FreeBsd|Android";

    /// <summary>Words that also mean something else: windows on a screen, seconds since 1970.</summary>
    private const string Unsure = "Windows|Unix|Mac|IOS|Posix";

    /// <summary>What stands behind an unsure word in a type's name where it means the system.</summary>
    private const string Code = "Native|Interop|Api|API|Import|PInvoke|Methods|Platform|Impl|Kernel|X64|X86|Arm64";

    private static readonly string[] Words = (Sure + '|' + Unsure).Split('|');
    private static readonly Regex First = new($"^(?:(?<os>{Sure})(?=[A-Z0-9_]|$)|(?<os>{Unsure})(?=_|$|{Code}))");
    private static readonly Regex Last = new($"(?:(?<=[a-z0-9]|^|_)(?<os>{Sure})|(?<=_|^|On)(?<os>{Unsure}))$");
    private static readonly Regex Loose = new($"^(?<os>{Unsure})(?=[A-Z_])|(?<=[a-z0-9])(?<os>{Unsure})$");
    private static readonly string[] WordsOfC = ["linux", "win32", "win64", "darwin", "macos", "osx", "freebsd", "android"];
    private static readonly Regex InC = new($"(?:^|_)(?<os>{string.Join("|", WordsOfC)})(?=_|$)|(?<=[a-z_])(?<os>Linux|Win32|Win64|Darwin|MacOS|Android)(?=[A-Z_]|$)");

    /// <summary>
    /// Whether a name in C# allows a target: <c>StatLinux</c>, <c>MacOSNativeMethods</c>, <c>Windows</c>. A word that may mean something else
    /// counts where a sibling is named after another system (<c>GetPathWindows</c> beside <c>GetPathLinux</c>).
    /// </summary>
    public static bool Allow(string name, Func<string, bool> isDeclared, Target target)
    {
        if (!Array.Exists(Words, word => name.IndexOf(word, StringComparison.Ordinal) >= 0))
            return true;
        var match = First.Match(name);
        if (!match.Success)
            match = Last.Match(name);
        if (!match.Success)
            match = Loose.Match(name) is { Success: true } loose && HasSibling(name, loose.Groups["os"], isDeclared) ? loose : Match.Empty;
        return !match.Success || Means(match.Groups["os"].Value, target) != false;
    }

    /// <summary>Whether a name that is a system's, and nothing else, allows a target: a namespace, a part of a file's name.</summary>
    public static bool AllowWhole(string name, Target target) => !Whole.Contains(name) || Means(name, target) != false;

    /// <summary>The one system that the name of a C function says, where its header declares it everywhere: <c>sqlite3_win32_set_directory8</c>; else null.</summary>
    public static string? SystemOfC(string name)
    {
        // Few names have such a word at all, and every import is asked.
        if (!Array.Exists(WordsOfC, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
            return null;
        var systems = InC.Matches(name).Cast<Match>().Select(match => match.Groups["os"].Value).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList();
        return systems.Count == 1 ? systems[0] : null;
    }

    /// <summary>Whether a system's word allows a target.</summary>
    public static bool AllowSystem(string word, Target target) => Means(word, target) != false;

    private static readonly HashSet<string> Whole = new(Sure.Split('|').Concat(["Windows", "Unix"]), StringComparer.OrdinalIgnoreCase);

    private static bool HasSibling(string name, Group word, Func<string, bool> isDeclared) => Words
        .Any(other => other != word.Value && isDeclared(name.Substring(0, word.Index) + other + name.Substring(word.Index + word.Length)));

    /// <summary>In C, Android is a Linux (<c>__linux__</c>).</summary>
    private static bool? Means(string word, Target target) =>
        word.Equals("Linux", StringComparison.OrdinalIgnoreCase) && target.Os == TargetOs.Android ? true : PlatformNames.IsOs(word, target);
}
