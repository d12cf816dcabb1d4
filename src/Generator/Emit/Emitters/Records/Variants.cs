using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;

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
    public void Write(CodeWriter writer, Emission emission)
    {
        var syntax = emission.Dialect.Syntax;
        var parameters = Enumerable.Range(0, _groups.Count).Select(i => $"{syntax.Offset} on{i}");
        writer.Space();
        syntax.WriteChoice(writer, new Choice("private static readonly int _layout =", "int", TargetLabels.Subject, "-1")
        {
            Cases = _groups.Select((group, i) => (TargetLabels.Of(emission.Module, group), $"{i}")).ToList(),
        });
        writer.Space();
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        var head = $"private static {syntax.Offset} _pick({string.Join(", ", parameters)}) =>";
        syntax.WriteChoice(writer, new Choice(head, syntax.Offset, "_layout", $"throw NativeTargets.Unknown({CSharpName.Literal(_name)})")
        {
            Cases = _groups.Select((_, i) => ((IReadOnlyList<string>)[$"{i}"], $"on{i}")).ToList(),
        });
    }
}
