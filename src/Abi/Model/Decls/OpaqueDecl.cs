namespace Interop.Abi.Model;

/// <summary>A struct or union of which only the name is known, or wanted: it is used by pointer alone.</summary>
/// <param name="Name">Its tag, or the typedef that names it.</param>
/// <param name="Tag">Struct or union.</param>
/// <param name="Naming">Where the name comes from.</param>
public sealed record OpaqueDecl(string Name, RecordTag Tag, RecordNaming Naming) : Decl(Name)
{
    /// <inheritdoc/>
    public override string Id => RecordIds.Of(Tag, Naming, Name);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDeclVisitor<TResult> visitor) => visitor.Visit(this);
}
