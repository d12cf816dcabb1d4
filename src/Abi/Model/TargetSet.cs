namespace Interop.Abi.Model;

/// <summary>A set of a module's targets, by their index in <see cref="AbiModule.Targets"/>. At most 64.</summary>
public readonly record struct TargetSet(ulong Bits)
{
    /// <summary>The most targets that a module can have.</summary>
    public const int MaxCount = 64;

    /// <summary>No target.</summary>
    public static TargetSet None => default;

    /// <summary>The targets 0 to <paramref name="count"/> - 1.</summary>
    public static TargetSet First(int count) => new(count >= MaxCount ? ulong.MaxValue : (1UL << count) - 1);

    /// <summary>The one target <paramref name="index"/>.</summary>
    public static TargetSet Of(int index) => new(1UL << index);

    /// <summary>The targets of those indices.</summary>
    public static TargetSet From(IEnumerable<int> indices) => indices.Aggregate(None, (set, index) => set.Union(Of(index)));

    /// <summary>Whether there is no target in it.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The number of targets in it.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var bits = Bits; bits != 0; bits &= bits - 1)
                count++;
            return count;
        }
    }

    /// <summary>The lowest index in it, or -1 when it is empty.</summary>
    public int Lowest
    {
        get
        {
            for (var i = 0; i < MaxCount; i++)
            {
                if (Contains(i))
                    return i;
            }
            return -1;
        }
    }

    /// <summary>Whether target <paramref name="index"/> is in it.</summary>
    public bool Contains(int index) => (Bits >> index & 1) != 0;

    /// <summary>Whether every target of <paramref name="other"/> is in it.</summary>
    public bool Contains(TargetSet other) => (other.Bits & ~Bits) == 0;

    /// <summary>The targets of either.</summary>
    public TargetSet Union(TargetSet other) => new(Bits | other.Bits);

    /// <summary>The targets of both.</summary>
    public TargetSet Intersect(TargetSet other) => new(Bits & other.Bits);

    /// <summary>The targets of this that are not in <paramref name="other"/>.</summary>
    public TargetSet Except(TargetSet other) => new(Bits & ~other.Bits);

    /// <summary>The targets in it that <paramref name="holds"/> is true of.</summary>
    public TargetSet Where(Func<int, bool> holds)
    {
        var held = Bits;
        for (var (bits, i) = (Bits, 0); bits != 0; bits >>= 1, i++)
        {
            if ((bits & 1) != 0 && !holds(i))
                held &= ~(1UL << i);
        }
        return new(held);
    }

    /// <summary>The indices in it, ascending.</summary>
    public IEnumerable<int> Indices()
    {
        for (var (bits, i) = (Bits, 0); bits != 0; bits >>= 1, i++)
        {
            if ((bits & 1) != 0)
                yield return i;
        }
    }
}
