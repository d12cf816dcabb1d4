using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters.Records;

/// <summary>
/// The targets of a type in groups that agree on all of its facts, so that one number says which layout the running target has.
/// Written as <c>_pick(24, 16)</c>: a fact by group, of which the JIT leaves the running target's.
/// </summary>
internal sealed class Variants
{
    private readonly List<TargetSet> _groups;
    private readonly string _name;

    /// <summary>Groups the targets.</summary>
    /// <param name="name">The type, as C has it, for messages.</param>
    /// <param name="targets">Its targets.</param>
    /// <param name="facts">For each fact, which of its values a target has.</param>
    public Variants(string name, TargetSet targets, IEnumerable<Func<int, int>> facts)
    {
        _name = name;
        var all = facts.ToList();
        _groups = targets.Indices()
            .GroupBy(target => string.Join(' ', all.Select(fact => fact(target))))
            .Select(group => TargetSet.From(group))
            .ToList();
    }

    /// <summary>The fact of the running target as an expression: the fact itself where all have the same.</summary>
    public string Pick<T>(PerTarget<T> fact, Func<T, long> number)
    {
        var values = _groups.ConvertAll(group => fact.TryGet(group.Lowest, out var value) ? number(value!) : -1);
        return values.Distinct().Count() == 1 ? $"{values[0]}" : $"_pick({string.Join(", ", values)})";
    }

    /// <summary>Writes what <see cref="Pick"/> leans on.</summary>
    public void Write(CodeWriter writer, AbiModule module)
    {
        var parameters = Enumerable.Range(0, _groups.Count).Select(i => $"nint on{i}");
        writer.Space();
        writer.Open("private static readonly int _layout = NativeTargets.Current switch");
        for (var i = 0; i < _groups.Count; i++)
            writer.Line($"{TargetPattern.Of(module, _groups[i])} => {i},");
        writer.Line("_ => -1,");
        writer.Close(";");
        writer.Space();
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        writer.Open($"private static nint _pick({string.Join(", ", parameters)}) => _layout switch");
        for (var i = 0; i < _groups.Count; i++)
            writer.Line($"{i} => on{i},");
        writer.Line($"_ => throw NativeTargets.Unknown({CSharpName.Literal(_name)}),");
        writer.Close(";");
    }
}
