using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CsCheck;
using Interop.Abi.Targets;
using Interop.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Interop.Abi.Tests.Layouts;

/// <summary>
/// Holds the predicted layouts against the runtime on random structs. INTEROP_RANDOM_LAYOUTS says how many (10,000 is the size for a night),
/// INTEROP_RANDOM_SEED which. For another machine, INTEROP_LAYOUT_PROGRAM names a file to write the measuring program to, which is run there;
/// INTEROP_LAYOUT_MEASURED, as in <c>linux-arm64=measured.txt</c>, then names what it printed.
/// </summary>
public sealed class RandomLayoutTests(ITestOutputHelper output)
{
    private const int BatchSize = 500;
    private static readonly int Count = Number("INTEROP_RANDOM_LAYOUTS", 2000);
    private static readonly int Seed = Number("INTEROP_RANDOM_SEED", 1);

    /// <summary>The target that the tests run on; null on one that is not known.</summary>
    private static Target? Here => KnownTargets.Find(RuntimeInformation.RuntimeIdentifier)
        ?? (OperatingSystem.IsLinux() ? KnownTargets.Find("linux-" + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()) : null);

    [Fact]
    public void The_runtime_lays_out_random_structs_as_predicted()
    {
        Assert.NotNull(Here);
        for (var first = 0; first < Count; first += BatchSize)
        {
            var shapes = Shapes(first, Math.Min(BatchSize, Count - first));
            var program = new ShapeProgram(shapes);
            var predicted = program.Predicted(Here).ToList();
            var measured = program.Run();
            Assert.Equal(predicted.Count, measured.Count);
            var wrong = Differences(predicted, measured).ToList();
            Assert.True(wrong.Count == 0, Report(wrong, shapes));
        }
        output.WriteLine($"{Count} structs from seed {Seed} on {Here.Rid}");
    }

    [VariableFact("INTEROP_LAYOUT_MEASURED", "RID=FILE, what the measuring program printed there")]
    public void Another_runtime_lays_them_out_as_predicted()
    {
        var (rid, measured) = Environment.GetEnvironmentVariable("INTEROP_LAYOUT_MEASURED")!.Split('=', 2) is [var name, var file] ? (name, file) : throw new InvalidOperationException("INTEROP_LAYOUT_MEASURED is RID=FILE");
        var program = new ShapeProgram(Shapes(0, Count));
        var predicted = program.Predicted(KnownTargets.Find(rid)!).ToList();
        var lines = File.ReadLines(measured).Where(IsMeasurement).ToList();
        var wrong = Differences(predicted, lines).ToList();
        output.WriteLine($"{lines.Count} of {predicted.Count} layouts of {Count} structs from seed {Seed} on {rid}: {wrong.Count} differ; it refused the others");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(10).Select(line => $"{line.Text}\n{Shapes(line.Index, 1)[0].Define("S")}")));
        Assert.InRange(lines.Count, predicted.Count / 2, predicted.Count);
    }

    [VariableFact("INTEROP_LAYOUT_PROGRAM", "the file to write the measuring program to")]
    public void The_measuring_program_is_written_for_another_machine()
    {
        var path = Environment.GetEnvironmentVariable("INTEROP_LAYOUT_PROGRAM")!;
        File.WriteAllBytes(path, new ShapeProgram(Shapes(0, Count)).Compile().ToArray());
        Assert.True(new FileInfo(path).Length > 0, path);
    }

    /// <summary>Whether a line is a layout: other runtimes refuse structs that this one loads.</summary>
    private static bool IsMeasurement(string line) => line.Split(' ') is [_, _, var size, ..] && int.TryParse(size, CultureInfo.InvariantCulture, out _);

    /// <summary>The lines that differ, each with the index of its struct.</summary>
    private static IEnumerable<(int Index, string Text)> Differences(IEnumerable<string> predicted, IReadOnlyList<string> measured)
    {
        var known = predicted.ToDictionary(View, line => line);
        Assert.InRange(known.Values.Count(ShapeProgram.IsUnknown), 0, Math.Max(1, known.Count / 20));
        return measured.Where(line => known.GetValueOrDefault(View(line)) is var expected && expected != line && (expected is null || !ShapeProgram.IsUnknown(expected)))
            .Select(line => (int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture), $"measured {line}, predicted {known.GetValueOrDefault(View(line))}"));
    }

    private static string View(string line) => string.Join(' ', line.Split(' ').Take(2));

    private static string Report(List<(int Index, string Text)> wrong, IReadOnlyList<Shape> shapes)
    {
        var text = new StringBuilder();
        foreach (var index in wrong.Select(line => line.Index).Distinct().Take(3))
        {
            var shrunk = Shrink(shapes[index]);
            text.AppendJoin("\n", Wrong(shrunk)).Append('\n').Append(shrunk.Define("S"));
        }
        return text.ToString();
    }

    /// <summary>The smallest struct that is still wrong.</summary>
    private static Shape Shrink(Shape shape) =>
        shape.Smaller().FirstOrDefault(smaller => IsValid(smaller) && Wrong(smaller).Count > 0) is { } smaller ? Shrink(smaller) : shape;

    private static List<string> Wrong(Shape shape)
    {
        var program = new ShapeProgram([shape]);
        return Differences(program.Predicted(Here!), program.Run()).Select(line => line.Text).ToList();
    }

    /// <summary>Taking apart can leave what is not C#, as a buffer in an inline array.</summary>
    private static bool IsValid(Shape shape)
    {
        try
        {
            new ShapeProgram([shape]).Compile();
            return true;
        }
        catch (Exception e) when (e is InvalidOperationException or NotSupportedException)
        {
            return false;
        }
    }

    private static List<Shape> Shapes(int first, int count) =>
        Enumerable.Range(first, count).Select(i => RandomShapes.One.Generate(new PCG((uint)Seed, (ulong)i), null, out _)).ToList();

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
