using System.Text.RegularExpressions;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.TestKit;

/// <summary>A kit as its reader runs it: by its script, and by <c>dotnet test</c>.</summary>
public sealed partial class KitScriptTests
{
    [NeedsFact("cmake", "cmake")]
    public void The_script_and_xunit_run_the_same_tests_with_the_same_skips()
    {
        using var kit = new KitRun("struct s { long a; };\nlong there(struct s);\nint gone(void);\n", "struct s { long a; };\nlong there(struct s s) { return s.a; }\n");
        Assert.Equal(0, kit.Write().ExitCode);
        File.WriteAllText(kit.At("kit", "known.txt"), "gone: export\n");
        var script = Command.Run("bash", [kit.At("kit", "run.sh"), "--arch", "linux-x64", "--library", "linux-x64=" + kit.At("libx.so")], kit.At());
        Assert.True(script.ExitCode == 0, script.All);
        Assert.Contains("SKIPPED gone: export: known: ", script.Output, StringComparison.Ordinal);
        var (passed, skipped) = Counts(Script().Match(script.Output));

        var xunit = Command.Run(Tool.Dotnet, ["test", kit.At("kit", "xunit"), "--nologo", "-v", "quiet", "--logger", "console;verbosity=normal"], kit.At(), new Dictionary<string, string?> { ["MSBUILDDISABLENODEREUSE"] = "1" });
        Assert.True(xunit.ExitCode == 0, xunit.All);
        Assert.Contains("known: the library does not export gone", xunit.Output, StringComparison.Ordinal);
        Assert.Equal((passed, skipped), Counts(Xunit().Match(xunit.Output)));
        Assert.InRange(passed, 5, 40);
    }

    private static (int Passed, int Skipped) Counts(Match match)
    {
        Assert.True(match.Success);
        return (int.Parse(match.Groups["passed"].Value), int.Parse(match.Groups["skipped"].Value));
    }

    [GeneratedRegex(@"\n(?<passed>\d+) passed, 0 failed, (?<skipped>\d+) skipped\n$")]
    private static partial Regex Script();

    [GeneratedRegex(@"Passed: (?<passed>\d+)\r?\n\s+Skipped: (?<skipped>\d+)")]
    private static partial Regex Xunit();
}
