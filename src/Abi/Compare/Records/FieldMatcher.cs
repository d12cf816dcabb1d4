using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>
/// Finds which fields are meant for which members where the layouts differ: by names, else by widths, in order. It is the cheapest
/// alignment of two sequences (Needleman and Wunsch, 1970), in which a field may also stand for several members and the reverse.
/// </summary>
internal sealed class FieldMatcher
{
    private const int SameName = 12;
    private const int SameElement = 4;
    private const int OtherName = -5;
    private const int Gap = -3;
    private const int Extension = -1;

    /// <summary>More cells than this are not filled: then fields and members are taken one by one.</summary>
    private const int MaxCells = 1 << 18;

    private readonly RecordContext _context;
    private readonly IReadOnlyList<Side> _sides;
    private readonly IReadOnlyList<int> _order;
    private readonly int[] _names;
    private readonly HashSet<int> _taken;

    private FieldMatcher(RecordContext context, IReadOnlyList<Side> sides, IReadOnlyList<int> order, int[] names)
    {
        (_context, _sides, _order, _names) = (context, sides, order, names);
        _taken = [.. names.Where(name => name >= 0)];
    }

    private enum Step
    {
        Match,
        Surplus,
        Missing,
        MoreFields,
        MoreMembers,
    }

    /// <summary>The slots in the order of memory. All <paramref name="sides"/> have the same members in the same order.</summary>
    public static IReadOnlyList<Slot> Match(RecordContext context, IReadOnlyList<Side> sides, IReadOnlyList<int> order, int[] names)
    {
        var members = sides[0].Members.Count;
        return (long)(order.Count + 1) * (members + 1) > MaxCells
            ? Enumerable.Range(0, Math.Max(order.Count, members)).Select(i => new Slot(i < order.Count ? [order[i]] : [], i < members ? [i] : [])).ToList()
            : new FieldMatcher(context, sides, order, names).Run();
    }

    private List<Slot> Run()
    {
        var (fields, members) = (_order.Count, _sides[0].Members.Count);
        var score = new int[fields + 1, members + 1];
        var steps = new Step[fields + 1, members + 1];
        for (var i = 0; i <= fields; i++)
        {
            for (var j = 0; j <= members; j++)
            {
                if (i > 0 || j > 0)
                    (score[i, j], steps[i, j]) = Best(i, j, score, steps);
            }
        }
        return Trace(steps, fields, members);
    }

    private (int Score, Step Step) Best(int i, int j, int[,] score, Step[,] steps)
    {
        var best = (Score: int.MinValue, Step: Step.Match);
        if (i > 0 && j > 0)
            best = (score[i - 1, j - 1] + Score(_order[i - 1], j - 1), Step.Match);
        // Where the gap may as well be here as before, it is here: what is new stands behind what there was.
        if (i > 0 && score[i - 1, j] + Gap >= best.Score)
            best = (score[i - 1, j] + Gap, Step.Surplus);
        if (j > 0 && score[i, j - 1] + Gap >= best.Score)
            best = (score[i, j - 1] + Gap, Step.Missing);
        if (i > 1 && j > 0 && steps[i - 1, j] is Step.Match or Step.MoreFields && IsPart(_order[i - 2], _order[i - 1], j - 1)
            && score[i - 1, j] + (IsElement(_order[i - 1], j - 1) ? SameElement : Extension) is var more && more > best.Score)
        {
            best = (more, Step.MoreFields);
        }
        if (j > 1 && i > 0 && steps[i, j - 1] is Step.Match or Step.MoreMembers && IsWhole(_order[i - 1], j - 1) && score[i, j - 1] + Extension > best.Score)
            best = (score[i, j - 1] + Extension, Step.MoreMembers);
        return best;
    }

    private int Score(int field, int member)
    {
        if (_names[field] == member)
            return SameName;
        if (_names[field] >= 0 || _taken.Contains(member))
            return OtherName;
        if (IsElement(field, member))
            return SameElement;
        var same = _sides.Count(side => side.Sizes[field] == side.Members[member].Size);
        return same == _sides.Count ? 2 : same > 0 ? 0 : -2;
    }

    /// <summary>Whether a field is named after an array and the number of one of its elements: <c>data2</c> of <c>data[3]</c>.</summary>
    private bool IsElement(int field, int member) =>
        _context.Native.Resolve(_sides[0].Members[member].Type, _sides[0].Target) is ArrayType
        && _context.Managed.Fields[field].Name is { Length: > 0 } name && char.IsDigit(name[name.Length - 1])
        && FieldNames.Normalise(name).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == FieldNames.Normalise(_sides[0].Members[member].Name);

    /// <summary>Whether a field may be a further one of those that stand for a member.</summary>
    private bool IsPart(int before, int field, int member) =>
        _names[field] < 0 && _sides.Any(side => side.Sizes[before] + side.Sizes[field] <= side.RoomEnd(member) - side.Members[member].Offset)
        && (_sides[0].Members[member].Kind == NativeMemberKind.Bits || _context.Native.Scalar(Value(member), _sides[0].Target) is null);

    /// <summary>Whether a member may be a further one of those for which a field stands.</summary>
    private bool IsWhole(int field, int member) =>
        !_taken.Contains(member) && _sides.Any(side => side.Sizes[field] >= side.Members[member].End - side.Members[member - 1].Offset)
        && _context.Managed.Fields[field].Type is ManagedInlineArray or ManagedStruct;

    private CType Value(int member) => _context.Native.Resolve(_sides[0].Members[member].Type, _sides[0].Target) is ArrayType
        ? new UnknownType("")
        : _sides[0].Members[member].Type;

    private List<Slot> Trace(Step[,] steps, int i, int j)
    {
        var slots = new List<Slot>();
        var (fields, members) = (new List<int>(), new List<int>());
        while (i > 0 || j > 0)
        {
            var step = steps[i, j];
            if (step is not (Step.Missing or Step.MoreMembers))
                fields.Insert(0, _order[--i]);
            if (step is not (Step.Surplus or Step.MoreFields))
                members.Insert(0, --j);
            if (step is Step.MoreFields or Step.MoreMembers)
                continue;
            slots.Insert(0, new Slot(fields, members));
            (fields, members) = ([], []);
        }
        return slots;
    }
}
