using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare.Records;

/// <summary>
/// Holds a C# struct against a C record, target by target: what the runtime makes of the one, and the compiler of the other. Each cause is
/// told once, and nothing of what follows from it. Whatever has the same bytes is right, however it is declared.
/// </summary>
public static class RecordComparer
{
    /// <summary>The differences on <paramref name="targets"/> on which the record is defined; none where the struct's layout is not known.</summary>
    /// <param name="managed">The struct.</param>
    /// <param name="record">The record.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="native">The native side.</param>
    /// <param name="trust">How it is known that the one stands for the other.</param>
    /// <param name="memory">Whose memory C sees.</param>
    public static IEnumerable<Finding> Compare(
        ManagedStruct managed, RecordDecl record, TargetSet targets, NativeView native, PairTrust trust = PairTrust.Signature, PairMemory memory = PairMemory.Any)
    {
        var context = Run(managed, record, targets, native, trust, memory);
        return context.Notes.Findings(context.Targets);
    }

    /// <summary>Compares them, and keeps what was found; nothing may change it then.</summary>
    internal static RecordContext Run(
        ManagedStruct managed, RecordDecl record, TargetSet targets, NativeView native, PairTrust trust, PairMemory memory = PairMemory.Any) =>
        native.Records.Get(managed, record, targets, trust, memory, () => RunAnew(managed, record, targets, native, trust, memory));

    private static RecordContext RunAnew(ManagedStruct managed, RecordDecl record, TargetSet targets, NativeView native, PairTrust trust, PairMemory memory)
    {
        var context = new RecordContext(managed, record, targets.Intersect(record.Layout.Targets).Intersect(TargetSet.First(native.Targets.Count)), native) { Trust = trust, Memory = memory };
        if (record.Unsupported is { Kind: UnsupportedKind.Conflict } || OpaqueStructs.IsNameOnly(managed))
            return context;
        if (managed.Layout == ManagedLayoutKind.Auto)
            NoteAuto(context);
        else
            Compare(context, trust);
        return context;
    }

    private static void NoteAuto(RecordContext context)
    {
        foreach (var target in context.Targets.Indices())
            context.NoteWhole(target, new Difference(FindingKind.Packing, FindingSeverity.Error, "the runtime chooses the layout"));
    }

    private static void Compare(RecordContext context, PairTrust trust)
    {
        var whole = context.Managed;
        context = context with { Managed = TailTrimmer.Trim(context) };
        var isPlaced = context.Managed.Layout == ManagedLayoutKind.Explicit || context.Record.Tag == RecordTag.Union;
        Dissolve[] ways = isPlaced ? [Dissolve.Everything] : HasMoreFields(context) ? [Dissolve.Structs, Dissolve.Nothing, Dissolve.NamedStructs] : [Dissolve.Structs, Dissolve.Nothing];
        var sides = context.Targets.Indices().Select(target => Sides.Of(context.Managed, context.Record, target, context.Native, ways)).Where(views => views.Count > 0)
            .Select(views => whole == context.Managed ? views : views.Select(side => TailTrimmer.Pad(side, context)).ToList()).ToList();
        if (sides.Exists(views => OpaqueStructs.IsOpaque(context.Managed, views[0], context.Native)))
        {
            if (trust != PairTrust.Name)
                sides.ForEach(views => OpaqueStructs.Compare(context, views[0]));
        }
        else if (isPlaced)
            new PlacedComparer(context).Compare(sides.ConvertAll(views => views[0]));
        else
            new SequentialComparer(context).Compare(sides);
    }

    /// <summary>Whether C# may have written out what is in the record's members.</summary>
    private static bool HasMoreFields(RecordContext context) => context.Record.Fields.Groups.Any(fields => fields.Value.Count < context.Managed.Fields.Count);
}
