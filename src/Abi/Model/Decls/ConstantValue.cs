namespace Interop.Abi.Model;

/// <summary>The value of a constant expression.</summary>
public abstract record ConstantValue;

/// <summary>An integer of at most 64 bits.</summary>
/// <param name="Integer">The value.</param>
public sealed record IntegerConstant(IntegerValue Integer) : ConstantValue;

/// <summary>A floating-point number.</summary>
/// <param name="Value">The value, rounded to double precision.</param>
public sealed record FloatConstant(double Value) : ConstantValue;

/// <summary>A string literal.</summary>
/// <param name="Encoding">What its code units are.</param>
/// <param name="Units">Its code units, each in one char, without the terminator: bytes for <see cref="StringEncoding.Bytes"/>.</param>
public sealed record StringConstant(StringEncoding Encoding, EquatableArray<int> Units) : ConstantValue;

/// <summary>An integer cast to a pointer, as in <c>((void *)-1)</c>.</summary>
/// <param name="Address">The integer, sign-extended from the target's pointer width.</param>
public sealed record PointerConstant(long Address) : ConstantValue;

/// <summary>The prefix of a string literal (C17 6.4.5).</summary>
public enum StringEncoding
{
    /// <summary>None or <c>u8</c>: bytes.</summary>
    Bytes,

    /// <summary><c>u</c>: UTF-16.</summary>
    Utf16,

    /// <summary><c>U</c>: UTF-32.</summary>
    Utf32,

    /// <summary><c>L</c>: <c>wchar_t</c>.</summary>
    Wide,
}

/// <summary>An integer with its sign, since 64 bits alone do not tell -1 from 2⁶⁴-1.</summary>
/// <param name="Bits">The bits.</param>
/// <param name="IsUnsigned">Whether the highest bit is a digit and not the sign.</param>
public readonly record struct IntegerValue(long Bits, bool IsUnsigned)
{
    /// <summary>Whether the value is below zero.</summary>
    public bool IsNegative => !IsUnsigned && Bits < 0;

    /// <summary>Whether the value lies in the range of a signed integer of <paramref name="bits"/> bits.</summary>
    public bool FitsSigned(int bits) =>
        IsUnsigned && Bits < 0 ? false : bits >= 64 || (Bits >= -(1L << (bits - 1)) && Bits < 1L << (bits - 1));

    /// <summary>Whether the value lies in the range of an unsigned integer of <paramref name="bits"/> bits.</summary>
    public bool FitsUnsigned(int bits) => !IsNegative && (bits >= 64 || unchecked((ulong)Bits) < 1UL << bits);

    /// <summary>Equal as numbers, whatever type each had.</summary>
    public bool Equals(IntegerValue other) => Bits == other.Bits && IsNegative == other.IsNegative;

    /// <inheritdoc/>
    public override int GetHashCode() => Bits.GetHashCode();

    /// <summary>The value in decimal.</summary>
    public override string ToString() => IsUnsigned ? unchecked((ulong)Bits).ToString() : Bits.ToString();
}
