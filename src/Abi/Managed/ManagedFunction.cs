using Interop.Abi.Model;

namespace Interop.Abi.Managed;

/// <summary>A function that C# imports, whatever the style: what crosses, after marshalling.</summary>
/// <param name="Library">The library that it is imported from, as the code names it.</param>
/// <param name="EntryPoint">The symbol that it is bound to.</param>
/// <param name="Signature">What crosses.</param>
public sealed record ManagedFunction(string Library, string EntryPoint, ManagedSignature Signature)
{
    /// <summary>The name of the C# method, delegate or field.</summary>
    public string Name { get; init; } = "";

    /// <summary>How the runtime looks for the symbol beside <see cref="EntryPoint"/> itself.</summary>
    public SymbolSearch Search { get; init; }

    /// <summary>The runtime identifiers of the targets on which alone it is called; empty for all.</summary>
    public EquatableArray<string> Targets { get; init; }
}

/// <summary>What crosses in a call, in either direction.</summary>
/// <param name="Return">What it returns.</param>
/// <param name="Parameters">Its parameters.</param>
public sealed record ManagedSignature(ManagedValue Return, EquatableArray<ManagedValue> Parameters)
{
    /// <summary>The calling convention that C# names.</summary>
    public ManagedConvention Convention { get; init; }

    /// <summary>Whether it ends with <c>__arglist</c>.</summary>
    public bool IsVariadic { get; init; }
}

/// <summary>A parameter or result as C# declares it.</summary>
/// <param name="Name">The parameter's name; empty for a result.</param>
/// <param name="Display">The type as the code writes it.</param>
/// <param name="Type">What crosses, or null where that is not known, or is nothing.</param>
public sealed record ManagedValue(string Name, string Display, ManagedType? Type)
{
    /// <summary>No value.</summary>
    public static ManagedValue Void { get; } = new("", "void", null);

    /// <summary>Whether it is no value, and not merely one that is not known.</summary>
    public bool IsVoid => Type is null && Display == "void";

    /// <summary>The C type that the code itself says it stands for (<c>[NativeTypeName("size_t")]</c>); empty for none.</summary>
    public string NativeTypeName { get; init; } = "";
}

/// <summary>A constant, or a member of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, as a 64-bit pattern where it is an integer.</param>
public sealed record ManagedConstant(string Name, ConstantValue Value);

/// <summary>The names under which the runtime looks for a symbol on Windows (docs of <c>DllImportAttribute.ExactSpelling</c>).</summary>
public enum SymbolSearch
{
    /// <summary>The name alone.</summary>
    Exact,

    /// <summary>The name, then the name with <c>A</c>: <c>CharSet.Ansi</c>.</summary>
    Ansi,

    /// <summary>The name with <c>W</c>, then the name: <c>CharSet.Unicode</c>.</summary>
    Unicode,
}
