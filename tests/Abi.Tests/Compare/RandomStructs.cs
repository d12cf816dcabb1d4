using CsCheck;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Tests.Compare;

/// <summary>Random C# types of every shape, also such as no compiler would accept.</summary>
internal static class RandomStructs
{
    private static readonly Gen<string> Name = Any("", "a", "b", "m_a", "A", "data", "_storage", "name", "x1");

    private static readonly Gen<long> Number = Gen.Frequency((6, Gen.Long[0, 40]), (1, Any(-1L, long.MinValue, long.MaxValue, int.MaxValue, 1L << 31)));

    /// <summary>A type of at most so many levels.</summary>
    public static Gen<ManagedType> Type(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Int[0, (int)PrimitiveKind.Pointer].Select(kind => (ManagedType)new ManagedPrimitive((PrimitiveKind)kind)),
            Gen.Int[-1, 9].Select(size => (ManagedType)new ManagedBool(size)),
            Gen.Int[0, 4].Select(size => (ManagedType)new ManagedChar(size)),
            Enum.Select(type => (ManagedType)type),
            Gen.Const((ManagedType)new ManagedString(ManagedEncoding.Utf8, ManagedStringForm.Builder)),
            Gen.Const((ManagedType)new ManagedFunctionPointer(null, "F")),
            Gen.Const((ManagedType)new ManagedReference("N.S", "S", StructView.Memory)));
        if (depth == 0)
            return leaf;
        var inner = Type(depth - 1);
        return Gen.Frequency(
            (5, leaf),
            (2, Gen.Select(inner, Number, (type, count) => (ManagedType)new ManagedInlineArray(type, count))),
            (1, Gen.Select(inner, Gen.Int[0, 6], (type, form) => (ManagedType)new ManagedPointer(form == 0 ? null : type, (PointerForm)form))),
            (2, Struct(depth - 1).Select(type => (ManagedType)type)));
    }

    /// <summary>A struct of such types.</summary>
    public static Gen<ManagedStruct> Struct(int depth) => Gen.Select(
        Gen.Int[0, 2], Gen.Frequency((8, Gen.Const(0)), (2, Any(1, 2, 4, 8)), (1, Any(-1, 3, 256))),
        Gen.Frequency((4, Gen.Const(0L)), (1, Number)), Gen.Select(Name, Type(depth), Number).Array[0, 6], Gen.Bool,
        (layout, pack, size, fields, isNamed) => new ManagedStruct(
            "S", (ManagedLayoutKind)layout, pack, size, fields.Select(field => new ManagedField(field.Item1, field.Item2, field.Item3)).ToEquatableArray())
        { Id = isNamed ? "N.S" : "" });

    /// <summary>An enumeration.</summary>
    public static Gen<ManagedEnum> Enum { get; } = Gen.Select(Gen.Int[0, (int)PrimitiveKind.Pointer], Gen.Select(Name, Gen.Long).Array[0, 4], Gen.Bool, (kind, members, isFlags) =>
        new ManagedEnum("N.E", "E", (PrimitiveKind)kind)
        {
            Members = members.Select(member => new ManagedConstant(member.Item1, new IntegerConstant(new IntegerValue(member.Item2, isFlags)))).ToEquatableArray(),
            IsFlags = isFlags,
        });

    private static Gen<T> Any<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
