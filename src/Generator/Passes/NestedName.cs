using Interop.Abi.Model;

namespace Interop.Generator.Passes;

/// <summary>How members without a name, and the types without a name that they hold, are called in C#.</summary>
internal static class NestedName
{
    /// <summary>The C# name of a field: its own, or <c>Anonymous3</c> for the unnamed one at index 3.</summary>
    public static string OfField(Field field, int index) => field.Name.Length > 0 ? field.ManagedName : $"Anonymous{index}";

    /// <summary>The name of the nested type that a field holds. It may not be that of the type that it is in (CS0542).</summary>
    public static string In(string parent, RecordTag tag, string field)
    {
        var name = $"_{field}_e__{tag}";
        return parent == name || parent.EndsWith("." + name, StringComparison.Ordinal) ? name + "_" : name;
    }

    /// <summary>The id that a field's type names, through arrays; null where it is another kind of type.</summary>
    public static string? IdOf(CType type) => type switch
    {
        NamedType named => named.Id,
        ArrayType array => IdOf(array.Element),
        _ => null,
    };
}
