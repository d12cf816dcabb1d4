using System.Runtime.InteropServices;
using Interop.Abi.Managed;

namespace Interop.CrossArch.Layouts;

/// <summary>The type of a field of a random struct: as .NET defines it, and as the model has it.</summary>
public abstract class Piece
{
    /// <summary>What <c>MarshalAs</c> says; null where it does not stand there.</summary>
    public virtual UnmanagedType? As => null;

    /// <summary>The number of elements that <c>MarshalAs</c> says; 0 where it says none.</summary>
    public virtual int SizeConst => 0;

    /// <summary>The type, which is made if it is the field's own.</summary>
    public abstract Type Define(ShapeBuilder builder, bool isUnicode);

    /// <summary>What the model says of it; null in memory for what has no place there that native code knows.</summary>
    public abstract ManagedType? In(StructView view, bool isUnicode);

    /// <summary>For a report.</summary>
    public abstract override string ToString();
}

/// <summary>What the runtime itself lays out.</summary>
public sealed class ScalarPiece(PrimitiveKind kind) : Piece
{
    public override Type Define(ShapeBuilder builder, bool isUnicode) => Primitives.TypeOf(kind);

    public override ManagedType In(StructView view, bool isUnicode) => new ManagedPrimitive(kind);

    public override string ToString() => kind.ToString();
}

/// <summary>An enumeration.</summary>
public sealed class EnumPiece(PrimitiveKind underlying) : Piece
{
    public override Type Define(ShapeBuilder builder, bool isUnicode) => Primitives.EnumOf(underlying);

    public override ManagedType In(StructView view, bool isUnicode) => new ManagedEnum("E", "E", underlying);

    public override string ToString() => "enum:" + underlying;
}

/// <summary>A <c>bool</c>: a byte in memory.</summary>
public sealed class BoolPiece(UnmanagedType? type) : Piece
{
    public override UnmanagedType? As => type;

    public override Type Define(ShapeBuilder builder, bool isUnicode) => typeof(bool);

    public override ManagedType In(StructView view, bool isUnicode) => new ManagedBool(view == StructView.Memory || type is UnmanagedType.U1 or UnmanagedType.I1 ? 1 : 4);

    public override string ToString() => $"bool({type})";
}

/// <summary>A <c>char</c>: two bytes in memory.</summary>
public sealed class CharPiece(UnmanagedType? type) : Piece
{
    public override UnmanagedType? As => type;

    public override Type Define(ShapeBuilder builder, bool isUnicode) => typeof(char);

    public override ManagedType In(StructView view, bool isUnicode) => new ManagedChar(view == StructView.Memory ? 2 : type switch
    {
        UnmanagedType.U1 or UnmanagedType.I1 => 1,
        UnmanagedType.U2 or UnmanagedType.I2 => 2,
        _ => isUnicode ? 2 : 1,
    });

    public override string ToString() => $"char({type})";
}

/// <summary>A pointer that the marshaller makes of an object: a string or a delegate.</summary>
public sealed class ObjectPiece(Type type, UnmanagedType? marshalAs) : Piece
{
    public override UnmanagedType? As => marshalAs;

    public override Type Define(ShapeBuilder builder, bool isUnicode) => type;

    public override ManagedType? In(StructView view, bool isUnicode) => view == StructView.Memory ? null
        : type == typeof(string) ? new ManagedString(ManagedEncoding.Ansi, ManagedStringForm.String)
        : new ManagedFunctionPointer(null, "System.Action");

    public override string ToString() => $"{type.Name}({marshalAs})";
}
