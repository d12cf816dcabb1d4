namespace Interop.CrossArch.Kinds;

/// <summary>The seeds of the values: the special ones below 16, and random ones, the same on every target.</summary>
public static partial class Seeds
{
    /// <summary>How many random ones.</summary>
    public const int Count = 48;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<uint> All { get; } = [.. Enumerable.Range(0, 16).Select(seed => (uint)seed), .. Random().Select(seed => seed | 16)];

    /// <summary>What two runs have the same of where they had the same values.</summary>
    public static string Fingerprint => All.Aggregate(0u, (hash, seed) => unchecked((hash * 31) + seed)).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
