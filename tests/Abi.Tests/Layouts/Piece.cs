using System.Runtime.InteropServices;
using Interop.Abi.Managed;

namespace Interop.Abi.Tests.Layouts;

/// <summary>The type of a field of a random struct, as C# and as the model.</summary>
internal abstract record Piece
{
    /// <summary>The C# type; <paramref name="name"/> is for a type that the field needs of its own.</summary>
    public abstract string Spell(string name);

    /// <summary>What the model says of it; null in memory for what has no place there that native code knows.</summary>
    public abstract ManagedType? In(StructView view, CharSet charSet);

    /// <summary>The definitions that <see cref="Spell"/> needs.</summary>
    public virtual string Define(string name, CharSet charSet) => "";

    /// <summary>The attributes of the field.</summary>
    public virtual string Attributes => "";

    /// <summary>The declaration of the field.</summary>
    public virtual string Declare(string field, string name) => $"{Attributes}public {Spell(name)} {field};";

    /// <summary>Its address in the local <c>s</c>.</summary>
    public virtual string Address(string field) => $"&s.{field}";

    /// <summary>What is simpler and might fail as well.</summary>
    public virtual IEnumerable<Piece> Smaller() => [];
}

/// <summary>What the runtime itself lays out.</summary>
internal sealed record ScalarPiece(PrimitiveKind Kind) : Piece
{
    public override string Spell(string name) => Kind switch
    {
        PrimitiveKind.CLong or PrimitiveKind.CULong or PrimitiveKind.NFloat => "System.Runtime.InteropServices." + Kind,
        PrimitiveKind.NInt => "System.IntPtr",
        PrimitiveKind.NUInt => "System.UIntPtr",
        PrimitiveKind.Pointer => "void*",
        _ => "System." + Kind,
    };

    public override ManagedType In(StructView view, CharSet charSet) => new ManagedPrimitive(Kind);
}

/// <summary>An enumeration; the program defines one for each integer.</summary>
internal sealed record EnumPiece(PrimitiveKind Underlying) : Piece
{
    public override string Spell(string name) => "E" + Underlying;

    public override ManagedType In(StructView view, CharSet charSet) => new ManagedEnum("E", "E", Underlying);

    public override IEnumerable<Piece> Smaller() => [new ScalarPiece(Underlying)];
}

/// <summary>A <c>bool</c>: a byte in memory.</summary>
internal sealed record BoolPiece(UnmanagedType? As) : Piece
{
    public override string Attributes => As is { } type ? $"[MarshalAs(UnmanagedType.{type})] " : "";

    public override string Spell(string name) => "bool";

    public override ManagedType In(StructView view, CharSet charSet) =>
        new ManagedBool(view == StructView.Memory || As is UnmanagedType.U1 or UnmanagedType.I1 ? 1 : 4);

    public override IEnumerable<Piece> Smaller() => [new ScalarPiece(PrimitiveKind.Byte)];
}

/// <summary>A <c>char</c>: two bytes in memory.</summary>
internal sealed record CharPiece(UnmanagedType? As) : Piece
{
    public override string Attributes => As is { } type ? $"[MarshalAs(UnmanagedType.{type})] " : "";

    public override string Spell(string name) => "char";

    public override ManagedType In(StructView view, CharSet charSet) => new ManagedChar(view == StructView.Memory ? 2 : As switch
    {
        UnmanagedType.U1 or UnmanagedType.I1 => 1,
        UnmanagedType.U2 or UnmanagedType.I2 => 2,
        _ => charSet == CharSet.Unicode ? 2 : 1,
    });

    public override IEnumerable<Piece> Smaller() => [new ScalarPiece(PrimitiveKind.UInt16)];
}

/// <summary>A pointer that the runtime makes of an object: a string or a delegate.</summary>
internal sealed record ObjectPiece(string Type, UnmanagedType? As) : Piece
{
    public override string Attributes => As is { } type ? $"[MarshalAs(UnmanagedType.{type})] " : "";

    public override string Spell(string name) => Type;

    public override ManagedType? In(StructView view, CharSet charSet) => view == StructView.Memory
        ? null
        : Type == "string" ? new ManagedString(ManagedEncoding.Ansi, ManagedStringForm.String) : new ManagedFunctionPointer(null, Type);

    public override IEnumerable<Piece> Smaller() => [new ScalarPiece(PrimitiveKind.Pointer)];
}

/// <summary>A pointer as C# has it.</summary>
internal sealed record PointerPiece(string Type) : Piece
{
    public override string Spell(string name) => Type;

    public override ManagedType In(StructView view, CharSet charSet) =>
        Type.StartsWith("delegate", StringComparison.Ordinal) ? new ManagedFunctionPointer(null, "") : new ManagedPointer(null, PointerForm.Raw);

    public override IEnumerable<Piece> Smaller() => [new ScalarPiece(PrimitiveKind.Pointer)];
}

/// <summary>Another struct.</summary>
internal sealed record NestedPiece(Shape Shape) : Piece
{
    public override string Spell(string name) => name;

    public override string Define(string name, CharSet charSet) => Shape.Define(name);

    public override ManagedType? In(StructView view, CharSet charSet) => Shape.In(view);

    public override IEnumerable<Piece> Smaller() =>
        [.. Shape.Smaller().Select(shape => new NestedPiece(shape)), .. Shape.Fields.Select(field => field.Piece)];
}
