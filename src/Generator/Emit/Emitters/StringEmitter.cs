using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

/// <summary>Writes string literals: those of bytes as the bytes, with a terminator after them; those of wider units as their text.</summary>
internal static class StringEmitter
{
    public static void Write(CodeWriter writer, ConstantDecl decl, Emission emission)
    {
        var name = CSharpName.Escape(decl.ManagedName);
        var visibility = emission.Style.Visibility;
        if (StringForms.IsBytes(decl.Value))
        {
            WriteBytes(writer, name, decl.Value.Map(value => (StringConstant)value), emission);
            return;
        }
        var text = StringForms.Text(decl.Value, emission.Carriers.Source)!;
        if (text.IsSame)
            writer.Line($"{visibility} const string {name} = {CSharpName.Literal(text.First)};");
        else
            ConstantEmitter.WriteByTarget(writer, $"{visibility} static string {name}", "string", text, CSharpName.Literal, emission);
    }

    /// <summary>How text is passed to C, which wants other units than C#'s.</summary>
    public static string? Remark(ConstantDecl decl, Emission emission)
    {
        if (StringForms.IsBytes(decl.Value))
            return emission.Dialect.Bytes.Remark;
        var units = decl.Value.Groups
            .SelectMany(group => group.Targets.Indices().Select(target => (TargetSet.Of(target), Unit(((StringConstant)group.Value).Encoding, emission.Module.Targets[target].Facts.WCharSize))));
        var unit = PerTarget<string>.From(units);
        var where = unit.IsSame
            ? unit.First
            : string.Join(", ", unit.Groups.Select(group => $"{group.Value} on {string.Join(" ", emission.Module.Rids(group.Targets))}"));
        return $"The text of what C has in {where}: encode it so to pass it, with a terminator.";
    }

    private static string Unit(StringEncoding encoding, int wcharSize) => encoding switch
    {
        StringEncoding.Bytes => "UTF-8 (char)",
        StringEncoding.Utf16 => "UTF-16 (char16_t)",
        StringEncoding.Utf32 => "UTF-32 (char32_t)",
        _ => wcharSize == 2 ? "UTF-16 (wchar_t)" : "UTF-32 (wchar_t)",
    };

    private static void WriteBytes(CodeWriter writer, string name, PerTarget<StringConstant> value, Emission emission)
    {
        var (literals, visibility) = (emission.Dialect.Bytes, emission.Style.Visibility);
        if (value.IsSame)
            literals.Write(writer, visibility, name, value.First);
        else
            ConstantEmitter.WriteByTarget(writer, $"{visibility} static {literals.Type} {name}", literals.Type, value, literals.Expression, emission);
    }
}
