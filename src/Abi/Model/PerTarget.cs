namespace Interop.Abi.Model;

/// <summary>
/// A fact that is the same on every target where its declaration exists, or differs: variation is data, never an exception
/// and never dropped. Targets with equal values form one group.
/// </summary>
/// <typeparam name="T">The fact, comparable by value.</typeparam>
public sealed record PerTarget<T>
{
    private PerTarget(EquatableArray<Group> groups) => Groups = groups;

    /// <summary>The distinct values, each with its targets, in the order of their lowest target. Never empty.</summary>
    public EquatableArray<Group> Groups { get; }

    /// <summary>Whether every target has the same value.</summary>
    public bool IsSame => Groups.Count == 1;

    /// <summary>The value of the lowest target.</summary>
    public T First => Groups[0].Value;

    /// <summary>The targets that have a value.</summary>
    public TargetSet Targets => Groups.Aggregate(TargetSet.None, (all, group) => all.Union(group.Targets));

    /// <summary>The value on target <paramref name="target"/>.</summary>
    /// <exception cref="KeyNotFoundException">The fact does not exist on that target.</exception>
    public T this[int target] =>
        TryGet(target, out var value) ? value! : throw new KeyNotFoundException($"No value for target {target}.");

    /// <summary>One value on all of <paramref name="targets"/>.</summary>
    public static PerTarget<T> Same(T value, TargetSet targets) => new(new EquatableArray<Group>(new Group(targets, value)));

    /// <summary>Groups values given target by target.</summary>
    /// <exception cref="ArgumentException">There is no value, or a target has two.</exception>
    public static PerTarget<T> From(IEnumerable<(TargetSet Targets, T Value)> values)
    {
        var groups = new List<Group>();
        var seen = TargetSet.None;
        foreach (var (targets, value) in values)
        {
            if (!seen.Intersect(targets).IsEmpty)
                throw new ArgumentException("A target has two values.", nameof(values));
            seen = seen.Union(targets);
            var at = groups.FindIndex(group => EqualityComparer<T>.Default.Equals(group.Value, value));
            if (at < 0)
                groups.Add(new Group(targets, value));
            else
                groups[at] = groups[at] with { Targets = groups[at].Targets.Union(targets) };
        }
        if (groups.Count == 0)
            throw new ArgumentException("There is no value.", nameof(values));
        groups.Sort((a, b) => a.Targets.Lowest.CompareTo(b.Targets.Lowest));
        return new PerTarget<T>(groups.ToEquatableArray());
    }

    /// <summary>The index of the group of target <paramref name="target"/>, or -1 where it has no value.</summary>
    public int GroupOf(int target)
    {
        for (var i = 0; i < Groups.Count; i++)
        {
            if (Groups[i].Targets.Contains(target))
                return i;
        }
        return -1;
    }

    /// <summary>The value on target <paramref name="target"/>, where it has one.</summary>
    public bool TryGet(int target, out T? value)
    {
        var group = GroupOf(target);
        value = group < 0 ? default : Groups[group].Value;
        return group >= 0;
    }

    /// <summary>The fact computed from this one, regrouped.</summary>
    public PerTarget<TResult> Map<TResult>(Func<T, TResult> map) =>
        PerTarget<TResult>.From(Groups.Select(group => (group.Targets, map(group.Value))));

    /// <summary>A value and the targets that have it.</summary>
    public readonly record struct Group(TargetSet Targets, T Value);
}
