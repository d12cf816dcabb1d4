using System.Buffers.Binary;
using Interop.Abi.Model;

namespace Interop.Generator.Verify.Facts;

/// <summary>An integer: a size, an offset, the value of a constant.</summary>
/// <param name="Decl">The declaration.</param>
/// <param name="What">What it is.</param>
/// <param name="Expression">The constant expression that gives it in C.</param>
/// <param name="Value">The manifest's value.</param>
internal sealed record NumberFact(Decl? Decl, string What, string Expression, IntegerValue Value) : Fact(Decl, What, Value.ToString())
{
    public NumberFact(Decl? decl, string what, string expression, long value)
        : this(decl, what, expression, new IntegerValue(value, false))
    {
    }

    // -1 and the highest unsigned value are equal to C.
    public override string Ask(int number) => Assert($"({Expression}) == {Literal} && (({Expression}) < 0) == {(Value.IsNegative ? 1 : 0)}");

    public override string Tell(int number) => ObjectBytes.Define(number, "unsigned char[9]", $"{{ INTEROP_BYTES({Expression}), ({Expression}) < 0 }}");

    public override string Read(ReadOnlySpan<byte> value) =>
        value.Length == 9 ? new IntegerValue(BinaryPrimitives.ReadInt64LittleEndian(value), value[8] == 0).ToString() : "unreadable";

    private string Literal => Value switch
    {
        { IsUnsigned: true } => $"{Value}ULL",
        { Bits: long.MinValue } => "(-9223372036854775807LL - 1)",
        _ => $"{Value}LL",
    };
}
