using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Reads the fields of structs.</summary>
internal sealed class FieldReader(ManagedReader reader)
{
    private const string BackingField = ">k__BackingField";

    /// <summary>A field in a view of its struct.</summary>
    /// <param name="field">The field.</param>
    /// <param name="view">The view.</param>
    /// <param name="text">The encoding of the struct's strings and characters.</param>
    /// <param name="open">The structs that it is in.</param>
    public ManagedField Read(IFieldSymbol field, StructView view, ManagedEncoding text, OpenStructs open)
    {
        var attributes = field.GetAttributes();
        var use = new TypeUse(field.Type, reader.Specs.Of(field, attributes), text, ReadDepth.Field, open);
        // A field that cannot be read has no type, which its struct's layout is then not known for.
        return new ManagedField(Name(field), Type(field, view, use)!, reader.Shapes.Offset(field, attributes))
        {
            Display = field.IsFixedSizeBuffer ? Buffer(field) : reader.Names.Display(field.Type),
            NativeTypeName = NativeTypeNames.Of(attributes),
        };
    }

    private ManagedType? Type(IFieldSymbol field, StructView view, in TypeUse use)
    {
        TypeRules rules = view == StructView.Memory ? reader.Memory : reader.RuntimeFields;
        if (field.IsFixedSizeBuffer)
            return field.Type is IPointerTypeSymbol buffer ? FixedBuffer(field, buffer.PointedAtType, rules, use) : null;
        if (field.RefKind != RefKind.None)
            return null;
        if (InlineArrays.Count(field.ContainingType) is { } count)
            return count > 0 && rules.Read(use) is { } element ? new ManagedInlineArray(element, count) : null;
        return rules.Read(use);
    }

    /// <summary>
    /// The elements, one behind the other. The marshaller sees what the compiler makes of a buffer: a struct of the buffer's size with one
    /// field, its first element, which is all that it converts.
    /// </summary>
    private ManagedType? FixedBuffer(IFieldSymbol field, ITypeSymbol type, TypeRules rules, TypeUse use)
    {
        var first = use with { Type = type, Spec = MarshalSpec.None };
        if (field.FixedSize <= 0 || reader.Memory.Read(first) is not { } memory || rules.Read(first) is not { } element)
            return null;
        if (element == memory)
            return new ManagedInlineArray(element, field.FixedSize);
        var size = field.FixedSize * (memory is ManagedChar ? sizeof(char) : sizeof(bool));
        return new ManagedStruct($"<{field.Name}>e__FixedBuffer", ManagedLayoutKind.Sequential, 0, size, new EquatableArray<ManagedField>(new ManagedField("FixedElementField", element)));
    }

    /// <summary>The name of the field, or of the automatic property that it is behind, which metadata does not tie to it.</summary>
    private static string Name(IFieldSymbol field)
    {
        if (field.AssociatedSymbol is { } property)
            return property.Name;
        return field.Name.StartsWith("<", StringComparison.Ordinal) && field.Name.EndsWith(BackingField, StringComparison.Ordinal)
            ? field.Name.Substring(1, field.Name.Length - 1 - BackingField.Length)
            : field.Name;
    }

    private string Buffer(IFieldSymbol field) =>
        $"fixed {(field.Type is IPointerTypeSymbol buffer ? reader.Names.Display(buffer.PointedAtType) : "?")}[{field.FixedSize}]";
}
