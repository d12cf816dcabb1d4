using Interop.Abi.Managed;

namespace Interop.Generator.Emit.Dialects.DllImport;

/// <summary>
/// Imports that the runtime resolves. Their signatures are blittable, so that no marshalling decides anything; what decides of text is set
/// all the same, for those who change a type by hand.
/// </summary>
internal sealed class DllImportWriter : IImportWriter
{
    public string Modifier => "extern";

    public void WriteAttributes(CodeWriter writer, Import import, string name)
    {
        var entryPoint = import.EntryPoint == name ? "" : $", EntryPoint = {CSharpName.Literal(import.EntryPoint)}";
        var lastError = import.SetsLastError ? ", SetLastError = true" : "";
        writer.Line($"[DllImport({CSharpName.Literal(import.Library)}{entryPoint}{lastError}, CallingConvention = {Convention(import.Convention)}, ExactSpelling = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]");
    }

    /// <summary>The member of <c>CallingConvention</c>.</summary>
    public static string Convention(ManagedConvention convention) => convention switch
    {
        ManagedConvention.Stdcall => "CallingConvention.StdCall",
        ManagedConvention.Thiscall => "CallingConvention.ThisCall",
        ManagedConvention.PlatformDefault => "CallingConvention.Winapi",
        _ => "CallingConvention.Cdecl",
    };
}
