namespace Interop.Abi.Model;

/// <summary>A C type as it is written: typedef names are kept, because a width follows the typedef and not its base type.</summary>
public abstract record CType
{
    /// <summary>The type qualifiers at this level.</summary>
    public Qualifiers Qualifiers { get; init; }

    /// <summary>Calls the visitor's method for this kind of type.</summary>
    public abstract TResult Accept<TResult>(ITypeVisitor<TResult> visitor);

    /// <summary>The type in C's notation.</summary>
    public sealed override string ToString() => CSpelling.Of(this);
}

/// <summary>C's type qualifiers (C17 6.7.3).</summary>
[Flags]
public enum Qualifiers
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>const</c>.</summary>
    Const = 1,

    /// <summary><c>volatile</c>.</summary>
    Volatile = 2,

    /// <summary><c>restrict</c>.</summary>
    Restrict = 4,
}

/// <summary>One method for each kind of type: a forgotten one is a compile error.</summary>
/// <typeparam name="TResult">What a visit gives.</typeparam>
public interface ITypeVisitor<out TResult>
{
    /// <summary>Visits a builtin type.</summary>
    TResult Visit(BuiltinType type);

    /// <summary>Visits a pointer.</summary>
    TResult Visit(PointerType type);

    /// <summary>Visits an array.</summary>
    TResult Visit(ArrayType type);

    /// <summary>Visits a function type.</summary>
    TResult Visit(FunctionType type);

    /// <summary>Visits a type by its name.</summary>
    TResult Visit(NamedType type);

    /// <summary>Visits a vector.</summary>
    TResult Visit(VectorType type);

    /// <summary>Visits a complex number.</summary>
    TResult Visit(ComplexType type);

    /// <summary>Visits an atomic.</summary>
    TResult Visit(AtomicType type);

    /// <summary>Visits a type that the model has no word for.</summary>
    TResult Visit(UnknownType type);
}
