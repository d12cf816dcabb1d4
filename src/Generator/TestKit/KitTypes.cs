using Interop.Abi.Carriers;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Model;
using Interop.Generator.Emit;
using Interop.Generator.Passes;
using Interop.Generator.Verify;

namespace Interop.Generator.TestKit;

/// <summary>Finds the types to test: each record that the bindings have, and each scalar that crosses in a signature.</summary>
internal sealed class KitTypes
{
    private readonly Emission _emission;
    private readonly List<CNames> _names;

    private KitTypes(Emission emission)
    {
        _emission = emission;
        _names = emission.Module.Targets.Select((_, target) => new CNames(emission.Module, target)).ToList();
    }

    /// <summary>The types, records first, in the order of the headers.</summary>
    public static IReadOnlyList<KitType> Of(Emission emission)
    {
        var types = new KitTypes(emission);
        return [.. types.Records(), .. types.Scalars()];
    }

    private IEnumerable<KitType> Records() => _emission.Module.Decls.OfType<RecordDecl>()
        .Where(record => LayoutEmitter.IsEmitted(record, _emission))
        .Select(Record)
        .OfType<KitType>();

    /// <summary>The record; null where C has no name for it.</summary>
    private KitType? Record(RecordDecl record)
    {
        var spellings = record.Layout.Targets.Indices()
            .Where(target => _names[target].Find(record) is { IsWhole: true })
            .Select(target => (TargetSet.Of(target), _names[target].Find(record)!.Type))
            .ToList();
        if (spellings.Count == 0)
            return null;
        var (c, type, plan) = (PerTarget<string>.From(spellings), CSharpIdentifier.EscapePath(record.ManagedName), _emission.Carriers.Plan(record));
        var members = Members(record, record, isForwarded: false).ToEquatableArray();
        return new KitType(record.Id, c, type, new NamedType(record.Id), c.Targets, members)
        {
            Record = record,
            Size = plan.VariesInSize ? $"{type}.SizeOf" : $"sizeof({type})",
        };
    }

    /// <summary>The members with a name, also those of unnamed records, which are called as if they were the parent's.</summary>
    private IEnumerable<KitMember> Members(RecordDecl owner, RecordDecl parent, bool isForwarded)
    {
        foreach (var member in _emission.Carriers.Plan(owner).Members)
        {
            if (CNames.IsIdentifier(member.Field.Name) && Kinds(owner, member, parent.Layout.Targets) is { } kinds)
                yield return new KitMember(member.Field.Name, member.Field.BitWidth ?? 0, kinds, member.Accept(new MemberWriter(parent, kinds, isForwarded, _emission.Dialect)));
            else if (member is SlotMember { Field.Name: "" } && _emission.Carriers.Source.Find(NestedName.IdOf(member.Field.Type) ?? "") is RecordDecl { Naming: RecordNaming.Place } child)
            {
                foreach (var inner in Members(child, parent, isForwarded: true))
                    yield return inner;
            }
        }
    }

    private PerTarget<ProbeKind>? Kinds(RecordDecl owner, PlannedMember member, TargetSet targets)
    {
        var kinds = new List<(TargetSet, ProbeKind)>();
        foreach (var target in targets.Indices())
        {
            if (owner.Fields.TryGet(target, out var fields) && fields.FirstOrDefault(field => field.Name == member.Field.Name) is { } field)
                kinds.Add((TargetSet.Of(target), ProbeKinds.Of(field, target, _emission.Carriers, member)));
        }
        return kinds.Count == 0 ? null : PerTarget<ProbeKind>.From(kinds);
    }

    private IEnumerable<KitType> Scalars() => _emission.Module.Decls.OfType<FunctionDecl>()
        .Where(function => function.Unsupported is null)
        .SelectMany(function => function.Type.Groups.Select(group => group.Value))
        .SelectMany(type => type.Parameters.Append(type.Return))
        .SelectMany(Spoken)
        .DistinctBy(type => type.ToString())
        .Select(Scalar)
        .OfType<KitType>();

    /// <summary>The type without qualifiers, and what it points to.</summary>
    private static IEnumerable<CType> Spoken(CType type) => type switch
    {
        PointerType { Pointee: BuiltinType or NamedType } pointer => Spoken(pointer.Pointee),
        BuiltinType or NamedType => [type with { Qualifiers = Qualifiers.None }],
        _ => [],
    };

    /// <summary>The scalar; null for what is none.</summary>
    private KitType? Scalar(CType type)
    {
        var targets = type is NamedType named ? _emission.Carriers.Source.Find(named.Id)?.Targets ?? TargetSet.None : _emission.Module.AllTargets;
        if (targets.IsEmpty || _emission.Carriers.Scalars.Resolve(type, targets) is not { } scalars || _emission.Carriers.Value(type, targets) is not Carrier carrier)
            return null;
        if (_names[targets.Lowest].Spell(type) is not { } c)
            return null;
        var kinds = PerTarget<ProbeKind>.From(targets.Indices().Select(target => (TargetSet.Of(target), ProbeKinds.Of(type, target, scalars[target], carrier, _emission.Carriers.Scalars))));
        var size = carrier.VariesInSize ? $"{carrier.CSharp}.SizeOf" : $"sizeof({carrier.CSharp})";
        var member = new KitMember("", 0, kinds, ScalarAccess.Of(carrier, kinds, size));
        return new KitType(c, PerTarget<string>.Same(c, targets), carrier.CSharp, type, targets, new EquatableArray<KitMember>(member)) { Size = size };
    }
}
