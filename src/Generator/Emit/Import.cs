using Interop.Abi.Managed;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;

namespace Interop.Generator.Emit;

/// <summary>A native function as an import declares it.</summary>
/// <param name="Library">The library that exports it.</param>
/// <param name="EntryPoint">Its symbol.</param>
/// <param name="Convention">Its calling convention.</param>
/// <param name="Return">The C# type of its result.</param>
/// <param name="Parameters">The C# types of its parameters.</param>
internal sealed record Import(string Library, string EntryPoint, ManagedConvention Convention, string Return, EquatableArray<string> Parameters)
{
    /// <summary>Whether the runtime keeps errno, or on Windows the last error, of right after the call.</summary>
    public bool SetsLastError { get; init; }

    /// <summary>Writes a private method of that C# name, its parameters called by their place.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The name.</param>
    /// <param name="targets">The targets on which alone it is called.</param>
    /// <param name="imports">How methods are imported.</param>
    public void Write(CodeWriter writer, string name, IEnumerable<string> targets, IImportWriter imports)
    {
        writer.Line($"[NativeOnly({string.Join(", ", targets.Select(CSharpName.Literal))})]");
        imports.WriteAttributes(writer, this, name);
        writer.Line($"private static {imports.Modifier} {Return} {name}({string.Join(", ", Parameters.Select((type, i) => $"{type} a{i}"))});");
    }
}
