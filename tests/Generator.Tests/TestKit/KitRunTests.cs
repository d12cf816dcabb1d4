using System.Globalization;
using System.Text.RegularExpressions;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests.TestKit;

/// <summary>Kits that are really built and run: right bindings pass, and each planted mistake is caught by its name.</summary>
public sealed partial class KitRunTests
{
    [NeedsTheory("gcc", "gcc")]
    [InlineData("libraryimport")]
    [InlineData("dllimport")]
    public void Right_bindings_pass(string dialect)
    {
        using var kit = new KitRun(KitSample.Header, KitSample.Source, dialect);
        var output = kit.Run();
        Assert.DoesNotContain("FAILED", output, StringComparison.Ordinal);
        Assert.InRange(Passed(output), 60, 300);
        string[] asked =
        [
            "struct mixed: layout", "struct mixed: members", "struct bits: members", "struct nested: by value among arguments", "union either: members",
            "struct pair: by value there and back", "struct pair: as a result", "struct pair: by a callback", "money: members", "money: as a result", "LIMIT: value", "RATIO: value", "NAME: value",
            "GREEN: value", "pay: export", "counter: export", "counter: variable", "NativeLayout.Differences",
        ];
        foreach (var test in asked)
        {
            Assert.Contains($"START {test}\n", output, StringComparison.Ordinal);
            Assert.DoesNotContain($"SKIPPED {test}", output, StringComparison.Ordinal);
        }
        // C# has no long double, and what holds one is no value.
        Assert.Contains("SKIPPED struct wide: by value: ", output, StringComparison.Ordinal);
    }

    [NeedsTheory("gcc", "gcc")]
    [InlineData("public long b;", "public int b;", "struct pair: layout: b has 8 bytes in C, 4 in C#")]
    [InlineData("public long b;", "public double b;", "struct pair: members: b = ")]
    [InlineData("public int a;", "public uint a;", "struct pair: members: a = ")]
    [InlineData("public enum hue : int", "public enum hue : short", "struct mixed: layout: hue has 4 bytes in C, 2 in C#")]
    [InlineData("GREEN = 7", "GREEN = 8", "GREEN: value: is 7 in C, 8 in C#")]
    [InlineData("public const uint LIMIT = 4294967295", "public const int LIMIT = -1", "LIMIT: value: ")]
    [InlineData("GetSigned(in this, 3, 9)", "GetSigned(in this, 4, 9)", "struct bits: members: high = ")]
    [InlineData("\"kit\"u8", "\"kat\"u8", "NAME: value: ")]
    public void A_planted_mistake_is_caught(string right, string wrong, string failure)
    {
        using var kit = new KitRun(KitSample.Header, KitSample.Source);
        kit.Plant(right, wrong);
        Assert.Contains("FAILED " + failure, kit.Run(), StringComparison.Ordinal);
    }

    [NeedsFact("gcc", "gcc")]
    public void A_function_that_the_library_lacks()
    {
        using var kit = new KitRun("int there(void);\nint gone(void);\n", "int there(void) { return 1; }\n");
        var output = kit.Run();
        Assert.Contains("FAILED gone: export: the library does not export gone\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FAILED there", output, StringComparison.Ordinal);
    }

    [NeedsFact("gcc", "gcc")]
    public void What_is_known_to_fail_is_skipped_while_it_does()
    {
        using var kit = new KitRun("int there(void);\nint gone(void);\nextern int *nowhere;\n", "int there(void) { return 1; }\n");
        File.WriteAllText(kit.At("known.txt"), "# not in this build\ngone: export\nthere: export\n!nowhere: variable\n");
        var output = kit.Run();
        Assert.Contains("SKIPPED nowhere: variable: known: it would end the process\n", output, StringComparison.Ordinal);
        Assert.Contains("SKIPPED gone: export: known: the library does not export gone\n", output, StringComparison.Ordinal);
        Assert.Contains("FAILED there: export: it passes, and known.txt says that it fails\n", output, StringComparison.Ordinal);
    }

    [NeedsFact("gcc", "gcc")]
    public void A_library_that_is_not_here_skips_what_needs_it()
    {
        using var kit = new KitRun("struct s { int a; };\nvoid f(struct s);\n", null);
        var output = kit.Run();
        Assert.Contains("SKIPPED f: export: the library is not here\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FAILED", output, StringComparison.Ordinal);
        Assert.InRange(Passed(output), 6, 40);
    }

    [NeedsTheory("gcc", "gcc")]
    [InlineData("int f(void);\n")]
    [InlineData("#define ONLY 1\n")]
    [InlineData("typedef struct opaque opaque;\nvoid f(opaque *);\n")]
    public void A_library_without_records(string header)
    {
        using var kit = new KitRun(header, "int f(void) { return 1; }\n");
        var output = kit.Run();
        Assert.DoesNotContain("FAILED", output, StringComparison.Ordinal);
        Assert.InRange(Passed(output), 1, 40);
    }

    private static int Passed(string output) => int.Parse(Summary().Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\n([0-9]+) passed, ")]
    private static partial Regex Summary();
}
