using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Carriers;

/// <summary>What a C type becomes in C#: a type that crosses the boundary as it is, or the reason why none does.</summary>
public abstract record Mapping;

/// <summary>The C# type that crosses the boundary.</summary>
/// <param name="CSharp">How C# writes it.</param>
/// <param name="Type">Its layout.</param>
public sealed record Carrier(string CSharp, ManagedType Type) : Mapping
{
    /// <summary>A carrier that is a primitive.</summary>
    public Carrier(string csharp, PrimitiveKind kind)
        : this(csharp, new ManagedPrimitive(kind))
    {
    }

    /// <summary>Why a value of it cannot be an argument or a result, although it can be stored and pointed to; or null.</summary>
    public Unsupported? NotByValue { get; init; }

    /// <summary>Whether C# gives it more bytes than C on some target, so that it must never be copied whole into C's memory.</summary>
    public bool VariesInSize { get; init; }
}

/// <summary>C's <c>void</c> as a return type.</summary>
public sealed record VoidMapping : Mapping;

/// <summary>No C# type is right on every target.</summary>
/// <param name="Why">The reason.</param>
public sealed record NoCarrier(Unsupported Why) : Mapping
{
    /// <summary>No carrier, for that reason.</summary>
    public NoCarrier(UnsupportedKind kind, string reason)
        : this(new Unsupported(kind, reason))
    {
    }
}
