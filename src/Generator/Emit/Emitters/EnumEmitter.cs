using Interop.Abi.Carriers;
using Interop.Abi.Model;

namespace Interop.Generator.Emit.Emitters;

internal static class EnumEmitter
{
    /// <summary>Writes the enumeration; constants that differ by target, and those of an unnamed one, are members of the class.</summary>
    public static void Write(CodeWriter types, CodeWriter members, EnumDecl decl, Emission emission)
    {
        var isNamed = decl.Naming != RecordNaming.Place;
        var varying = emission.Carriers.Varying(decl);
        if (isNamed && varying is not null)
        {
            VaryingIntegerEmitter.Write(types, decl, varying, decl.Constants, emission);
            return;
        }
        if ((varying?.Surface ?? EnumCarriers.Underlying(decl, decl.Targets, emission.Carriers)) is not Carrier underlying)
            return;
        if (isNamed)
            WriteEnum(types, decl, underlying.CSharp, emission);
        foreach (var constant in decl.Constants)
        {
            if (decl.Holds(constant))
                continue;
            members.Space();
            DocComment.Write(members, constant.Comment, [], []);
            CommonEmitter.WriteDeprecation(members, constant.Deprecated);
            ConstantEmitter.WriteInteger(
                members, constant.ManagedName, Normal(decl, constant, underlying.CSharp), isNamed ? CSharpName.Escape(decl.ManagedName) : underlying.CSharp, "", emission);
        }
    }

    private static void WriteEnum(CodeWriter writer, EnumDecl decl, string underlying, Emission emission)
    {
        writer.Space();
        CommonEmitter.Write(writer, decl, emission);
        var own = decl.Constants.Where(decl.Holds).ToList();
        var values = own.ConvertAll(constant => Normal(decl, constant, underlying).First);
        var isFlags = IsFlags(values);
        if (isFlags)
            writer.Line("[Flags]");
        if (decl.Naming == RecordNaming.Tag)
            writer.Line($"[NativeTypeName({CSharpName.Literal(decl.Id)})]");
        writer.Open($"{emission.Style.Visibility} enum {CSharpName.Escape(decl.ManagedName)} : {underlying}");
        foreach (var (constant, value) in own.Zip(values))
        {
            if (constant.Comment is not null)
                writer.Space();
            DocComment.Write(writer, constant.Comment, [], []);
            CommonEmitter.WriteDeprecation(writer, constant.Deprecated);
            writer.Line($"{CSharpName.Escape(constant.ManagedName)} = {Number(value, isFlags)},");
        }
        writer.Close();
    }

    /// <summary>The value in the sign that the C# type has, if targets differ in nothing else.</summary>
    private static PerTarget<IntegerValue> Normal(EnumDecl decl, EnumConstant constant, string underlying)
    {
        if (constant.Value.IsSame || !decl.HasSameBits(constant))
            return constant.Value;
        var bits = unchecked((int)constant.Value.First.Bits);
        return PerTarget<IntegerValue>.Same(underlying == "uint" ? new IntegerValue(unchecked((uint)bits), true) : new IntegerValue(bits, false), constant.Value.Targets);
    }

    private static string Number(IntegerValue value, bool isHexadecimal) =>
        isHexadecimal && !value.IsNegative ? $"0x{value.Bits:x}" : value.ToString();

    /// <summary>Flags: at least three single bits, in any other value only bits among them, and no negative value.</summary>
    private static bool IsFlags(List<IntegerValue> constants)
    {
        var values = constants.FindAll(value => value.Bits != 0);
        var bits = values.Where(value => (value.Bits & (value.Bits - 1)) == 0).Select(value => value.Bits).Distinct().ToList();
        var all = bits.Aggregate(0L, (sum, bit) => sum | bit);
        return bits.Count >= 3 && values.TrueForAll(value => !value.IsNegative && (value.Bits & ~all) == 0) && bits.Count * 2 > values.Count;
    }
}
