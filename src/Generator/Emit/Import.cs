using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Generator.Emit;

/// <summary>A native function as a <c>LibraryImport</c> declares it.</summary>
/// <param name="Library">The library that exports it.</param>
/// <param name="EntryPoint">Its symbol.</param>
/// <param name="Convention">Its calling convention.</param>
/// <param name="Return">The C# type of its result.</param>
/// <param name="Parameters">The C# types of its parameters.</param>
internal sealed record Import(string Library, string EntryPoint, ManagedConvention Convention, string Return, EquatableArray<string> Parameters)
{
    /// <summary>Writes the attributes of a method of that C# name.</summary>
    public void WriteAttributes(CodeWriter writer, string name)
    {
        var entryPoint = EntryPoint == name ? "" : $", EntryPoint = {CSharpName.Literal(EntryPoint)}";
        writer.Line($"[LibraryImport({CSharpName.Literal(Library)}{entryPoint})]");
        if (Attribute(Convention) is { } convention)
            writer.Line($"[UnmanagedCallConv(CallConvs = new[] {{ typeof({convention}) }})]");
    }

    /// <summary>Writes a private method of that C# name, its parameters called by their place.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The name.</param>
    /// <param name="targets">The targets on which alone it is called.</param>
    public void Write(CodeWriter writer, string name, IEnumerable<string> targets)
    {
        writer.Line($"[NativeOnly({string.Join(", ", targets.Select(CSharpName.Literal))})]");
        WriteAttributes(writer, name);
        writer.Line($"private static partial {Return} {name}({string.Join(", ", Parameters.Select((type, i) => $"{type} a{i}"))});");
    }

    private static string? Attribute(ManagedConvention convention) => convention switch
    {
        ManagedConvention.Cdecl => "CallConvCdecl",
        ManagedConvention.Stdcall => "CallConvStdcall",
        ManagedConvention.Thiscall => "CallConvThiscall",
        _ => null,
    };
}
