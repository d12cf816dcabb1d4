using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

internal static class VariableEmitter
{
    public static void Write(CodeWriter writer, VariableDecl decl, Emission emission)
    {
        var (type, value) = emission.Dialect.Variables.Property(VariableForms.Of(decl, emission.Carriers), VariableSupport.Address(decl));
        emission.Dialect.Delegates.WriteUnnamed(writer, decl.Type, decl.ManagedName, emission);
        writer.Space();
        CommonEmitter.Write(writer, decl, emission);
        if (Emission.NativeTypeName(Emission.Spelling(decl.Type), type[(type.LastIndexOf(' ') + 1)..]) is { Length: > 0 } spelling)
            writer.Line(spelling.TrimEnd());
        writer.Line($"{emission.Style.Visibility} static {type} {CSharpName.Escape(decl.ManagedName)} => {value};");
    }
}
