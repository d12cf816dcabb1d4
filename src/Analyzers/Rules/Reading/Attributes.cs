using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Reads attributes as they may stand in half-typed code: with arguments that are missing or of another type.</summary>
internal static class Attributes
{
    /// <summary>The attribute of that name, or null.</summary>
    public static AttributeData? Find(ImmutableArray<AttributeData> attributes, string @namespace, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && type.Name == name && Namespaces.Contain(@namespace, type))
                return attribute;
        }
        return null;
    }

    /// <summary>The attribute of that name in whatever namespace, or null.</summary>
    public static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass?.Name == name)
                return attribute;
        }
        return null;
    }

    /// <summary>An argument of the constructor, or null.</summary>
    public static object? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? Value(attribute.ConstructorArguments[index]) : null;

    /// <summary>A named argument, or null.</summary>
    public static object? Argument(this AttributeData attribute, string name) => Value(Constant(attribute, name));

    /// <summary>A named argument that is an integer or a member of an enumeration, or null.</summary>
    public static int? Integer(this AttributeData attribute, string name) => ToInteger(attribute.Argument(name));

    /// <summary>An argument of the constructor that is an integer or a member of an enumeration, or null.</summary>
    public static int? Integer(this AttributeData attribute, int index) => ToInteger(attribute.Argument(index));

    /// <summary>The elements of a named argument that is an array.</summary>
    public static ImmutableArray<TypedConstant> Elements(this AttributeData attribute, string name) =>
        Constant(attribute, name) is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values : ImmutableArray<TypedConstant>.Empty;

    /// <summary>The value of a constant that is no array; an array has none, and would throw.</summary>
    public static object? Value(TypedConstant constant) => constant.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : constant.Value;

    private static TypedConstant Constant(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }
        return default;
    }

    private static int? ToInteger(object? value) => value switch
    {
        int number => number,
        short number => number,
        byte number => number,
        _ => null,
    };
}
