using CsCheck;
using Interop.Abi.Carriers;
using Interop.Abi.Compare;
using Interop.Abi.Compare.Records;
using Interop.Abi.Managed;
using Interop.Abi.Model;
using Xunit;

namespace Interop.Abi.Tests.Compare;

/// <summary>Whatever is compared with whatever, the comparison ends, and says something that can be shown.</summary>
public sealed class RobustnessTests
{
    [Fact]
    public void Never_throws() =>
        Gen.Select(RandomModels.Module, RandomStructs.Struct(2), RandomStructs.Enum).Sample(
            (module, @struct, @enum) =>
            {
                var native = new NativeView(new CarrierMap(module));
                foreach (var decl in module.Decls)
                    Check(Compare(decl, @struct, @enum, module.AllTargets, native), module.AllTargets);
            },
            iter: 3000);

    /// <summary>A record whose members are records, itself among them, as only a manifest that was tampered with can say.</summary>
    [Fact]
    public void Ends_where_a_record_contains_itself() =>
        RandomStructs.Struct(2).Sample(
            @struct =>
            {
                var (record, native) = Cycle();
                Check(RecordComparer.Compare(@struct, record, record.Targets, native), record.Targets);
                Check(RecordComparer.Compare(@struct with { Layout = ManagedLayoutKind.Explicit }, record, record.Targets, native), record.Targets);
                _ = FieldPairs.Of(@struct, record, record.Targets, native).ToList();
            },
            iter: 500);

    /// <summary>As above, with named members, which are compared as values.</summary>
    [Fact]
    public void Ends_where_a_record_has_itself_as_a_member()
    {
        var (record, native) = Cycle(
            [new Field("a", new NamedType("struct s")), new Field("b", new NamedType("struct s")), new Field("c", new BuiltinType(BuiltinKind.Int))], [0, 32, 96]);
        var ints = new ManagedStruct(
            "S", ManagedLayoutKind.Sequential, 0, 0, Enumerable.Range(0, 4).Select(i => new ManagedField($"x{i}", new ManagedPrimitive(PrimitiveKind.Int32))).ToEquatableArray());
        Check(RecordComparer.Compare(ints, record, record.Targets, native), record.Targets);
    }

    private static (RecordDecl, NativeView) Cycle() => Cycle(
        [new Field("", new NamedType("struct s")), new Field("a", new ArrayType(new NamedType("struct s"), long.MaxValue)), new Field("b", new BuiltinType(BuiltinKind.Int), 3)],
        [0, 32, 96]);

    private static (RecordDecl, NativeView) Cycle(Field[] members, long[] offsets)
    {
        var targets = Targets.KnownTargets.FirstRank.ToEquatableArray();
        var all = TargetSet.First(targets.Count);
        var record = new RecordDecl(
            "s", RecordTag.Struct, RecordNaming.Tag, PerTarget<EquatableArray<Field>>.Same(new EquatableArray<Field>(members), all),
            PerTarget<RecordLayout>.Same(new RecordLayout(16, 8, new EquatableArray<long>(offsets)), all))
        { Targets = all };
        return (record, new NativeView(new CarrierMap(new AbiModule(new LibraryInfo("l"), targets, default, new EquatableArray<Decl>(record)))));
    }

    private static IEnumerable<Finding> Compare(Decl decl, ManagedStruct @struct, ManagedEnum @enum, TargetSet targets, NativeView native) => decl switch
    {
        RecordDecl record => Records(@struct, record, targets, native),
        EnumDecl native_ => EnumComparer.Compare(@enum, native_, targets, native).Concat(EnumComparer.Compare(@enum, native_, targets, native, PairTrust.Name))
            .Concat(native_.Constants.SelectMany(constant => @enum.Members.SelectMany(member => ConstantComparer.Compare(member, native_, constant, targets, native)))),
        ConstantDecl constant => @enum.Members.SelectMany(member => ConstantComparer.Compare(member, constant, targets, native))
            .Concat(ConstantComparer.Compare(new ManagedConstant("C", constant.Value.First), constant, targets, native)),
        _ => [],
    };

    private static IEnumerable<Finding> Records(ManagedStruct @struct, RecordDecl record, TargetSet targets, NativeView native)
    {
        Assert.All(FieldPairs.Of(@struct, record, targets, native), pair => Assert.False(pair.Targets.IsEmpty));
        return RecordComparer.Compare(@struct, record, targets, native);
    }

    private static void Check(IEnumerable<Finding> findings, TargetSet targets)
    {
        foreach (var finding in findings)
        {
            Assert.False(finding.Targets.IsEmpty);
            Assert.True(targets.Contains(finding.Targets));
            Assert.NotEqual("", finding.Detail);
        }
    }
}
