using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>How one value differs on one target; equal ones are one finding.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Severity">How bad it is there.</param>
/// <param name="Detail">The difference, without its target: <c>4 bytes for C's 8</c>.</param>
public sealed record Difference(FindingKind Kind, FindingSeverity Severity, string Detail)
{
    /// <summary>The widths: <c>4 bytes for C's 8</c>.</summary>
    public static string Widths(long managed, long native) => $"{(managed == 1 ? "1 byte" : $"{managed} bytes")} for C's {native}";

    /// <summary>
    /// Those of the worst severity: a finding names the targets on which it is as bad as it says, and not those on which it is less.
    /// </summary>
    public static IReadOnlyList<T> Worst<T>(IEnumerable<T> all, Func<T, Difference> of)
    {
        var list = all.ToList();
        var worst = list.Max(one => of(one).Severity);
        return list.FindAll(one => of(one).Severity == worst);
    }

    /// <summary>One text for the differences of all targets: each, with where it is.</summary>
    public static string Describe(IEnumerable<(int Target, Difference Difference)> differences, NativeView native, TargetSet all) =>
        string.Join("; ", PerTarget<string>.From(differences.Select(one => (TargetSet.Of(one.Target), one.Difference.Detail))).Groups
            .Select(group => $"{group.Value} on {native.Names(group.Targets, all)}"));
}
