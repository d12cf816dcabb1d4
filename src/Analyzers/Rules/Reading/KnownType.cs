using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>The types of the framework that cross in a way of their own.</summary>
internal enum KnownType
{
    None,
    CLong,
    CULong,
    NFloat,
    Half,
    Int128,
    UInt128,
    Guid,
    TimeSpan,
    Complex,
    HandleRef,
    SafeHandle,
    CriticalHandle,
    StringBuilder,
    Span,
    ReadOnlySpan,
}

/// <summary>Finds out whether a type is a <see cref="KnownType"/>.</summary>
internal static class KnownTypes
{
    private static readonly Dictionary<string, (string Namespace, KnownType Type)> Table = new(StringComparer.Ordinal)
    {
        ["CLong"] = (Namespaces.InteropServices, KnownType.CLong),
        ["CULong"] = (Namespaces.InteropServices, KnownType.CULong),
        ["NFloat"] = (Namespaces.InteropServices, KnownType.NFloat),
        ["Half"] = ("System", KnownType.Half),
        ["Int128"] = ("System", KnownType.Int128),
        ["UInt128"] = ("System", KnownType.UInt128),
        ["Guid"] = ("System", KnownType.Guid),
        ["TimeSpan"] = ("System", KnownType.TimeSpan),
        ["Complex"] = ("System.Numerics", KnownType.Complex),
        ["HandleRef"] = (Namespaces.InteropServices, KnownType.HandleRef),
        ["SafeHandle"] = (Namespaces.InteropServices, KnownType.SafeHandle),
        ["CriticalHandle"] = (Namespaces.InteropServices, KnownType.CriticalHandle),
        ["StringBuilder"] = ("System.Text", KnownType.StringBuilder),
        ["Span"] = ("System", KnownType.Span),
        ["ReadOnlySpan"] = ("System", KnownType.ReadOnlySpan),
    };

    /// <summary>Which well-known type this is.</summary>
    public static KnownType Of(INamedTypeSymbol type) =>
        type.ContainingType is null && Table.TryGetValue(type.Name, out var known) && Namespaces.Contain(known.Namespace, type) ? known.Type : KnownType.None;

    /// <summary>Which well-known class this is, or is derived from.</summary>
    public static KnownType OfBase(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Of(current) is var known and not KnownType.None)
                return known;
        }
        return KnownType.None;
    }
}
