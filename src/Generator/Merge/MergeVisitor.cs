using Interop.Abi.Model;

namespace Interop.Generator.Merge;

/// <summary>Merges the declarations of one id and kind that the targets have.</summary>
internal sealed class MergeVisitor(IReadOnlyList<(int Target, Decl Decl)> all) : IDeclVisitor<Decl>
{
    public Decl Visit(FunctionDecl decl) => decl with
    {
        Type = Types((FunctionDecl function) => function.Type.First),
        ParameterNames = all.Select(item => ((FunctionDecl)item.Decl).ParameterNames).FirstOrDefault(names => names.Count > 0),
        Symbol = Symbols((FunctionDecl function) => function.Symbol),
        IsNoReturn = all.All(item => ((FunctionDecl)item.Decl).IsNoReturn),
    };

    public Decl Visit(RecordDecl decl) => decl with
    {
        Fields = MergeFields(),
        Layout = Facts((RecordDecl record) => record.Layout.First),
    };

    public Decl Visit(OpaqueDecl decl) => decl;

    public Decl Visit(EnumDecl decl) => decl with
    {
        Underlying = Facts((EnumDecl @enum) => @enum.Underlying.First),
        Constants = MergeConstants(),
    };

    public Decl Visit(AliasDecl decl) => decl with { Type = Types((AliasDecl alias) => alias.Type.First) };

    public Decl Visit(VariableDecl decl) => decl with
    {
        Type = Types((VariableDecl variable) => variable.Type.First),
        Symbol = Symbols((VariableDecl variable) => variable.Symbol),
        IsThreadLocal = all.Any(item => ((VariableDecl)item.Decl).IsThreadLocal),
        IsStatic = all.Any(item => ((VariableDecl)item.Decl).IsStatic),
    };

    public Decl Visit(ConstantDecl decl) => decl with
    {
        Type = Types((ConstantDecl constant) => constant.Type.First),
        Value = Facts((ConstantDecl constant) => constant.Value.First),
    };

    public Decl Visit(MacroDecl decl) => decl;

    private PerTarget<TFact> Facts<TDecl, TFact>(Func<TDecl, TFact> fact)
        where TDecl : Decl => PerTarget<TFact>.From(all.Select(item => (TargetSet.Of(item.Target), fact((TDecl)item.Decl))));

    /// <summary>The symbols, where one target or more has another than the name.</summary>
    private PerTarget<string>? Symbols<TDecl>(Func<TDecl, PerTarget<string>?> symbol)
        where TDecl : Decl => all.Any(item => symbol((TDecl)item.Decl) is not null)
            ? Facts((TDecl decl) => symbol(decl)?.First ?? decl.Name)
            : null;

    private PerTarget<TType> Types<TDecl, TType>(Func<TDecl, TType> type)
        where TDecl : Decl
        where TType : CType => TypeMerger.Merge(all.Select(item => (item.Target, type((TDecl)item.Decl))));

    private PerTarget<EquatableArray<Field>> MergeFields()
    {
        var equal = Facts((RecordDecl record) => record.Fields.First);
        var groups = new List<List<(TargetSet Targets, EquatableArray<Field> Fields)>>();
        foreach (var (targets, fields) in equal.Groups)
        {
            var group = groups.Find(candidate => Unify([candidate[0], (targets, fields)]) is not null);
            if (group is null)
                groups.Add([(targets, fields)]);
            else
                group.Add((targets, fields));
        }
        return PerTarget<EquatableArray<Field>>.From(groups.Select(group => (TypeMerger.SetOf(group), Unify(group)!.Value)));
    }

    private static EquatableArray<Field>? Unify(IReadOnlyList<(TargetSet Targets, EquatableArray<Field> Fields)> lists)
    {
        var first = lists[0].Fields;
        var unified = new Field[first.Count];
        if (lists.Any(list => list.Fields.Count != first.Count))
            return null;
        for (var i = 0; i < unified.Length; i++)
        {
            if (lists.Any(list => list.Fields[i].Name != first[i].Name || list.Fields[i].BitWidth != first[i].BitWidth)
                || TypeMerger.Unify(lists.Select(list => (list.Targets, list.Fields[i].Type)).ToList()) is not { } type)
            {
                return null;
            }
            unified[i] = first[i] with { Type = type };
        }
        return new EquatableArray<Field>(unified);
    }

    private EquatableArray<EnumConstant> MergeConstants()
    {
        var order = new List<string>();
        var values = new Dictionary<string, List<(int Target, EnumConstant Constant)>>(StringComparer.Ordinal);
        foreach (var (target, decl) in all)
        {
            foreach (var constant in ((EnumDecl)decl).Constants)
            {
                if (!values.TryGetValue(constant.Name, out var same))
                {
                    values.Add(constant.Name, same = []);
                    order.Add(constant.Name);
                }
                same.Add((target, constant));
            }
        }
        return order.Select(name => values[name][0].Constant with
        {
            Value = PerTarget<IntegerValue>.From(values[name].Select(item => (TargetSet.Of(item.Target), item.Constant.Value.First))),
        }).ToEquatableArray();
    }
}
