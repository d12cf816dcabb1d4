using CsCheck;
using Interop.Abi.Model;

namespace Interop.Generator.Tests.RandomC;

/// <summary>Makes random records of every mix of types, packs, alignments, bit-fields and nesting.</summary>
internal static class RandomRecords
{
    /// <summary>The types that a bit-field may have, with the width that every target allows.</summary>
    private static readonly (string Type, int Width)[] Units =
    [
        ("char", 8), ("signed char", 8), ("unsigned char", 8), ("short", 16), ("unsigned short", 16), ("int", 32), ("unsigned", 32),
        ("long", 32), ("unsigned long", 32), ("long long", 64), ("unsigned long long", 64), ("_Bool", 1), ("enum colour", 2), ("enum direction", 3),
        ("uint8_t", 8), ("int16_t", 16), ("uint32_t", 32), ("int64_t", 64), ("size_t", 32),
    ];

    private static readonly string[] Scalars =
    [
        "char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned", "long", "unsigned long", "long long",
        "unsigned long long", "_Bool", "float", "double", "void *", "char *", "size_t", "ptrdiff_t", "wchar_t", "enum colour", "enum direction",
        "int8_t", "uint16_t", "int32_t", "uint64_t", "function_pointer", "struct fixed_pair", "union fixed_union", "struct fixed_packed",
    ];

    private static Gen<T> Any<T>(T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static readonly Gen<int> Alignment = Gen.Frequency((12, Gen.Const(0)), (1, Gen.Int[0, 4].Select(power => 1 << power)));

    private static readonly Gen<RandomField> Scalar = Gen.Select(Any(Scalars), Alignment, (type, alignment) => new RandomField(type, "", null, true, alignment, null));

    private static readonly Gen<RandomField> Array = Gen.Select(Any(Scalars), Gen.Int[1, 4], Gen.Int[0, 3], (type, first, second) =>
        new RandomField(type, $"[{first}]" + (second > 1 ? $"[{second}]" : ""), null, true, 0, null));

    private static readonly Gen<RandomField> BitField = Any(Units).SelectMany(unit => Gen.Select(Gen.Int[1, unit.Width], Gen.Int[0, 9], (width, kind) => kind switch
    {
        0 => new RandomField(unit.Type, "", 0, false, 0, null),
        1 => new RandomField(unit.Type, "", width, false, 0, null),
        _ => new RandomField(unit.Type, "", width, true, 0, null),
    }));

    private static Gen<RandomField> Field(int depth) => depth == 0
        ? Gen.Frequency((5, Scalar), (1, Array), (6, BitField))
        : Gen.Frequency((10, Scalar), (2, Array), (12, BitField), (2, Nested(depth - 1).Select(inner => new RandomField("", "", null, true, 0, inner))));

    private static Gen<RandomRecord> Nested(int depth) => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 7], Field(depth).Array[1, 4], (kind, packed, fields) =>
        new RandomRecord(kind == 0, 0, packed == 0, 0, fields.ToEquatableArray()));

    /// <summary>A record; the last member may be a flexible array.</summary>
    public static Gen<RandomRecord> One { get; } = Gen.Select(
        Gen.Int[0, 7], Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[0, 3].Select(power => 1 << power))), Gen.Int[0, 5], Alignment,
        Field(2).Array[1, 8], Gen.Frequency((8, Gen.Const("")), (1, Any(Scalars))),
        (kind, pack, packed, alignment, fields, tail) => new RandomRecord(
            kind == 0, pack, packed == 0, alignment,
            (tail.Length == 0 || kind == 0 ? fields : [.. fields, new RandomField(tail, "[]", null, true, 0, null)]).ToEquatableArray()))
        .Where(record => record.IsValid);
}
