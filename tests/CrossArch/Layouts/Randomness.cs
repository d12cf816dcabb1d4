namespace Interop.CrossArch.Layouts;

/// <summary>The same numbers on every runtime (SplitMix64; Steele, Lea and Flood, 2014).</summary>
public sealed class Randomness(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (uint)count);
        }
    }

    /// <summary>One of them.</summary>
    public T Any<T>(params T[] values) => values[Below(values.Length)];
}
