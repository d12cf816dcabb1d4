using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Abi.Tests.Layouts;

/// <summary>A field of a random struct.</summary>
internal sealed record ShapeField(Piece Piece, int Offset);

/// <summary>A random struct.</summary>
internal sealed record Shape(bool IsExplicit, int Pack, int Size, CharSet CharSet, EquatableArray<ShapeField> Fields)
{
    /// <summary>The struct as C#, with all that it needs.</summary>
    public string Define(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Fields.Count; i++)
            text.Append(Fields[i].Piece.Define($"{name}_{i}", CharSet));
        text.Append(CultureInfo.InvariantCulture, $"[StructLayout(LayoutKind.{(IsExplicit ? "Explicit" : "Sequential")}");
        text.Append(Pack == 0 ? "" : $", Pack = {Pack}").Append(SizeWritten == 0 ? "" : $", Size = {SizeWritten}");
        text.Append(CultureInfo.InvariantCulture, $", CharSet = CharSet.{CharSet})]\npublic unsafe struct {name}\n{{\n");
        for (var i = 0; i < Fields.Count; i++)
        {
            var offset = IsExplicit ? $"[FieldOffset({Fields[i].Offset})] " : "";
            text.Append(CultureInfo.InvariantCulture, $"    {offset}{Fields[i].Piece.Declare("f" + i, $"{name}_{i}")}\n");
        }
        return text.Append("}\n\n").ToString();
    }

    /// <summary>An empty struct has a Size of 1 in metadata when C# compiles it without the attribute.</summary>
    private int SizeWritten => Fields.Count == 0 ? Math.Max(1, Size) : Size;

    /// <summary>The struct in the model; null for the memory of one with objects, which the runtime orders as it likes.</summary>
    public ManagedStruct? In(StructView view)
    {
        var fields = Fields.Select((field, i) => (field.Piece.In(view, CharSet), i, field.Offset)).ToList();
        return fields.Exists(field => field.Item1 is null)
            ? null
            : new ManagedStruct(
                "s",
                IsExplicit ? ManagedLayoutKind.Explicit : ManagedLayoutKind.Sequential,
                Pack,
                Size,
                fields.Select(field => new ManagedField("f" + field.i, field.Item1!, field.Offset)).ToEquatableArray());
    }

    /// <summary>The structs that are a step simpler.</summary>
    public IEnumerable<Shape> Smaller()
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            var index = i;
            yield return this with { Fields = Fields.Where((_, j) => j != index).ToEquatableArray() };
        }
        if (Pack > 0)
            yield return this with { Pack = 0 };
        if (Size > 0)
            yield return this with { Size = 0 };
        if (CharSet != CharSet.Ansi)
            yield return this with { CharSet = CharSet.Ansi };
        for (var i = 0; i < Fields.Count; i++)
        {
            foreach (var piece in Fields[i].Piece.Smaller())
                yield return this with { Fields = Fields.Select((field, j) => j == i ? field with { Piece = piece } : field).ToEquatableArray() };
        }
    }
}
