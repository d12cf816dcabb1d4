using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>A function's C# signature, or the reason why it has none.</summary>
/// <param name="Return">The carrier of its result, or null for <c>void</c>.</param>
/// <param name="Parameters">The carriers of its parameters.</param>
/// <param name="Convention">The calling convention.</param>
public sealed record Signature(Carrier? Return, EquatableArray<Carrier> Parameters, ManagedConvention Convention)
{
    /// <summary>No signature, for that reason.</summary>
    public Signature(Unsupported why)
        : this(null, default, default) => Why = why;

    /// <summary>Why there is no signature, or null.</summary>
    public Unsupported? Why { get; }
}
