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

    /// <summary>Whether the struct is only ever part of a union, whose own size says whether there is room for all of C's members.</summary>
    public bool IsRoomElsewhere { get; init; }

    /// <summary>Whether an array without a size was taken from the struct's end, and with it what it may have given to the alignment.</summary>
    public bool IsTrimmed { get; init; }

    /// <summary>What was found.</summary>
    public Notes Notes { get; } = new(Native);

    /// <summary>Which fields stand for which members on which target, where it is one for one.</summary>
    public IEnumerable<(int Field, NativeMember Member, int Target)> Pairs => _pairs;

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

    /// <summary>Notes a total size that differs, in bytes: a smaller one lets C write past the end.</summary>
    public void NoteSize(int target, long managed, long native)
    {
        if (managed == native || (IsTrimmed && managed < native && native - managed < Record.Layout[target].Alignment))
            return;
        var severity = IsRoomElsewhere ? FindingSeverity.Suggestion : managed < native ? FindingSeverity.Error : FindingSeverity.Warning;
        NoteWhole(target, new Difference(FindingKind.RecordSize, severity, Difference.Widths(managed, native)));
    }
}
