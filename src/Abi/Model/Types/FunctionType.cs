namespace Interop.Abi.Model;

/// <summary>A function's type.</summary>
/// <param name="Return">What it returns.</param>
/// <param name="Parameters">Its parameters; arrays and functions among them have become pointers (C17 6.7.6.3).</param>
/// <param name="IsVariadic">Whether it ends in <c>...</c>.</param>
/// <param name="Convention">The calling convention of each target.</param>
public sealed record FunctionType(
    CType Return,
    EquatableArray<CType> Parameters,
    bool IsVariadic,
    PerTarget<CallingConvention> Convention) : CType
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITypeVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>How arguments travel.</summary>
public enum CallingConvention
{
    /// <summary>The platform's convention for C; <c>__cdecl</c> on x86.</summary>
    C,

    /// <summary><c>__stdcall</c> on x86.</summary>
    Stdcall,

    /// <summary><c>__fastcall</c> on x86.</summary>
    Fastcall,

    /// <summary><c>__thiscall</c> on x86.</summary>
    Thiscall,

    /// <summary><c>__vectorcall</c> on x86 and x64.</summary>
    Vectorcall,

    /// <summary>Any other; no .NET code can call it.</summary>
    Other,
}
