namespace Interop.Abi.Model;

/// <summary>A type by its name.</summary>
/// <param name="Id">The <see cref="Decl.Id"/> of the declaration: <c>struct s</c>, <c>union u</c>, <c>enum e</c>, or a typedef's name.</param>
public sealed record NamedType(string Id) : CType
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITypeVisitor<TResult> visitor) => visitor.Visit(this);
}
