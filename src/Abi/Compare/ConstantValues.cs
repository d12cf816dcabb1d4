using System.Globalization;
using System.Text;
using Interop.Abi.Model;
using Interop.Abi.Targets;

namespace Interop.Abi.Compare;

/// <summary>Compares values of constants, and writes them.</summary>
internal static class ConstantValues
{
    /// <summary>
    /// Whether a C# value is C's. Integers of one width are the same where their bits are, so that <c>0xFFFFFFFF</c> is <c>-1</c>; values
    /// that cannot be compared, as a string and a number, are taken to be right.
    /// </summary>
    /// <param name="managed">The C# value.</param>
    /// <param name="native">C's value.</param>
    /// <param name="size">The size in bytes of C's integer.</param>
    /// <param name="target">The target.</param>
    public static bool Agree(ConstantValue managed, ConstantValue native, long size, Target target) => (managed, native) switch
    {
        (IntegerConstant left, IntegerConstant right) => SameIntegers(left.Integer, right.Integer, Math.Max(4, size)),
        (IntegerConstant left, PointerConstant right) => SameIntegers(left.Integer, new IntegerValue(right.Address, false), target.Facts.PointerSize),
        (PointerConstant left, PointerConstant right) => SameIntegers(new IntegerValue(left.Address, false), new IntegerValue(right.Address, false), target.Facts.PointerSize),
        (FloatConstant left, FloatConstant right) => SameNumbers(left.Value, right.Value),
        (FloatConstant left, IntegerConstant right) => SameNumbers(left.Value, Number(right.Integer)),
        (IntegerConstant left, FloatConstant right) => SameNumbers(Number(left.Integer), right.Value),
        (StringConstant left, StringConstant right) => left.Units == right.Units || Decode(left) == Decode(right),
        _ => true,
    };

    /// <summary>For messages.</summary>
    public static string Text(ConstantValue value) => value switch
    {
        IntegerConstant integer => integer.Integer.ToString(),
        FloatConstant number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        StringConstant text => $"\"{Decode(text)}\"",
        PointerConstant pointer => $"(void *){pointer.Address}",
        _ => "a value",
    };

    /// <summary>As C# writes it; null where that takes more than a literal.</summary>
    public static string? CSharp(ConstantValue value) => value switch
    {
        IntegerConstant or FloatConstant => Text(value),
        StringConstant text when Decode(text).All(c => c is >= ' ' and < '\u007f' and not ('"' or '\\')) => Text(value),
        _ => null,
    };

    private static bool SameIntegers(IntegerValue left, IntegerValue right, long size) =>
        left.Equals(right)
        || (size >= 8 ? left.Bits == right.Bits : unchecked((int)left.Bits) == unchecked((int)right.Bits) && (left.FitsSigned(32) || left.FitsUnsigned(32)));

    /// <summary>C# may have as a <c>float</c> what C has as a <c>double</c>.</summary>
    private static bool SameNumbers(double left, double right) => left.Equals(right) || (float)left == (float)right;

    private static double Number(IntegerValue value) => value.IsUnsigned ? unchecked((ulong)value.Bits) : value.Bits;

    /// <summary>The text, without the zeros at its end that C# literals for C have.</summary>
    private static string Decode(StringConstant text)
    {
        var builder = new StringBuilder();
        if (text.Encoding == StringEncoding.Bytes)
            builder.Append(Encoding.UTF8.GetString(text.Units.Select(unit => unchecked((byte)unit)).ToArray()));
        else
        {
            foreach (var unit in text.Units)
                builder.Append(unit is >= 0x10000 and <= 0x10FFFF ? char.ConvertFromUtf32(unit) : unchecked((char)unit).ToString());
        }
        return builder.ToString().TrimEnd('\0');
    }
}
