namespace Interop.Abi.Model;

/// <summary>A pointer.</summary>
/// <param name="Pointee">What it points to.</param>
public sealed record PointerType(CType Pointee) : CType
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITypeVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>An array.</summary>
/// <param name="Element">The element.</param>
/// <param name="Count">The number of elements, or null where C gives none (<c>[]</c>, or an expression that is no constant).</param>
public sealed record ArrayType(CType Element, long? Count) : CType
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITypeVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A vector of SIMD hardware.</summary>
/// <param name="Element">The element.</param>
/// <param name="Count">The number of elements.</param>
public sealed record VectorType(CType Element, long Count) : CType
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITypeVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A complex number (C17 6.2.5).</summary>
/// <param name="Element">The type of its parts.</param>
public sealed record ComplexType(CType Element) : CType
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITypeVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>An atomic type (C17 6.7.2.4).</summary>
/// <param name="Value">The type without <c>_Atomic</c>.</param>
public sealed record AtomicType(CType Value) : CType
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITypeVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A type that the model has no word for.</summary>
/// <param name="Spelling">How clang writes it.</param>
public sealed record UnknownType(string Spelling) : CType
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITypeVisitor<TResult> visitor) => visitor.Visit(this);
}
