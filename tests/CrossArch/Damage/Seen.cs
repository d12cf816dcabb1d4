namespace Interop.CrossArch.Damage;

/// <summary>What a call through a wrong declaration came to.</summary>
/// <remarks>Where it depends on what was in a register, words stand for the number, so that every run has the same.</remarks>
public sealed class Seen
{
    private Seen(string expected, string observed) => (Expected, Observed) = (expected, observed);

    /// <summary>What C does or returns, or is to receive.</summary>
    public string Expected { get; }

    /// <summary>What came of it.</summary>
    public string Observed { get; }

    /// <summary>Two texts.</summary>
    public static Seen Text(string expected, string observed) => new(expected, observed);

    /// <summary>A number that is the same in each run.</summary>
    public static Seen Number(long expected, long observed) => new(expected.ToString(), observed.ToString());

    /// <summary>A number that is another in each run.</summary>
    public static Seen Chance(double expected, double observed) => new(expected.ToString(), observed == expected ? expected.ToString() : "another number");

    /// <summary>Eight bytes of which C may have written the lower four.</summary>
    public static Seen Wide(long expected, long observed) => new(
        expected.ToString(),
        observed == expected ? expected.ToString() : unchecked((int)observed == (int)expected) ? "garbage in the upper half" : "another number");
}
