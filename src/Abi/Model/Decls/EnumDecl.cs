namespace Interop.Abi.Model;

/// <summary>An enumeration.</summary>
/// <param name="Name">Its tag, or the typedef that names it; for one without either, its first constant.</param>
/// <param name="Naming">Where the name comes from.</param>
/// <param name="Underlying">The integer type that the target gives it.</param>
/// <param name="Constants">Its constants in order.</param>
public sealed record EnumDecl(
    string Name,
    RecordNaming Naming,
    PerTarget<BuiltinKind> Underlying,
    EquatableArray<EnumConstant> Constants) : Decl(Name)
{
    /// <summary>Whether one C# enumeration can hold the constant: it has a name, and the constant one value wherever it exists.</summary>
    public bool Holds(EnumConstant constant) => Naming != RecordNaming.Place && constant.Value.IsSame && constant.Value.Targets == Targets;

    /// <inheritdoc/>
    public override string Id => RecordIds.OfEnum(Naming, Name);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDeclVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A constant of an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value on each target that has it.</param>
public sealed record EnumConstant(string Name, PerTarget<IntegerValue> Value)
{
    /// <summary>The comment above it; not in the manifest.</summary>
    public string? Comment { get; init; }

    /// <summary>What it is called in C#.</summary>
    public string ManagedName { get; init; } = Name;
}
