using System.Text.RegularExpressions;
using Interop.Testing;

namespace Interop.Headers.Tests;

/// <summary>What our headers define on a target, as clang sees it.</summary>
public static partial class PublicNames
{
    /// <summary>The names of types, records, fields, enumerators and macros that stand for something.</summary>
    public static IReadOnlySet<string> Of(HeaderTarget target)
    {
        using var folder = new TemporaryFolder();
        var headers = target.PublicHeaders.Where(header => header != "arm_neon.h" || target.Rid.EndsWith("-arm64", StringComparison.Ordinal));
        var source = folder.Write("all.c", string.Concat(headers.Select(header => $"#include <{header}>\n")));
        return Macros(target, source).Concat(Declared(target, source)).ToHashSet(StringComparer.Ordinal);
    }

    // Only macros without parameters and with a body: the others are guards, annotations or code.
    private static IEnumerable<string> Macros(HeaderTarget target, string source)
    {
        var file = "";
        foreach (var line in Clang.Run([.. target.Arguments, "-std=gnu11", "-w", "-E", "-dD", source]).Output.Split('\n'))
        {
            if (LineMarker().Match(line) is { Success: true } marker)
                file = marker.Groups[1].Value;
            else if (file.StartsWith(HeaderTarget.Headers, StringComparison.Ordinal) && ObjectMacro().Match(line) is { Success: true } macro)
                yield return macro.Groups[1].Value;
        }
    }

    private static IEnumerable<string> Declared(HeaderTarget target, string source)
    {
        foreach (var line in Clang.Run([.. target.Arguments, "-std=gnu11", "-w", "-fsyntax-only", "-Xclang", "-ast-dump", source]).Output.Split('\n'))
        {
            if (!line.Contains(" implicit ", StringComparison.Ordinal) && Declaration().Match(line) is { Success: true } declaration)
                yield return declaration.Groups["name"].Value;
        }
    }

    [GeneratedRegex("^# \\d+ \"([^\"]*)\"")]
    private static partial Regex LineMarker();

    [GeneratedRegex("^#define (\\w+) \\S")]
    private static partial Regex ObjectMacro();

    [GeneratedRegex("^[|` -]*(?:TypedefDecl|FieldDecl|EnumConstantDecl) 0x\\w+ .*?(?<name>[A-Za-z_]\\w*) '|^[|` -]*RecordDecl 0x\\w+ .* (?:struct|union) (?<name>[A-Za-z_]\\w*) definition$")]
    private static partial Regex Declaration();
}
