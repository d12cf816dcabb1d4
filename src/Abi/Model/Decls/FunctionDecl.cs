namespace Interop.Abi.Model;

/// <summary>A function.</summary>
/// <param name="Name">Its name in C.</param>
/// <param name="Type">Its type.</param>
/// <param name="ParameterNames">The names of its parameters, empty where the prototype gives none.</param>
public sealed record FunctionDecl(string Name, PerTarget<FunctionType> Type, EquatableArray<string> ParameterNames) : Decl(Name)
{
    /// <summary>The symbol in the library, without the target's prefix or decoration.</summary>
    public PerTarget<string>? Symbol { get; init; }

    /// <summary>Whether it is static or inline, so that no library exports it.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether it never returns.</summary>
    public bool IsNoReturn { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDeclVisitor<TResult> visitor) => visitor.Visit(this);
}
