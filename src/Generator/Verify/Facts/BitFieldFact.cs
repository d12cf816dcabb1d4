using Interop.Abi.Model;

namespace Interop.Generator.Verify.Facts;

/// <summary>
/// The place of a bit-field. C has no word for it, so an object with all of its bits set and no others is compiled, and looked at.
/// Places are counted as libclang counts them: from the lowest bit of the first byte, or from its highest on a big-endian target.
/// </summary>
/// <param name="Record">The record.</param>
/// <param name="Type">The record in C, or what holds it.</param>
/// <param name="Field">The bit-field's name.</param>
/// <param name="Offset">The offset of the lowest bit, on a big-endian target of the highest.</param>
/// <param name="Width">The width in bits.</param>
/// <param name="IsBigEndian">Whether the target counts from the highest bit.</param>
internal sealed record BitFieldFact(Decl Record, string Type, string Field, long Offset, int Width, bool IsBigEndian)
    : Fact(Record, $"bits of {Field} in {Record.Id}", Text(Offset, Width))
{
    public override bool IsRead => true;

    public override string Ask(int number) => Tell(number);

    public override string Tell(int number) => ObjectBytes.Define(number, Type, $"{{ .{Field} = -1 }}");

    public override string Read(ReadOnlySpan<byte> value)
    {
        var set = new List<long>();
        for (var bit = 0L; bit < value.Length * 8L; bit++)
        {
            var inByte = (int)(bit % 8);
            if ((value[(int)(bit / 8)] >> (IsBigEndian ? 7 - inByte : inByte) & 1) != 0)
                set.Add(bit);
        }
        if (set.Count == 0)
            return "no bits";
        return set[^1] - set[0] + 1 == set.Count ? Text(set[0], set.Count) : "bits " + string.Join(", ", set);
    }

    private static string Text(long offset, int width) => width == 1 ? $"bit {offset}" : $"bits {offset} to {offset + width - 1}";
}
