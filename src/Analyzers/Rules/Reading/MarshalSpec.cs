using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>What the attributes of a parameter, result or field say of its marshalling: <c>MarshalAs</c>, <c>MarshalUsing</c>, <c>In</c> and <c>Out</c>.</summary>
internal sealed record MarshalSpec
{
    private const int NoType = 0;

    // NATIVE_TYPE_MAX (ECMA-335 II.23.4): elements of which nothing is said.
    private const int NoSubType = 0x50;

    /// <summary>Nothing.</summary>
    public static MarshalSpec None { get; } = new();

    /// <summary>The type of a <c>MarshalAs</c>, or null where there is none.</summary>
    public UnmanagedType? Type { get; private init; }

    /// <summary>The type of an array's elements, or null where none is said.</summary>
    public UnmanagedType? ArraySubType { get; private init; }

    /// <summary>The number of elements of an array or string inside a struct. The runtime takes none for one.</summary>
    public int SizeConst { get; private init; } = 1;

    /// <summary>The marshaller of a <c>MarshalUsing</c>, or null.</summary>
    public INamedTypeSymbol? Marshaller { get; private init; }

    /// <summary>The marshaller of the elements, or null.</summary>
    public INamedTypeSymbol? ElementMarshaller { get; private init; }

    /// <summary>Whether it has <c>[In]</c> and no <c>[Out]</c>.</summary>
    public bool IsIn { get; private init; }

    /// <summary>The same of the elements of an array.</summary>
    public MarshalSpec Element => ArraySubType is null && ElementMarshaller is null ? None : new() { Type = ArraySubType, Marshaller = ElementMarshaller };

    /// <summary>Reads the attributes.</summary>
    public static MarshalSpec Of(ImmutableArray<AttributeData> attributes)
    {
        if (attributes.IsDefaultOrEmpty)
            return None;
        var spec = None;
        if (Attributes.Find(attributes, Namespaces.InteropServices, "MarshalAsAttribute") is { } marshalAs)
            spec = OfMarshalAs(marshalAs);
        if (Attributes.Find(attributes, Namespaces.InteropServices, "InAttribute") is not null)
            spec = spec with { IsIn = Attributes.Find(attributes, Namespaces.InteropServices, "OutAttribute") is null };
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { Name: "MarshalUsingAttribute" } type && Namespaces.Contain(Namespaces.Marshalling, type))
                spec = spec.With(attribute);
        }
        return spec;
    }

    /// <summary>Reads a MarshalAs as metadata has it (ECMA-335 II.23.4).</summary>
    public static MarshalSpec Of(BlobReader descriptor)
    {
        if (descriptor.RemainingBytes == 0)
            return None;
        var spec = new MarshalSpec { Type = (UnmanagedType)descriptor.ReadByte() };
        return spec.Type switch
        {
            UnmanagedType.ByValTStr => spec with { SizeConst = Number(ref descriptor) ?? 1 },
            UnmanagedType.ByValArray => spec with { SizeConst = Number(ref descriptor) ?? 1, ArraySubType = SubType(ref descriptor) },
            UnmanagedType.LPArray => spec with { ArraySubType = SubType(ref descriptor) },
            _ => spec,
        };
    }

    private static UnmanagedType? SubType(ref BlobReader descriptor) => Number(ref descriptor) is { } number and not NoSubType ? (UnmanagedType)number : null;

    private static int? Number(ref BlobReader descriptor) => descriptor.TryReadCompressedInteger(out var number) ? number : null;

    private static MarshalSpec OfMarshalAs(AttributeData attribute) => new()
    {
        // A type that cannot be read is none that fits anything.
        Type = (UnmanagedType)(attribute.Integer(0) ?? NoType),
        ArraySubType = (UnmanagedType?)attribute.Integer("ArraySubType"),
        SizeConst = attribute.Integer("SizeConst") ?? 1,
    };

    private MarshalSpec With(AttributeData marshalUsing)
    {
        var marshaller = marshalUsing.Argument(0) as INamedTypeSymbol;
        return marshalUsing.Integer("ElementIndirectionDepth") switch
        {
            null or 0 => this with { Marshaller = marshaller },
            1 => this with { ElementMarshaller = marshaller },
            _ => this,
        };
    }
}
