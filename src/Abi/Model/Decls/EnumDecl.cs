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
    /// <summary>Whether one C# enumeration can hold the constant: it has a name, and the constant the same bits wherever it exists.</summary>
    public bool Holds(EnumConstant constant) => Naming != RecordNaming.Place && HasSameBits(constant) && constant.Value.Targets == Targets;

    /// <summary>
    /// Whether the constant has the same bits everywhere. Where the enumeration has those of int, <c>~0u</c> is 2³²-1 to gcc and clang,
    /// and -1 to Microsoft's compilers.
    /// </summary>
    public bool HasSameBits(EnumConstant constant) => constant.Value.IsSame
        || (Underlying.Groups.All(group => group.Value is BuiltinKind.Int or BuiltinKind.UInt)
            && constant.Value.Groups.Select(group => unchecked((int)group.Value.Bits)).Distinct().Count() == 1);

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

    /// <summary>The message of its <c>deprecated</c> attribute, empty where it has none; null where it is not deprecated.</summary>
    public string? Deprecated { get; init; }

    /// <summary>What it is called in C#.</summary>
    public string ManagedName { get; init; } = Name;
}
