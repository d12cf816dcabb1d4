using Interop.Abi.Model;

namespace Interop.Generator.Merge;

/// <summary>
/// Makes one type of the types that each target has. They are one when they differ at most in calling conventions, which then become
/// per-target facts inside it; else each group of equal ones is a value of its own.
/// </summary>
internal static class TypeMerger
{
    /// <summary>Merges the types of one declaration, each with the one target it was read for.</summary>
    public static PerTarget<T> Merge<T>(IEnumerable<(int Target, T Type)> types)
        where T : CType
    {
        var groups = new List<List<(TargetSet Targets, CType Type)>>();
        foreach (var equal in GroupEqual(types))
        {
            var group = groups.Find(candidate => Unify([candidate[0], equal]) is not null);
            if (group is null)
                groups.Add([equal]);
            else
                group.Add(equal);
        }
        return PerTarget<T>.From(groups.Select(group => (SetOf(group), (T)Unify(group)!)));
    }

    /// <summary>Values that are equal as they are, which is the usual case, with the targets that have them.</summary>
    public static List<(TargetSet Targets, CType Type)> GroupEqual<T>(IEnumerable<(int Target, T Type)> types)
        where T : CType
    {
        var groups = new List<(TargetSet Targets, CType Type)>();
        foreach (var (target, type) in types)
        {
            var at = groups.FindIndex(group => group.Type.Equals(type));
            if (at < 0)
                groups.Add((TargetSet.Of(target), type));
            else
                groups[at] = (groups[at].Targets.Union(TargetSet.Of(target)), type);
        }
        return groups;
    }

    /// <summary>The one type that all of them are, with its conventions on the targets given; or null.</summary>
    public static CType? Unify(IReadOnlyList<(TargetSet Targets, CType Type)> types)
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
            ArrayType array => types.All(item => ((ArrayType)item.Type).Count == array.Count)
                ? Wrap(types, (ArrayType type) => type.Element, (type, element) => type with { Element = element })
                : null,
            FunctionType => UnifyFunctions(types),
            // The others hold no function type, and so nothing that could differ and still be one.
            _ => types.All(other => other.Type.Equals(first)) ? first : null,
        };
    }

    /// <summary>The targets of a group.</summary>
    public static TargetSet SetOf<T>(IEnumerable<(TargetSet Targets, T)> items) =>
        items.Aggregate(TargetSet.None, (set, item) => set.Union(item.Targets));

    private static CType? Wrap<T>(IReadOnlyList<(TargetSet Targets, CType Type)> types, Func<T, CType> inner, Func<T, CType, T> rebuild)
        where T : CType
    {
        var first = (T)types[0].Type;
        var unified = Unify(types.Select(item => (item.Targets, inner((T)item.Type))).ToList());
        return unified is null ? null : ReferenceEquals(unified, inner(first)) ? first : rebuild(first, unified);
    }

    private static FunctionType? UnifyFunctions(IReadOnlyList<(TargetSet Targets, CType Type)> types)
    {
        var functions = types.Select(item => (item.Targets, Type: (FunctionType)item.Type)).ToList();
        var first = functions[0].Type;
        if (functions.Exists(item => item.Type.Parameters.Count != first.Parameters.Count || item.Type.IsVariadic != first.IsVariadic))
            return null;
        if (Unify(functions.ConvertAll(item => (item.Targets, item.Type.Return))) is not { } result)
            return null;
        var parameters = new CType[first.Parameters.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            if (Unify(functions.ConvertAll(item => (item.Targets, item.Type.Parameters[i]))) is not { } parameter)
                return null;
            parameters[i] = parameter;
        }
        return first with
        {
            Return = result,
            Parameters = new EquatableArray<CType>(parameters),
            Convention = PerTarget<CallingConvention>.From(functions.Select(item => (item.Targets, item.Type.Convention.First))),
        };
    }
}
