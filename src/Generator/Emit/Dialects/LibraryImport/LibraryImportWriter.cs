using Interop.Abi.Managed;

namespace Interop.Generator.Emit.Dialects.LibraryImport;

/// <summary>Imports whose code the compiler generates.</summary>
internal sealed class LibraryImportWriter : IImportWriter
{
    public string Modifier => "partial";

    public void WriteAttributes(CodeWriter writer, Import import, string name)
    {
        var entryPoint = import.EntryPoint == name ? "" : $", EntryPoint = {CSharpName.Literal(import.EntryPoint)}";
        var lastError = import.SetsLastError ? ", SetLastError = true" : "";
        writer.Line($"[LibraryImport({CSharpName.Literal(import.Library)}{entryPoint}{lastError})]");
        if (Attribute(import.Convention) is { } convention)
            writer.Line($"[UnmanagedCallConv(CallConvs = new[] {{ typeof({convention}) }})]");
    }

    private static string? Attribute(ManagedConvention convention) => convention switch
    {
        ManagedConvention.Cdecl => "CallConvCdecl",
        ManagedConvention.Stdcall => "CallConvStdcall",
        ManagedConvention.Thiscall => "CallConvThiscall",
        _ => null,
    };
}
