namespace Interop.Abi.Model;

/// <summary>A function.</summary>
/// <param name="Name">Its name in C.</param>
/// <param name="Type">Its type.</param>
/// <param name="ParameterNames">The names of its parameters, empty where the prototype gives none.</param>
public sealed record FunctionDecl(string Name, PerTarget<FunctionType> Type, EquatableArray<string> ParameterNames) : Decl(Name)
{
    /// <summary>The symbol in the library, without the target's prefix or decoration.</summary>
    public PerTarget<string>? Symbol { get; init; }

    /// <inheritdoc/>
    public override string Id => Overload is null ? Name : $"{Name}({Overload.Arguments})";

    /// <summary>The variable arguments that this overload of a variadic function takes as parameters; null for the function itself.</summary>
    public VariadicOverload? Overload { get; init; }

    /// <summary>The symbol in the library's C shim, on the targets where it is called through that; null where on none.</summary>
    public PerTarget<string>? Shim { get; init; }

    /// <summary>Whether it is a macro to which the user gave a prototype, so that only a C shim can have it.</summary>
    public bool IsMacro { get; init; }

    /// <summary>Whether it ends in <c>...</c> on any target.</summary>
    public bool IsVariadic => Type.Groups.Any(group => group.Value.IsVariadic);

    /// <summary>Whether it is static or inline, so that no library exports it.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether it never returns.</summary>
    public bool IsNoReturn { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IDeclVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>How an overload of a variadic function is made of it.</summary>
/// <param name="Arguments">The types of the variable arguments as they were asked for: <c>int, const char *</c>.</param>
/// <param name="FixedCount">The number of parameters before them.</param>
public sealed record VariadicOverload(string Arguments, int FixedCount);
