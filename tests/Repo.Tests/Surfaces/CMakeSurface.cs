using System.Text.RegularExpressions;
using Interop.Testing;

namespace Interop.Repo.Tests.Surfaces;

/// <summary>The commands of the CMake module with their arguments, and the variables and properties that its documentation names and its code uses.</summary>
internal static partial class CMakeSurface
{
    public static IEnumerable<string> Lines()
    {
        var code = string.Concat(Directory.GetFiles(Repository.At("cmake"), "*.cmake", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var (documentation, module) = (Documentation().Match(code).Value, Documentation().Replace(code, ""));
        return Function().Matches(module).SelectMany(function => Arguments(function.Groups[1].Value, function.Value).Prepend($"CMake {function.Groups[1].Value}"))
            .Concat(Variable().Matches(documentation).Select(match => match.Groups[1].Value).Where(name => module.Contains(name, StringComparison.Ordinal)).Select(name => $"CMake {name}"));
    }

    private static IEnumerable<string> Arguments(string name, string function)
    {
        if (Parse().Match(function) is not { Success: true } parsed)
            return [];
        var texts = Texts().Match(function).Groups[1].Value;
        return Words(parsed.Groups[1].Value).Concat(Words(texts).Select(word => word + " VALUE")).Concat(Words(parsed.Groups[2].Value).Select(word => word + " VALUE..."))
            .Select(argument => $"CMake {name} {argument}");
    }

    private static IEnumerable<string> Words(string list) => list.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"#\[=+\[\.rst:.*?\]=+\]", RegexOptions.Singleline)]
    private static partial Regex Documentation();

    [GeneratedRegex(@"^function\((interop_\w+).*?^endfunction", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Function();

    [GeneratedRegex("""cmake_parse_arguments\(PARSE_ARGV 0 arg "(.*?)" "\$\{texts\}" "(.*?)"\)""")]
    private static partial Regex Parse();

    [GeneratedRegex(@"set\(texts (.*?)\)")]
    private static partial Regex Texts();

    [GeneratedRegex(@"``(INTEROP_\w+)``")]
    private static partial Regex Variable();
}
