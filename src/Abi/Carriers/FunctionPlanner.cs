using System.Collections.Concurrent;
using Interop.Abi.Carriers.Records;
using Interop.Abi.Carriers.Records.Registers;
using Interop.Abi.Layout;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>Plans functions, those among them that pass by value what differs by target: for those each target has a signature of its own.</summary>
internal sealed class FunctionPlanner(IDeclSource source, CarrierMap carriers)
{
    private readonly ConcurrentDictionary<int, CarrierMap> _single = [];
    private readonly ConcurrentDictionary<string, ExactRecord> _records = new(StringComparer.Ordinal);

    /// <summary>Plans a function of that type.</summary>
    public FunctionPlan Plan(PerTarget<FunctionType> types)
    {
        var signatures = types.Groups.Select(group => carriers.Signature(group.Value, group.Targets)).Distinct().ToList();
        var why = signatures.Find(signature => signature.Why is not null)?.Why;
        if (why is null && signatures.Count == 1)
            return new FunctionPlan(signatures[0]);
        if (why is not null and not { Kind: UnsupportedKind.TargetDependentLayout or UnsupportedKind.TargetDependentScalar or UnsupportedKind.RegisterClass })
            return new FunctionPlan(new Signature(why));
        var surfaces = types.Groups.Select(group => carriers.Surface(group.Value, group.Targets)).Distinct().ToList();
        if (surfaces.Count > 1 || why is null)
            return new FunctionPlan(new Signature(new Unsupported(UnsupportedKind.TargetDependentType, "has another signature on other targets: " + Variants(types))));
        var exact = types.Targets.Indices().Select(target => (Target: TargetSet.Of(target), Signature: Exact(types[target], target, surfaces[0].Convention))).ToList();
        var wrong = exact.Find(item => item.Signature.Why is not null).Signature ?? surfaces[0];
        return wrong.Why is null ? new FunctionPlan(surfaces[0], PerTarget<Signature>.From(exact)) : new FunctionPlan(wrong);
    }

    /// <summary>The struct that a record is on each target; a reason where it cannot be passed there.</summary>
    public ExactRecord Exact(RecordDecl record) => _records.GetOrAdd(record.Id, _ => new ExactRecord(PerTarget<Mapping>.From(
        record.Layout.Targets.Indices().Select(target => (TargetSet.Of(target), On(record, target))))));

    /// <summary>
    /// The record's struct where the target is the only one; a stand-in where some target needs one, and there the same on as many as can be.
    /// </summary>
    private Mapping On(RecordDecl record, int target)
    {
        var own = On(target).Value(new NamedType(record.Id), TargetSet.Of(target));
        return own is Carrier carrier && carriers.Plan(record).NotByValue is { Kind: UnsupportedKind.RegisterClass } && StandIns.Find(record, target, On(target)) is { } standIn
            ? carrier with { Type = standIn, NotByValue = null }
            : own;
    }

    private Signature Exact(FunctionType type, int target, ManagedConvention convention)
    {
        var result = type.Return is BuiltinType { Kind: BuiltinKind.Void } ? new VoidMapping() : Value(type.Return, target);
        var parameters = type.Parameters.Map(parameter => Value(parameter, target));
        var wrong = parameters.Prepend(result).Select(CarrierMap.WhyNot).FirstOrDefault(why => why is not null);
        return wrong is null
            ? new Signature(result as Carrier, parameters.Map(parameter => (Carrier)parameter), convention)
            : new Signature(wrong);
    }

    /// <summary>The common carrier where it can cross, else that of the target.</summary>
    private Mapping Value(CType type, int target)
    {
        var common = carriers.Parameter(type, TargetSet.First(source.Targets.Count));
        if (common is Carrier { NotByValue: null })
            return common;
        if (common is Carrier && carriers.Scalars.Resolve(type, target) is { } scalar)
            return VaryingInteger.IntegerOf(scalar.Size, scalar is { Class: ScalarClass.Integer, IsSigned: true });
        var exact = On(target).Parameter(type, TargetSet.Of(target));
        return exact is Carrier { Type: ManagedStruct, NotByValue: null or { Kind: UnsupportedKind.RegisterClass } } && Record(type, target) is { } record
            ? Exact(record).NameOn(target, record, source)
            : exact;
    }

    /// <summary>The record that a type is in the end.</summary>
    private RecordDecl? Record(CType type, int target) => type is not NamedType named ? null : source.Find(named.Id) switch
    {
        RecordDecl record => record,
        AliasDecl alias when alias.Type.TryGet(target, out var aliased) => Record(aliased!, target),
        _ => null,
    };

    private CarrierMap On(int target) => _single.GetOrAdd(target, _ => new CarrierMap(new SingleTarget(source, target), carriers.Vocabulary, TargetSet.Of(target)));

    private string Variants(PerTarget<FunctionType> types) =>
        string.Join("; ", types.Groups.Select(group => $"{group.Value} on {string.Join(" ", source.Rids(group.Targets))}"));
}
