using Interop.Abi.Model;

namespace Interop.Generator.Verify.Facts;

/// <summary>A constant that is an integer cast to a pointer; no assertion may look into one.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Address">The integer, sign-extended from the target's pointer width.</param>
/// <param name="IsBigEndian">Whether the target writes the highest byte first.</param>
internal sealed record AddressFact(ConstantDecl Constant, long Address, bool IsBigEndian) : Fact(Constant, $"value of {Constant.Name}", $"(void *){Address}")
{
    public override bool IsRead => true;

    public override string Ask(int number) => Tell(number);

    public override string Tell(int number) => ObjectBytes.Define(number, "void *", $"(void *)({Constant.Name})");

    public override string Read(ReadOnlySpan<byte> value)
    {
        if (value.Length is not (4 or 8))
            return "unreadable";
        long address = (sbyte)(IsBigEndian ? value[0] : value[^1]);
        for (var i = 1; i < value.Length; i++)
            address = address << 8 | (IsBigEndian ? value[i] : value[^(i + 1)]);
        return $"(void *){address}";
    }
}
