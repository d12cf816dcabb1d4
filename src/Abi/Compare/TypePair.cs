using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Compare;

/// <summary>
/// A C# type that stands for a C type, because a declaration says so. Types are compared once, where they are declared, and not in
/// every signature that uses them.
/// </summary>
/// <param name="ManagedId">The name of the C# type with its namespaces.</param>
/// <param name="View">Which of a struct's two layouts C sees.</param>
/// <param name="Native">The C type: a name of a record or enumeration, or a function's type.</param>
/// <param name="Targets">The targets on which it stands for it.</param>
/// <param name="Trust">How the pair is known.</param>
/// <param name="Memory">Whose memory C gets or gives.</param>
public sealed record TypePair(string ManagedId, StructView View, CType Native, TargetSet Targets, PairTrust Trust, PairMemory Memory = PairMemory.Any);

/// <summary>In whose memory a struct is when C sees it.</summary>
public enum PairMemory
{
    /// <summary>C's, or nobody says: a result, an <c>out</c>, an address, an array, a callback's argument. C may have filled it, padding and all.</summary>
    Any,

    /// <summary>A single value of C#'s, all bytes of which C# has set: a <c>ref</c> or <c>in</c>, or an object where C's pointer is to <c>const</c>.</summary>
    Given,

    /// <summary>C's, of which C# reads a part: no signature has the struct, and the code neither makes one nor asks for its size.</summary>
    Read,
}

/// <summary>How it is known which C type a C# type stands for, the surest first.</summary>
public enum PairTrust
{
    /// <summary>A signature uses it where C has the other.</summary>
    Signature,

    /// <summary>An attribute <c>NativeTypeName</c> says so.</summary>
    Attribute,

    /// <summary>A union that is known so has the one where C's has the other: of its size there is nothing to be said but in the union.</summary>
    Alternative,

    /// <summary>They have one name.</summary>
    Name,
}
