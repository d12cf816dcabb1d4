using Interop.Abi.Managed;
using Interop.Abi.Model;
using Microsoft.CodeAnalysis;

namespace Interop.Analyzers;

/// <summary>Reads enumerations and constants.</summary>
internal sealed class EnumReader(SymbolNames names)
{
    /// <summary>An enumeration without its members, as signatures and fields name it; null where its integer is not known.</summary>
    public ManagedEnum? Reference(INamedTypeSymbol type) =>
        type.EnumUnderlyingType is { } underlying && Numbers.Of(underlying) is { } kind ? new ManagedEnum(names.Id(type), type.Name, kind) : null;

    /// <summary>An enumeration with its members; half-typed ones have no value, and are left out.</summary>
    public ManagedEnum Read(INamedTypeSymbol type) => (Reference(type) ?? new ManagedEnum(names.Id(type), type.Name, PrimitiveKind.Int32)) with
    {
        Members = type.GetMembers().OfType<IFieldSymbol>().Select(Constant).OfType<ManagedConstant>().ToEquatableArray(),
        IsFlags = Attributes.Find(type.GetAttributes(), "System", "FlagsAttribute") is not null,
    };

    /// <summary>A constant or a member of an enumeration; null for all else, and for a <c>decimal</c>, which C has not.</summary>
    public static ManagedConstant? Constant(IFieldSymbol field) =>
        field is { IsConst: true, HasConstantValue: true } && Value(field.ConstantValue) is { } value ? new ManagedConstant(field.Name, value) : null;

    private static ConstantValue? Value(object? value) => value switch
    {
        bool truth => Integer(truth ? 1 : 0),
        char character => Unsigned(character),
        sbyte number => Integer(number),
        byte number => Unsigned(number),
        short number => Integer(number),
        ushort number => Unsigned(number),
        int number => Integer(number),
        uint number => Unsigned(number),
        long number => Integer(number),
        ulong number => Unsigned(number),
        float number => new FloatConstant(number),
        double number => new FloatConstant(number),
        string text => new StringConstant(StringEncoding.Utf16, text.Select(unit => (int)unit).ToEquatableArray()),
        _ => null,
    };

    private static IntegerConstant Integer(long value) => new(new IntegerValue(value, false));

    private static IntegerConstant Unsigned(ulong value) => new(new IntegerValue(unchecked((long)value), true));
}
