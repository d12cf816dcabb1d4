using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Model;
using Interop.Generator.Passes;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>A record that is being written.</summary>
internal sealed class RecordScope
{
    private readonly Variants _variants;
    private bool _picks;

    public RecordScope(RecordDecl record, Emission emission)
    {
        Record = record;
        Emission = emission;
        Plan = emission.Carriers.Plan(record);
        _variants = new Variants(record.Id, record.Layout.Targets, Facts(record, Plan));
    }

    /// <summary>The record.</summary>
    public RecordDecl Record { get; }

    /// <summary>How C# has it.</summary>
    public RecordPlan Plan { get; }

    /// <summary>What emitters read.</summary>
    public Emission Emission { get; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Visibility => Emission.Style.Visibility;

    /// <summary>Its name as it is declared.</summary>
    public string Name => CSharpName.Escape(SimpleName(Record));

    /// <summary>A fact of the running target, as an expression.</summary>
    public string Pick<T>(PerTarget<T> fact, Func<T, long> number)
    {
        var text = _variants.Pick(fact, number);
        _picks |= text.StartsWith("_pick(", StringComparison.Ordinal);
        return text;
    }

    /// <summary>Writes what the expressions lean on, if any does.</summary>
    public void WriteVariants(CodeWriter writer)
    {
        if (_picks)
            _variants.Write(writer, Emission);
    }

    /// <summary>The C# name of a member. One may not be called like the type that it is in (CS0542).</summary>
    public string NameOf(PlannedMember member) => NameOf(Record, member);

    /// <inheritdoc cref="NameOf(PlannedMember)"/>
    public static string NameOf(RecordDecl record, PlannedMember member)
    {
        var name = NestedName.OfField(member.Field, member.Index) + member.Suffix;
        return CSharpName.Escape(name == SimpleName(record) ? name + "_" : name);
    }

    /// <summary>A type's name as it can be written inside the record: its own nested types without its name.</summary>
    public string Inside(string type)
    {
        var prefix = CSharpIdentifier.EscapePath(Record.ManagedName) + ".";
        return type.StartsWith(prefix, StringComparison.Ordinal) ? type[prefix.Length..] : type;
    }

    private static string SimpleName(RecordDecl record) => record.ManagedName[(record.ManagedName.LastIndexOf('.') + 1)..];

    private static IEnumerable<Func<int, int>> Facts(RecordDecl record, RecordPlan plan) =>
        plan.Members.SelectMany(FactsOf).Append(PerTargetOf(record.Layout.Map(layout => layout.Size)));

    private static IEnumerable<Func<int, int>> FactsOf(PlannedMember member) => member switch
    {
        PlacedMember placed => [PerTargetOf(placed.Offset)],
        CopiedMember copied => [PerTargetOf(copied.Place)],
        IntegerMember integer => [PerTargetOf(integer.Place)],
        BitsMember bits => [PerTargetOf(bits.Place)],
        TailMember tail => [PerTargetOf(tail.Offset)],
        BytesMember bytes => [PerTargetOf(bytes.Place)],
        _ => [],
    };

    private static Func<int, int> PerTargetOf<T>(PerTarget<T> fact) => fact.GroupOf;
}
