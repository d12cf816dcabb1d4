using Interop.Abi.Managed;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>A type where it is used.</summary>
/// <param name="Type">The type.</param>
/// <param name="Spec">What attributes say of it.</param>
/// <param name="Text">The encoding of strings and characters that say none.</param>
/// <param name="Depth">How deep in what is read it is.</param>
/// <param name="Open">The structs whose fields are being read, the innermost first.</param>
internal readonly record struct TypeUse(ITypeSymbol Type, MarshalSpec Spec, ManagedEncoding? Text, ReadDepth Depth, OpenStructs? Open = null);

/// <summary>
/// How deep a type is in what is read. Types may contain themselves by way of callbacks, so that the deeper they are the less is read of
/// them; how much depends on the depth alone, and so does not differ from one reading to another.
/// </summary>
internal enum ReadDepth
{
    /// <summary>In a declaration: all is read.</summary>
    Declaration,

    /// <summary>In the signature of a callback of a declaration: of delegates, only the names.</summary>
    Callback,

    /// <summary>A field of a struct: all is read.</summary>
    Field,

    /// <summary>Deeper: of structs and delegates, only the names.</summary>
    Deep,
}

/// <summary>The structs that are being read, so that one that contains itself, as no valid one does, comes to an end.</summary>
/// <param name="Type">The innermost.</param>
/// <param name="Outer">Those that contain it.</param>
internal sealed record OpenStructs(INamedTypeSymbol Type, OpenStructs? Outer)
{
    private const int MaxCount = 64;

    /// <summary>Whether a struct cannot be read inside these: it is one of them, or they are too many, as a generic one may be without end.</summary>
    public static bool Forbid(INamedTypeSymbol type, OpenStructs? open)
    {
        var count = 0;
        for (; open is not null; open = open.Outer)
        {
            if (++count == MaxCount || SymbolEqualityComparer.Default.Equals(open.Type, type))
                return true;
        }
        return false;
    }
}
