namespace Interop.Abi.Model;

/// <summary>A typedef.</summary>
/// <param name="Name">The name that it gives.</param>
/// <param name="Type">The type that it names.</param>
public sealed record AliasDecl(string Name, PerTarget<CType> Type) : Decl(Name)
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDeclVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A global variable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
public sealed record VariableDecl(string Name, PerTarget<CType> Type) : Decl(Name)
{
    /// <summary>The symbol in the library, without the target's prefix, where it is not the name.</summary>
    public PerTarget<string>? Symbol { get; init; }

    /// <summary>Whether each thread has its own.</summary>
    public bool IsThreadLocal { get; init; }

    /// <summary>Whether it is static, so that no library exports it.</summary>
    public bool IsStatic { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDeclVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>An object-like macro whose expansion is a constant expression.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of the expression.</param>
/// <param name="Value">Its value.</param>
public sealed record ConstantDecl(string Name, PerTarget<CType> Type, PerTarget<ConstantValue> Value) : Decl(Name)
{
    /// <inheritdoc/>
    public override string Id => "#" + Name;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDeclVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A macro that is no constant.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsFunctionLike">Whether it takes arguments.</param>
public sealed record MacroDecl(string Name, bool IsFunctionLike) : Decl(Name)
{
    /// <inheritdoc/>
    public override string Id => "#" + Name;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDeclVisitor<TResult> visitor) => visitor.Visit(this);
}
