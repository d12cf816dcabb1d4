using System.Globalization;
using Interop.Abi.Manifest;

namespace Interop.Benchmarks.Analyzer;

/// <summary>Times the reading of a manifest: finding its declarations, and decoding them all, which no analysis does.</summary>
internal static class ManifestBenchmark
{
    public static string Run(string manifest, int rounds)
    {
        var opened = Enumerable.Range(0, rounds * 4).Select(_ => Sample.Of(() => ManifestReader.Open(manifest)).Processor).Skip(rounds).ToList();
        var decoded = Enumerable.Range(0, rounds * 2).Select(_ => Sample.Of(() => ManifestReader.ReadAll(manifest)).Processor).Skip(rounds).ToList();
        string Text(double time) => time.ToString("0.0", CultureInfo.InvariantCulture);
        return $"The manifest has {ManifestReader.Open(manifest).Ids.Count} declarations in {manifest.Length / 1024} KB: its index takes {Text(Median.Of(opened))} ms, decoding all of it {Text(Median.Of(decoded))} ms.";
    }
}
