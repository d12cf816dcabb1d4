namespace Interop.Abi.Model;

/// <summary>A type of the language itself.</summary>
/// <param name="Kind">Which.</param>
public sealed record BuiltinType(BuiltinKind Kind) : CType
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(ITypeVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>The types of the C language that are neither derived nor declared.</summary>
public enum BuiltinKind
{
    /// <summary><c>void</c>.</summary>
    Void,

    /// <summary><c>_Bool</c>.</summary>
    Bool,

    /// <summary>Plain <c>char</c>, whose sign is the target's.</summary>
    Char,

    /// <summary><c>signed char</c>.</summary>
    SChar,

    /// <summary><c>unsigned char</c>.</summary>
    UChar,

    /// <summary><c>short</c>.</summary>
    Short,

    /// <summary><c>unsigned short</c>.</summary>
    UShort,

    /// <summary><c>int</c>.</summary>
    Int,

    /// <summary><c>unsigned int</c>.</summary>
    UInt,

    /// <summary><c>long</c>: 4 or 8 bytes.</summary>
    Long,

    /// <summary><c>unsigned long</c>: 4 or 8 bytes.</summary>
    ULong,

    /// <summary><c>long long</c>.</summary>
    LongLong,

    /// <summary><c>unsigned long long</c>.</summary>
    ULongLong,

    /// <summary><c>__int128</c>.</summary>
    Int128,

    /// <summary><c>unsigned __int128</c>.</summary>
    UInt128,

    /// <summary><c>_Float16</c> or <c>__fp16</c>.</summary>
    Float16,

    /// <summary><c>float</c>.</summary>
    Float,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>long double</c>: 8, 12 or 16 bytes.</summary>
    LongDouble,

    /// <summary><c>__float128</c>.</summary>
    Float128,

    /// <summary><c>__builtin_va_list</c>, each target's own.</summary>
    VaList,
}
