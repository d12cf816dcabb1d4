using Interop.Abi.Layout;
using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>A function as C# declares it, whatever the style: what crosses, after marshalling.</summary>
/// <param name="Library">The library that it is imported from, as the code names it.</param>
/// <param name="EntryPoint">The symbol that it is bound to.</param>
/// <param name="Return">What it returns.</param>
/// <param name="Parameters">Its parameters.</param>
public sealed record ManagedFunction(string Library, string EntryPoint, ManagedValue Return, EquatableArray<ManagedValue> Parameters)
{
    /// <summary>The runtime identifiers of the targets on which alone it is called; empty for all.</summary>
    public EquatableArray<string> Targets { get; init; }
}

/// <summary>A parameter or result as C# declares it.</summary>
/// <param name="Display">The type as the code writes it.</param>
/// <param name="Type">What crosses, or null where that is not known, or is nothing.</param>
public sealed record ManagedValue(string Display, ManagedType? Type)
{
    /// <summary>No value.</summary>
    public static ManagedValue Void { get; } = new("void", null);
}
