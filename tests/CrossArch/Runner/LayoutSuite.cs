using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Interop.Abi.Targets;
using Interop.CrossArch.Layouts;

namespace Interop.CrossArch;

/// <summary>The suite <c>layout</c>: what Interop predicts of C# structs is what the runtime makes of them, on 10,000 random structs or as many as CROSSARCH_SHAPES says.</summary>
internal static class LayoutSuite
{
    private const string Suite = "layout";
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("CROSSARCH_SHAPES"), out var count) ? count : 10_000;
    private const int MostLines = 8;

    public static void Run(Log log)
    {
        if (Environment.GetEnvironmentVariable("CROSSARCH_RID") is not { } rid || KnownTargets.Find(rid) is not { } target)
        {
            log.Skip(Suite, "random structs", "CROSSARCH_RID names no target, which run.sh does");
            return;
        }
#if NET
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            log.Skip(Suite, "random structs", "a native program cannot make types");
            return;
        }
#endif
        Console.WriteLine($"START {Suite}");
        var isMono = RuntimeInformation.FrameworkDescription.StartsWith("Mono", StringComparison.Ordinal);
        // Debian's Mono has CoreCLR's rules, also where the .NET that is published for the processor is Mono and has others.
        var running = isMono ? target with { Rid = "linux-x64" } : target;
        var counts = new int[3];
        new RandomLayouts(running, (shape, on) => isMono ? MonoDifferences.Of(shape, on) : null).Run(Count, (outcome, text) =>
        {
            if (counts[(int)outcome]++ < MostLines && outcome != Outcome.Same)
                Console.WriteLine($"{(outcome == Outcome.Different ? "FAILED" : "SKIPPED")} {text}");
            else if (outcome == Outcome.Different)
                Console.WriteLine($"MORE {text}");
        });
        log.Add(Suite, counts[(int)Outcome.Same], counts[(int)Outcome.Different], counts[(int)Outcome.NotAsked]);
    }
}
