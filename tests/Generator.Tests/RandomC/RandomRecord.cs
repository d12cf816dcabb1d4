using System.Text;
using Interop.Abi.Model;

namespace Interop.Generator.Tests.RandomC;

/// <summary>A random record, as C has it.</summary>
/// <param name="IsUnion">Union or struct.</param>
/// <param name="Pack">The <c>#pragma pack</c> around it; 0 for none.</param>
/// <param name="IsPacked">Whether it has the attribute.</param>
/// <param name="Alignment">Its <c>aligned</c> attribute; 0 for none.</param>
/// <param name="Fields">Its members.</param>
internal sealed record RandomRecord(bool IsUnion, int Pack, bool IsPacked, int Alignment, EquatableArray<RandomField> Fields)
{
    private string Attributes => (IsPacked ? "__attribute__((packed)) " : "") + (Alignment > 0 ? $"__attribute__((aligned({Alignment}))) " : "");

    /// <summary>The definition of the tag.</summary>
    public string Define(string tag)
    {
        var text = new StringBuilder();
        if (Pack > 0)
            text.Append($"#pragma pack(push, {Pack})\n");
        text.Append($"{(IsUnion ? "union" : "struct")} {Attributes}{tag} {{\n{Body("    ", "")}}};\n");
        if (Pack > 0)
            text.Append("#pragma pack(pop)\n");
        return text.ToString();
    }

    /// <summary>The members that a pointer to the record reaches by name, those of unnamed records among them.</summary>
    public IEnumerable<(string Name, RandomField Field)> Members(string prefix = "") => Fields.SelectMany((field, i) => field switch
    {
        { Inner: { } inner } => inner.Members($"{prefix}m{i}_"),
        { Type.Length: > 0, IsNamed: true } => [($"{prefix}m{i}", field)],
        _ => [],
    });

    /// <summary>Whether C takes it: something in it has a name, and not only the array behind it.</summary>
    public bool IsValid => Members().Any() && (!Fields.Any(member => member.Suffix == "[]") || Fields.Any(member => member is { IsNamed: true, Inner: null, Suffix: not "[]" }));

    /// <summary>The record without one of its parts, for each part: what a failure shrinks to.</summary>
    public IEnumerable<RandomRecord> Smaller()
    {
        for (var i = 0; i < Fields.Count && Fields.Count > 1; i++)
            yield return this with { Fields = Fields.Where((_, at) => at != i).ToEquatableArray() };
        for (var i = 0; i < Fields.Count; i++)
        {
            foreach (var smaller in Fields[i].Smaller())
                yield return this with { Fields = Fields.Select((field, at) => at == i ? smaller : field).ToEquatableArray() };
        }
        if (Pack > 0)
            yield return this with { Pack = 0 };
        if (IsPacked)
            yield return this with { IsPacked = false };
        if (Alignment > 0)
            yield return this with { Alignment = 0 };
        if (IsUnion)
            yield return this with { IsUnion = false };
    }

    private string Body(string indent, string prefix)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Fields.Count; i++)
            text.Append(indent).Append(Fields[i].Inner is { } inner ? Nested(inner, indent, $"{prefix}m{i}_") : Fields[i].Declare($"{prefix}m{i}")).Append(";\n");
        return text.ToString();
    }

    private static string Nested(RandomRecord inner, string indent, string prefix) =>
        $"{(inner.IsUnion ? "union" : "struct")} {inner.Attributes}{{\n{inner.Body(indent + "    ", prefix)}{indent}}}";
}

/// <summary>A member of a random record.</summary>
/// <param name="Type">Its type, without what stands behind the name.</param>
/// <param name="Suffix">What stands behind the name: the sizes of an array.</param>
/// <param name="Bits">The width of a bit-field.</param>
/// <param name="IsNamed">Whether a bit-field has a name.</param>
/// <param name="Alignment">Its <c>aligned</c> attribute; 0 for none.</param>
/// <param name="Inner">The unnamed record that it is instead.</param>
internal sealed record RandomField(string Type, string Suffix, int? Bits, bool IsNamed, int Alignment, RandomRecord? Inner)
{
    public string Declare(string name) =>
        $"{Type} {(IsNamed ? name : "")}{Suffix}{(Bits is { } bits ? $" : {bits}" : "")}{(Alignment > 0 ? $" __attribute__((aligned({Alignment})))" : "")}";

    public IEnumerable<RandomField> Smaller()
    {
        if (Inner is not null)
        {
            foreach (var smaller in Inner.Smaller())
                yield return this with { Inner = smaller };
            yield return new RandomField("int", "", null, true, 0, null);
        }
        if (Alignment > 0)
            yield return this with { Alignment = 0 };
        if (Suffix.Length > 0)
            yield return this with { Suffix = "" };
        if (Bits > 1 && IsNamed)
            yield return this with { Bits = Bits / 2 };
        if (Inner is null && Bits is null && Type is not ("char" or "int"))
            yield return this with { Type = "int" };
    }
}
