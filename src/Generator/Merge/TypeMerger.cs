using Interop.Abi.Model;

namespace Interop.Generator.Merge;

/// <summary>
/// Makes one type of the types that each target has. They are one when they differ at most in calling conventions, which then become
/// per-target facts inside it; else each group of equal ones is a value of its own.
/// </summary>
internal static class TypeMerger
{
    /// <summary>Merges the types of one declaration, each with the one target it was read for.</summary>
    public static PerTarget<T> Merge<T>(IReadOnlyList<(int Target, T Type)> types)
        where T : CType
    {
        var groups = new List<List<(int Target, CType Type)>>();
        foreach (var (target, type) in types)
        {
            var group = groups.Find(candidate => Unify([candidate[0], (target, type)]) is not null);
            if (group is null)
                groups.Add([(target, type)]);
            else
                group.Add((target, type));
        }
        return PerTarget<T>.From(groups.Select(group => (SetOf(group), (T)Unify(group)!)));
    }

    /// <summary>The one type that all of them are, or null.</summary>
    public static CType? Unify(IReadOnlyList<(int Target, CType Type)> types)
    {
        var first = types[0].Type;
        foreach (var (_, type) in types)
        {
            if (type.GetType() != first.GetType() || type.Qualifiers != first.Qualifiers)
                return null;
        }
        return first switch
        {
            PointerType => Wrap(types, (PointerType type) => type.Pointee, (type, pointee) => type with { Pointee = pointee }),
            ArrayType array => Same(types, (ArrayType type) => type.Count, array.Count)
                ? Wrap(types, (ArrayType type) => type.Element, (type, element) => type with { Element = element })
                : null,
            VectorType vector => Same(types, (VectorType type) => type.Count, vector.Count)
                ? Wrap(types, (VectorType type) => type.Element, (type, element) => type with { Element = element })
                : null,
            ComplexType => Wrap(types, (ComplexType type) => type.Element, (type, element) => type with { Element = element }),
            AtomicType => Wrap(types, (AtomicType type) => type.Value, (type, value) => type with { Value = value }),
            FunctionType => UnifyFunctions(types),
            _ => types.All(other => other.Type == first) ? first : null,
        };
    }

    /// <summary>The targets of a group.</summary>
    public static TargetSet SetOf<T>(IEnumerable<(int Target, T)> items) =>
        items.Aggregate(TargetSet.None, (set, item) => set.Union(TargetSet.Of(item.Target)));

    private static CType? Wrap<T>(IReadOnlyList<(int Target, CType Type)> types, Func<T, CType> inner, Func<T, CType, T> rebuild)
        where T : CType
    {
        var unified = Unify(types.Select(item => (item.Target, inner((T)item.Type))).ToList());
        return unified is null ? null : rebuild((T)types[0].Type, unified);
    }

    private static bool Same<T, TValue>(IReadOnlyList<(int Target, CType Type)> types, Func<T, TValue> value, TValue expected)
        where T : CType => types.All(item => EqualityComparer<TValue>.Default.Equals(value((T)item.Type), expected));

    private static FunctionType? UnifyFunctions(IReadOnlyList<(int Target, CType Type)> types)
    {
        var functions = types.Select(item => (item.Target, Type: (FunctionType)item.Type)).ToList();
        var first = functions[0].Type;
        if (functions.Exists(item => item.Type.Parameters.Count != first.Parameters.Count || item.Type.IsVariadic != first.IsVariadic))
            return null;
        if (Unify(functions.ConvertAll(item => (item.Target, item.Type.Return))) is not { } result)
            return null;
        var parameters = new CType[first.Parameters.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            if (Unify(functions.ConvertAll(item => (item.Target, item.Type.Parameters[i]))) is not { } parameter)
                return null;
            parameters[i] = parameter;
        }
        return first with
        {
            Return = result,
            Parameters = new EquatableArray<CType>(parameters),
            Convention = PerTarget<CallingConvention>.From(functions.Select(item => (TargetSet.Of(item.Target), item.Type.Convention.First))),
        };
    }
}
