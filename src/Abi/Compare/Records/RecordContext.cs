using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>A C# struct and the record that it stands for, with what was found so far.</summary>
/// <param name="Managed">The struct.</param>
/// <param name="Record">The record.</param>
/// <param name="Targets">The targets on which they are compared.</param>
/// <param name="Native">The native side.</param>
internal sealed record RecordContext(ManagedStruct Managed, RecordDecl Record, TargetSet Targets, NativeView Native)
{
    private readonly List<(int Field, NativeMember Member, int Target)> _pairs = [];

    private readonly List<(EquatableArray<ManagedField> Fields, IReadOnlyList<NativeMember> Members, int[] Names)> _names = [];

    /// <summary>How it is known that the one stands for the other.</summary>
    public PairTrust Trust { get; init; }

    /// <summary>Whose memory C sees.</summary>
    public PairMemory Memory { get; init; }

    /// <summary>Whether the struct is only ever part of a union, whose own size says whether there is room for all of C's members.</summary>
    public bool IsRoomElsewhere => Trust == PairTrust.Alternative;

    /// <summary>What was found.</summary>
    public Notes Notes { get; } = new(Native);

    /// <summary>Which fields stand for which members on which target, where it is one for one.</summary>
    public IEnumerable<(int Field, NativeMember Member, int Target)> Pairs => _pairs;

    /// <summary>Which members the fields are named after (<see cref="FieldNames.Match"/>): most targets have members of the same names, which are matched once.</summary>
    public int[] Names(IReadOnlyList<NativeMember> members)
    {
        foreach (var known in _names)
        {
            if (known.Fields == Managed.Fields && HaveSameNames(known.Members, members))
                return known.Names;
        }
        var names = FieldNames.Match(Managed.Fields.Select(field => field.Name).ToList(), members);
        _names.Add((Managed.Fields, members, names));
        return names;
    }

    private static bool HaveSameNames(IReadOnlyList<NativeMember> some, IReadOnlyList<NativeMember> others)
    {
        if (some.Count != others.Count)
            return false;
        for (var i = 0; i < some.Count; i++)
        {
            if (some[i].Name != others[i].Name || some[i].ManagedName != others[i].ManagedName)
                return false;
        }
        return true;
    }

    /// <summary>Notes that a field stands for a member.</summary>
    public void Pair(int field, NativeMember member, int target) => _pairs.Add((field, member, target));

    /// <summary>Notes a difference of a field.</summary>
    public void NoteField(int index, int target, Difference difference, NativeMember? member, Remedy? remedy = null) => Notes.Add(
        new FindingPlace(DeclarationPart.Field, index, Managed.Fields[index].Name), target, difference,
        ManagedSpelling.Of(Managed.Fields[index]), member?.Type.ToString() ?? Record.Id, remedy);

    /// <summary>Notes a difference of the whole.</summary>
    public void NoteWhole(int target, Difference difference, Remedy? remedy = null) =>
        Notes.Add(new FindingPlace(DeclarationPart.Name), target, difference, Managed.Name, Record.Id, remedy);

    /// <summary>Notes what a comparison of one field with one member gave.</summary>
    public void NotePair(int index, int target, Difference difference, NativeMember member) =>
        NoteField(index, target, difference, member, Remedies.OfPair(Managed.Fields[index].Type, member, difference.Kind, Targets, Native));

    /// <summary>Notes what a comparison of one field with one member gave, where padding has room for the difference.</summary>
    public void NoteHidden(int index, int target, Difference difference, NativeMember member) =>
        NotePair(index, target, Hidden.By(difference, Managed.Fields[index].Type, member, target, this), member);

    /// <summary>Notes a total size that differs, in bytes: a smaller one lets C write past the end.</summary>
    public void NoteSize(int target, long managed, long native)
    {
        if (managed == native)
            return;
        var severity = IsSpare(managed, native) ? FindingSeverity.Suggestion : managed < native ? FindingSeverity.Error : FindingSeverity.Warning;
        NoteWhole(target, new Difference(FindingKind.RecordSize, severity, Difference.Widths(managed, native)), Remedies.Size(this, native));
    }

    /// <summary>
    /// Whether another total size does nothing: the room is elsewhere; or C# has more, and no signature says that there are several of them,
    /// or that C# has to know where the next begins; or C# has less, and only reads.
    /// </summary>
    public bool IsSpare(long managed, long native) => IsRoomElsewhere || (managed > native ? Trust == PairTrust.Name : Memory == PairMemory.Read);
}
