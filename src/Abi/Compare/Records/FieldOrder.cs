namespace Interop.Abi.Compare.Records;

/// <summary>Fields that stand in another order than the members after which they are named.</summary>
/// <param name="Moved">The fields out of order, each with the one whose place it has; of two that are exchanged only the first.</param>
/// <param name="Order">The fields' indices as C has them.</param>
internal sealed record FieldOrder(IReadOnlyList<(int Field, int Other)> Moved, IReadOnlyList<int> Order)
{
    /// <summary>The order that the names say, where most of the fields have a member's name; else that of the declaration.</summary>
    public static FieldOrder Of(int[] names)
    {
        var named = Enumerable.Range(0, names.Length).Where(field => names[field] >= 0).ToList();
        var sorted = named.OrderBy(field => names[field]).ToList();
        var own = Enumerable.Range(0, names.Length).ToList();
        if (named.Count * 2 < names.Length || named.SequenceEqual(sorted))
            return new FieldOrder([], own);
        return new FieldOrder(FindMoved(named, sorted), Sort(own, named, sorted));
    }

    private static List<(int Field, int Other)> FindMoved(List<int> named, List<int> sorted)
    {
        var kept = InOrder(named, sorted);
        var moved = new List<(int, int)>();
        for (var rank = 0; rank < named.Count; rank++)
        {
            var other = sorted[rank];
            var isExchange = named[rank] != other && sorted[named.IndexOf(other)] == named[rank];
            if (isExchange ? named[rank] < other : !kept.Contains(named[rank]) && named[rank] != other)
                moved.Add((named[rank], other));
        }
        return moved;
    }

    /// <summary>The most fields that stand in C's order among themselves.</summary>
    private static HashSet<int> InOrder(List<int> named, List<int> sorted)
    {
        var ranks = named.ConvertAll(sorted.IndexOf);
        var length = new int[ranks.Count];
        var before = new int[ranks.Count];
        var best = 0;
        for (var i = 0; i < ranks.Count; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var k = 0; k < i; k++)
            {
                if (ranks[k] < ranks[i] && length[k] + 1 > length[i])
                    (length[i], before[i]) = (length[k] + 1, k);
            }
            if (length[i] > length[best])
                best = i;
        }
        var kept = new HashSet<int>();
        for (var i = best; i >= 0; i = before[i])
            kept.Add(named[i]);
        return kept;
    }

    /// <summary>The named fields take each other's places in C's order; the others stay.</summary>
    private static List<int> Sort(List<int> own, List<int> named, List<int> sorted)
    {
        var order = own.ToList();
        for (var rank = 0; rank < named.Count; rank++)
            order[named[rank]] = sorted[rank];
        return order;
    }
}
