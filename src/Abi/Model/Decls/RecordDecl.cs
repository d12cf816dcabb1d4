namespace Interop.Abi.Model;

/// <summary>A struct or union whose contents are known.</summary>
/// <param name="Name">Its tag, or the typedef that names it, or a name made from its place in its parent.</param>
/// <param name="Tag">Struct or union.</param>
/// <param name="Naming">Where the name comes from.</param>
/// <param name="Fields">Its members in order.</param>
/// <param name="Layout">Size, alignment and offsets, as clang gives them.</param>
public sealed record RecordDecl(
    string Name,
    RecordTag Tag,
    RecordNaming Naming,
    PerTarget<EquatableArray<Field>> Fields,
    PerTarget<RecordLayout> Layout) : Decl(Name)
{
    /// <inheritdoc/>
    public override string Id => RecordIds.Of(Tag, Naming, Name);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDeclVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Struct or union.</summary>
public enum RecordTag
{
    /// <summary><c>struct</c>.</summary>
    Struct,

    /// <summary><c>union</c>.</summary>
    Union,
}

/// <summary>Where a record's or an enumeration's name comes from.</summary>
public enum RecordNaming
{
    /// <summary>A tag: <c>struct s</c>.</summary>
    Tag,

    /// <summary>The typedef of an unnamed one: <c>typedef struct { } s</c>.</summary>
    Typedef,

    /// <summary>Neither: made from its place, as <c>parent.member</c>.</summary>
    Place,
}

/// <summary>A member of a record.</summary>
/// <param name="Name">Its name, empty for an unnamed record or bit-field.</param>
/// <param name="Type">Its type.</param>
/// <param name="BitWidth">The width in bits of a bit-field, else null.</param>
public sealed record Field(string Name, CType Type, int? BitWidth = null)
{
    /// <summary>The comment above or behind it; not in the manifest.</summary>
    public string? Comment { get; init; }

    /// <summary>What it is called in C#.</summary>
    public string ManagedName { get; init; } = Name;
}

/// <summary>How a target's C compiler lays a record out.</summary>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Alignment">Its alignment in bytes.</param>
/// <param name="Offsets">The offset in bits of each field, in the order of the fields.</param>
public sealed record RecordLayout(long Size, long Alignment, EquatableArray<long> Offsets);

/// <summary>The keys under which types refer to records and enumerations.</summary>
public static class RecordIds
{
    /// <summary>The key of a record.</summary>
    public static string Of(RecordTag tag, RecordNaming naming, string name) =>
        naming == RecordNaming.Typedef ? name : (tag == RecordTag.Struct ? "struct " : "union ") + name;

    /// <summary>The key of an enumeration.</summary>
    public static string OfEnum(RecordNaming naming, string name) => naming == RecordNaming.Typedef ? name : "enum " + name;
}
