using System.Buffers.Binary;
using System.Text;
using Interop.Abi.Model;

namespace Interop.Generator.Verify.Facts;

/// <summary>A string constant, with each of its code units.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Literal">The manifest's value.</param>
/// <param name="UnitSize">The size of a code unit in bytes.</param>
/// <param name="IsBigEndian">Whether the target writes the highest byte first.</param>
internal sealed record StringFact(ConstantDecl Constant, StringConstant Literal, int UnitSize, bool IsBigEndian)
    : Fact(Constant, $"value of {Constant.Name}", Text(Literal.Units.Append(0)))
{
    public override bool IsRead => true;

    public override string Ask(int number) => Tell(number);

    public override string Tell(int number) => ObjectBytes.Define(number, $"__typeof__({Constant.Name})", Constant.Name);

    public override string Read(ReadOnlySpan<byte> value)
    {
        var units = new List<int>();
        for (var at = 0; at + UnitSize <= value.Length; at += UnitSize)
            units.Add(Unit(value[at..]));
        return value.Length % UnitSize == 0 ? Text(units) : $"{value.Length} bytes";
    }

    private int Unit(ReadOnlySpan<byte> value) => (UnitSize, IsBigEndian) switch
    {
        (1, _) => value[0],
        (2, false) => BinaryPrimitives.ReadUInt16LittleEndian(value),
        (2, true) => BinaryPrimitives.ReadUInt16BigEndian(value),
        (_, false) => BinaryPrimitives.ReadInt32LittleEndian(value),
        (_, true) => BinaryPrimitives.ReadInt32BigEndian(value),
    };

    /// <summary>The units with their terminator, which goes without saying.</summary>
    private static string Text(IEnumerable<int> units)
    {
        var all = units.ToList();
        var text = new StringBuilder("\"");
        foreach (var unit in all.Take(all.Count - 1))
            text.Append(Text(unit));
        return all is [.., 0] ? text.Append('"').ToString() : $"{all.Count} units without a terminator";
    }

    /// <summary>A code unit as C writes it; its hexadecimal escapes would swallow digits behind them.</summary>
    private static string Text(int unit) => unit switch
    {
        '"' or '\\' => $"\\{(char)unit}",
        >= ' ' and < 127 => ((char)unit).ToString(),
        >= 0 and < 256 => "\\" + Convert.ToString(unit, 8).PadLeft(3, '0'),
        >= 0 and <= char.MaxValue => $"\\u{unit:x4}",
        _ => $"\\U{unit:x8}",
    };
}
