using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

internal static class OpaqueEmitter
{
    public static void Write(CodeWriter writer, OpaqueDecl decl, Emission emission) =>
        WriteHandle(writer, decl, decl.Id, emission, "Opaque: use it by pointer.");

    /// <summary>Writes the type that a pointer to something unknown points to, so that two such pointers are not mistaken for one another.</summary>
    public static void WriteHandle(CodeWriter writer, Decl decl, string spelling, Emission emission, string remark)
    {
        writer.Space();
        CommonEmitter.Write(writer, decl, emission, remark: remark);
        writer.Line($"[NativeTypeName({CSharpName.Literal(spelling)})]");
        writer.Open($"{emission.Style.Visibility} partial struct {CSharpName.Escape(decl.ManagedName)}");
        writer.Close();
    }
}
