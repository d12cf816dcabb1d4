using System.Buffers.Binary;
using System.Globalization;
using Interop.Abi.Model;

namespace Interop.Generator.Verify.Facts;

/// <summary>A floating-point constant, rounded to double as the manifest has it.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Value">The manifest's value.</param>
/// <param name="IsBigEndian">Whether the target writes the highest byte first.</param>
internal sealed record FloatFact(ConstantDecl Constant, double Value, bool IsBigEndian) : Fact(Constant, $"value of {Constant.Name}", Text(Value))
{
    // A double that was rounded from a long double need not be equal to it, but is when it is rounded too.
    public override string Ask(int number) => Assert(Value switch
    {
        double.NaN => $"({Constant.Name}) != ({Constant.Name})",
        double.PositiveInfinity => $"({Constant.Name}) == __builtin_inf()",
        double.NegativeInfinity => $"({Constant.Name}) == -__builtin_inf()",
        _ => $"(double)({Constant.Name}) == {Text(Value)}",
    });

    public override string Tell(int number) => ObjectBytes.Define(number, "double", $"(double)({Constant.Name})");

    public override string Read(ReadOnlySpan<byte> value) => value.Length != 8
        ? "unreadable"
        : Text(IsBigEndian ? BinaryPrimitives.ReadDoubleBigEndian(value) : BinaryPrimitives.ReadDoubleLittleEndian(value));

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
