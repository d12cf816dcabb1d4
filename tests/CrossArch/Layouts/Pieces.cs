using System.Runtime.InteropServices;
using Interop.Abi.Managed;

namespace Interop.CrossArch.Layouts;

/// <summary>Another struct.</summary>
public sealed class NestedPiece(Shape shape) : Piece
{
    public override Type Define(ShapeBuilder builder, bool isUnicode) => builder.Struct(shape);

    public override ManagedType? In(StructView view, bool isUnicode) => shape.In(view);

    public override string ToString() => shape.ToString();
}

/// <summary>A struct with <c>[InlineArray]</c>.</summary>
public sealed class InlineArrayPiece(Piece element, int count) : Piece
{
    public override Type Define(ShapeBuilder builder, bool isUnicode) => builder.InlineArray(element, count, isUnicode);

    public override ManagedType? In(StructView view, bool isUnicode) => element.In(view, isUnicode) is { } type ? new ManagedInlineArray(type, count) : null;

    public override string ToString() => $"inline {element}[{count}]";
}

/// <summary>An array that the marshaller copies into the struct.</summary>
public sealed class ByValArrayPiece(Piece element, int count) : Piece
{
    public override UnmanagedType? As => UnmanagedType.ByValArray;

    public override int SizeConst => count;

    public override Type Define(ShapeBuilder builder, bool isUnicode) => element.Define(builder, isUnicode).MakeArrayType();

    public override ManagedType? In(StructView view, bool isUnicode) =>
        view == StructView.Marshalled && element.In(view, isUnicode) is { } type ? new ManagedInlineArray(type, count) : null;

    public override string ToString() => $"ByValArray {element}[{count}]";
}

/// <summary>A string that the marshaller copies into the struct.</summary>
public sealed class ByValStringPiece(int count) : Piece
{
    public override UnmanagedType? As => UnmanagedType.ByValTStr;

    public override int SizeConst => count;

    public override Type Define(ShapeBuilder builder, bool isUnicode) => typeof(string);

    public override ManagedType? In(StructView view, bool isUnicode) =>
        view == StructView.Marshalled ? new ManagedInlineArray(new ManagedChar(isUnicode ? 2 : 1), count) : null;

    public override string ToString() => $"ByValTStr[{count}]";
}
