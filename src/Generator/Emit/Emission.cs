using Interop.Abi.Carriers;
using Interop.Abi.Model;
using Interop.Generator.Passes.Naming;

namespace Interop.Generator.Emit;

/// <summary>What all emitters read: the module, the carriers of its types, and how the user wants the code.</summary>
/// <param name="Module">The module, with reasons and names.</param>
/// <param name="Style">How the user wants the code.</param>
internal sealed record Emission(AbiModule Module, EmitStyle Style)
{
    /// <summary>The C# types.</summary>
    public CarrierMap Carriers { get; } = new(Module);

    /// <summary><c>[NativeTypeName("…")]</c> with a space after it, or nothing where C and C# write the type alike.</summary>
    public static string NativeTypeName(string c, string csharp, string target = "") =>
        c == csharp ? "" : $"[{target}NativeTypeName({CSharpName.Literal(c)})] ";

    /// <summary>The C spelling of a type; on targets where it differs, that of the first.</summary>
    public static string Spelling<T>(PerTarget<T> type)
        where T : CType => type.First.ToString();
}

/// <summary>How the user wants the code.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="ClassName">The class that holds functions and constants.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Naming">How the names of parameters are made; all others stand in the module.</param>
internal sealed record EmitStyle(string Namespace, string ClassName, string Visibility, NamingPolicy Naming);
