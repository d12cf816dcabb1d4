using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.CrossArch.Layouts;

/// <summary>A random struct.</summary>
public sealed class Shape(bool isExplicit, int pack, int size, bool isUnicode, IReadOnlyList<(Piece Piece, int Offset)> fields)
{
    public bool IsExplicit => isExplicit;

    public int Pack => pack;

    /// <summary>The Size in metadata, in bytes: C# writes 1 for a struct without fields.</summary>
    public int Size => fields.Count == 0 ? Math.Max(1, size) : size;

    public bool IsUnicode => isUnicode;

    public IReadOnlyList<(Piece Piece, int Offset)> Fields => fields;

    /// <summary>The struct in the model; null for the memory of one with objects, which the runtime orders as it likes.</summary>
    public ManagedStruct? In(StructView view)
    {
        var types = new List<ManagedField>();
        foreach (var (piece, offset) in fields)
        {
            if (piece.In(view, isUnicode) is not { } type)
                return null;
            types.Add(new ManagedField("f" + types.Count, type, offset));
        }
        return new ManagedStruct("s", isExplicit ? ManagedLayoutKind.Explicit : ManagedLayoutKind.Sequential, pack, size, types.ToEquatableArray());
    }

    public override string ToString()
    {
        var attributes = (isExplicit ? "explicit" : "sequential") + (pack == 0 ? "" : $" pack {pack}") + (size == 0 ? "" : $" size {size}") + (isUnicode ? " unicode" : "");
        return $"{{{attributes}: {string.Join("; ", fields.Select(field => isExplicit ? $"{field.Offset}: {field.Piece}" : field.Piece.ToString()))}}}";
    }
}
