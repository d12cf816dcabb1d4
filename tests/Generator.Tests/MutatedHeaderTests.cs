using System.Globalization;
using System.Text.RegularExpressions;
using Interop.Abi.Manifest;
using Interop.Abi.Targets;
using Interop.Generator.Tests.Cases;
using Interop.Testing;
using Xunit;

namespace Interop.Generator.Tests;

/// <summary>
/// Headers with flipped bytes, cut off, or with tokens exchanged: each ends in bindings or in a clear error, never in a crash or a hang.
/// INTEROP_MUTATIONS says how many (10,000 is the size for a night), INTEROP_RANDOM_SEED which.
/// </summary>
public sealed partial class MutatedHeaderTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    private static readonly int Count = Number("INTEROP_MUTATIONS", 300);
    private static readonly int Seed = Number("INTEROP_RANDOM_SEED", 1);

    [Fact]
    public async Task Every_mutated_header_ends_in_bindings_or_in_a_clear_error()
    {
        var texts = CaseFile.All.Select(name => File.ReadAllBytes(Repository.At("tests", "Cases", name + ".h"))).ToList();
        using var folder = new TemporaryFolder();
        var failures = new List<string>();
        var (bound, refused) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            var random = new Random(unchecked((Seed * 1_000_003) + i));
            var header = folder.At("mutated.h");
            await File.WriteAllBytesAsync(header, Mutate(texts[random.Next(texts.Count)], texts, random));
            try
            {
                var run = Task.Run(() => Generate(header, folder.Path));
                await run.WaitAsync(Limit);
                // What was written is read again: a manifest that says nonsense is as bad as a crash.
                ManifestReader.ReadAll((await run).Manifest);
                bound++;
            }
            catch (ToolException e) when (e.Code is ExitCode.Header or ExitCode.Conflict && e.Message.Length > 0)
            {
                refused++;
            }
            catch (Exception e)
            {
                failures.Add($"mutation {i} of seed {Seed}: {e.GetType().Name}: {e.Message}\n{e.StackTrace}");
                File.Copy(header, Path.Combine(Path.GetTempPath(), $"interop-mutation-{Seed}-{i}.h"), overwrite: true);
            }
        }
        Assert.True(failures.Count == 0, $"{failures.Count} of {Count}:\n{string.Join("\n\n", failures.Take(5))}");
        // Both ends must be met, or the mutations are too mild or too wild to say anything.
        Assert.True(bound > Count / 20 && refused > Count / 20, $"{bound} were bound, {refused} refused");
    }

    private static Generated Generate(string header, string folder) => Pipeline.Run(
        new GenerateOptions
        {
            Headers = [header],
            BaseFolder = folder,
            Library = "mutated",
            Namespace = "Mutated",
            ClassName = "NativeMethods",
            Output = folder,
            Targets = ["linux-x64", "win-x86"],
        },
        new Progress<Target>(),
        default);

    private static byte[] Mutate(byte[] text, List<byte[]> others, Random random)
    {
        var mutated = (byte[])text.Clone();
        for (var round = random.Next(1, 4); round > 0 && mutated.Length > 0; round--)
        {
            mutated = random.Next(5) switch
            {
                0 => Flip(mutated, random),
                1 => mutated[..random.Next(mutated.Length)],
                2 => Exchange(mutated, random),
                3 => Splice(mutated, others[random.Next(others.Count)], random),
                _ => Drop(mutated, random),
            };
        }
        return mutated;
    }

    private static byte[] Flip(byte[] text, Random random)
    {
        var flipped = (byte[])text.Clone();
        for (var count = random.Next(1, 6); count > 0; count--)
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    /// <summary>Two tokens in the place of each other.</summary>
    private static byte[] Exchange(byte[] text, Random random)
    {
        var tokens = Token().Matches(System.Text.Encoding.Latin1.GetString(text)).Select(match => match.Value).ToList();
        if (tokens.Count < 2)
            return text;
        var (a, b) = (random.Next(tokens.Count), random.Next(tokens.Count));
        (tokens[a], tokens[b]) = (tokens[b], tokens[a]);
        return System.Text.Encoding.Latin1.GetBytes(string.Concat(tokens));
    }

    /// <summary>The beginning of one header and the end of another.</summary>
    private static byte[] Splice(byte[] text, byte[] other, Random random) => [.. text[..random.Next(text.Length)], .. other[random.Next(other.Length)..]];

    private static byte[] Drop(byte[] text, Random random)
    {
        var start = random.Next(text.Length);
        return [.. text[..start], .. text[Math.Min(text.Length, start + random.Next(1, 40))..]];
    }

    [GeneratedRegex(@"\w+|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Token();

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
