using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>Collects the differences of each target, and makes one finding of those of one place and kind.</summary>
internal sealed class Notes(NativeView native)
{
    private readonly List<(FindingPlace Place, int Target, Difference Difference, string Managed, string Native, Remedy? Remedy)> _all = [];

    /// <summary>Notes a difference.</summary>
    public void Add(FindingPlace place, int target, Difference difference, string managed, string nativeText, Remedy? remedy) =>
        _all.Add((place, target, difference, managed, nativeText, remedy));

    /// <summary>Whether something was noted on that target that is more than a suggestion.</summary>
    public bool IsExplained(int target) => _all.Exists(note => note.Target == target && note.Difference.Severity > FindingSeverity.Suggestion);

    /// <summary>The targets with a difference of that kind.</summary>
    public TargetSet TargetsOf(FindingKind kind) =>
        TargetSet.From(_all.Where(note => note.Difference.Kind == kind).Select(note => note.Target));

    /// <summary>Keeps of a kind the first place alone, under another name.</summary>
    public void Merge(FindingKind kind, FindingKind into)
    {
        var place = _all.Find(note => note.Difference.Kind == kind).Place;
        _all.RemoveAll(note => note.Difference.Kind == kind && note.Place != place);
        for (var i = 0; i < _all.Count; i++)
        {
            if (_all[i].Difference.Kind == kind)
                _all[i] = _all[i] with { Difference = _all[i].Difference with { Kind = into }, Remedy = null };
        }
    }

    /// <summary>Says what makes all differences of a kind right.</summary>
    public void Remedy(FindingKind kind, Remedy? remedy)
    {
        for (var i = 0; i < _all.Count; i++)
        {
            if (_all[i].Difference.Kind == kind)
                _all[i] = _all[i] with { Remedy = remedy };
        }
    }

    /// <summary>A width that padding hides on some targets alone is one that it does not hide.</summary>
    private FindingKind KindOf(FindingPlace place, FindingKind kind) =>
        kind == FindingKind.HiddenWidth && _all.Exists(note => note.Place == place && note.Difference.Kind == FindingKind.FieldWidth) ? FindingKind.FieldWidth : kind;

    /// <summary>The findings, in the order of places. A sign counts only where it differs on all targets: else the header has no fixed one.</summary>
    public IEnumerable<Finding> Findings(TargetSet all)
    {
        foreach (var group in _all.GroupBy(note => (note.Place, Kind: KindOf(note.Place, note.Difference.Kind))).OrderBy(group => group.Key.Place.Part).ThenBy(group => group.Key.Place.Index))
        {
            var notes = Difference.Worst(group.GroupBy(note => note.Target).Select(target => target.First()), note => note.Difference);
            var targets = TargetSet.From(notes.Select(note => note.Target));
            if (group.Key.Kind == FindingKind.Sign && targets != all)
                continue;
            yield return new Finding(
                group.Key.Kind, group.Key.Place, targets, notes[0].Difference.Severity, notes[0].Managed, notes[0].Native,
                Difference.Describe(notes.Select(note => (note.Target, note.Difference)), native, all))
            {
                Remedy = notes.All(note => note.Remedy == notes[0].Remedy) ? notes[0].Remedy : null,
            };
        }
    }
}
