using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

internal static class VariableEmitter
{
    public static void Write(CodeWriter writer, VariableDecl decl, Emission emission)
    {
        var (type, value) = Property(VariableForms.Of(decl, emission.Carriers), VariableSupport.Address(decl));
        writer.Space();
        CommonEmitter.Write(writer, decl, emission);
        if (Emission.NativeTypeName(Emission.Spelling(decl.Type), type[(type.LastIndexOf(' ') + 1)..]) is { Length: > 0 } spelling)
            writer.Line(spelling.TrimEnd());
        writer.Line($"{emission.Style.Visibility} static {type} {CSharpName.Escape(decl.ManagedName)} => {value};");
    }

    private static (string Type, string Value) Property(VariableForm form, string address) => form switch
    {
        ByReference { IsReadOnly: true } reference => ($"ref readonly {reference.CSharp}", $"ref *({reference.CSharp}*){address}"),
        ByReference reference => ($"ref {reference.CSharp}", $"ref *({reference.CSharp}*){address}"),
        BySpan { IsReadOnly: true } span => ($"ReadOnlySpan<{span.Element}>", $"new((void*){address}, {span.Count})"),
        BySpan span => ($"Span<{span.Element}>", $"new((void*){address}, {span.Count})"),
        ByAddress pointer => (pointer.CSharp, $"({pointer.CSharp}){address}"),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };
}
