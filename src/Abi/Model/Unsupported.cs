namespace Interop.Abi.Model;

/// <summary>Why a declaration cannot be bound. It stays in the model, is reported, and takes with it what depends on it.</summary>
/// <param name="Kind">The construct, one word a report can group by.</param>
/// <param name="Reason">A sentence for a person: what it is, and where, if it differs by target.</param>
public sealed record Unsupported(UnsupportedKind Kind, string Reason);

/// <summary>The constructs that are not bound.</summary>
public enum UnsupportedKind
{
    /// <summary>A function with <c>...</c>.</summary>
    Variadic,

    /// <summary>A record without members.</summary>
    Empty,

    /// <summary>A record that is larger than a C# struct can be.</summary>
    TooLarge,

    /// <summary>An array of no given size, used by value.</summary>
    FlexibleArray,

    /// <summary>A record whose layout no single C# struct has on every target, used by value.</summary>
    TargetDependentLayout,

    /// <summary>A record that C aligns more strictly than C# can, used by value.</summary>
    OverAligned,

    /// <summary>A record that travels in registers in which .NET does not pass it.</summary>
    RegisterClass,

    /// <summary>A scalar whose width follows neither a fixed size, nor the pointer, nor <c>long</c>, used by value.</summary>
    TargetDependentScalar,

    /// <summary>A declaration that is of one type here and of another there.</summary>
    TargetDependentType,

    /// <summary>A scalar that C# cannot pass: <c>long double</c>, <c>_Complex</c>, vectors, <c>va_list</c>.</summary>
    Scalar,

    /// <summary>A calling convention that .NET does not have.</summary>
    CallingConvention,

    /// <summary>A static or inline function, which no library exports.</summary>
    Inline,

    /// <summary>A global variable that no library exports, or each thread has its own of.</summary>
    Variable,

    /// <summary>A macro with parameters.</summary>
    FunctionLikeMacro,

    /// <summary>A macro that is no constant expression: empty, a type, a keyword, an initialiser, a call.</summary>
    Macro,

    /// <summary>A record that is used by value but nowhere defined.</summary>
    Incomplete,

    /// <summary>Something that depends on a declaration that cannot be bound.</summary>
    Dependent,

    /// <summary>A function or variable that its header forbids.</summary>
    Unavailable,

    /// <summary>Declared as different things on different targets.</summary>
    Conflict,
}
