using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Generator.Tests.Compare;

/// <summary>A struct with one mistake in it.</summary>
/// <param name="Kind">The mistake, one word.</param>
/// <param name="Place">Where it is, for messages.</param>
/// <param name="Type">The struct.</param>
internal sealed record Mutation(string Kind, string Place, ManagedStruct Type)
{
    /// <summary>Every mistake of these kinds that can be made in a struct that is right.</summary>
    public static IEnumerable<Mutation> Of(ManagedStruct right)
    {
        var fields = right.Fields.ToArray();
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            if (Other(field.Type) is { } other)
                yield return new("width", field.Name, Replace(right, i, field with { Type = other }));
            if (field.Type is ManagedInlineArray { Count: > 1 } array)
                yield return new("count", field.Name, Replace(right, i, field with { Type = array with { Count = array.Count - 1 } }));
            if (fields.Length > 1)
                yield return new("drop", field.Name, right with { Fields = fields.Where((_, k) => k != i).ToEquatableArray() });
            if (i > 0 && right.Layout == ManagedLayoutKind.Sequential)
                yield return new("swap", field.Name, Replace(Replace(right, i, fields[i - 1]), i - 1, field));
            if (i > 0 && right.Layout == ManagedLayoutKind.Explicit && field.Offset > 0)
                yield return new("offset", field.Name, Replace(right, i, field with { Offset = field.Offset + 4 }));
        }
        if (right.Layout == ManagedLayoutKind.Sequential && fields.Length > 0)
            yield return new("pack", "", right with { Pack = right.Pack == 1 ? 0 : 1 });
    }

    /// <summary>A type that people write by mistake.</summary>
    private static ManagedPrimitive? Other(ManagedType type) => type is not ManagedPrimitive primitive ? null : primitive.Kind switch
    {
        PrimitiveKind.Pointer or PrimitiveKind.NUInt or PrimitiveKind.CULong => new ManagedPrimitive(PrimitiveKind.UInt32),
        PrimitiveKind.NInt or PrimitiveKind.CLong => new ManagedPrimitive(PrimitiveKind.Int32),
        PrimitiveKind.Int32 => new ManagedPrimitive(PrimitiveKind.Int64),
        PrimitiveKind.UInt32 => new ManagedPrimitive(PrimitiveKind.UInt64),
        PrimitiveKind.Int64 or PrimitiveKind.UInt64 or PrimitiveKind.Byte or PrimitiveKind.SByte => new ManagedPrimitive(PrimitiveKind.Int32),
        PrimitiveKind.Int16 or PrimitiveKind.UInt16 => new ManagedPrimitive(PrimitiveKind.Byte),
        PrimitiveKind.Single => new ManagedPrimitive(PrimitiveKind.Double),
        PrimitiveKind.Double => new ManagedPrimitive(PrimitiveKind.Single),
        _ => null,
    };

    private static ManagedStruct Replace(ManagedStruct type, int index, ManagedField field) =>
        type with { Fields = type.Fields.Select((old, i) => i == index ? field : old).ToEquatableArray() };
}
