using Interop.Abi.Carriers;
using Interop.Abi.Model;
using Interop.Generator.Emit.Emitters.Records;

namespace Interop.Generator.Emit.Emitters;

/// <summary>
/// Writes a typedef or an enumeration whose width differs by target as a struct that converts from and to one C# integer. The constants of
/// an enumeration are values of it.
/// </summary>
internal static class VaryingIntegerEmitter
{
    /// <summary>Writes the struct of a declaration; the constants are those of an enumeration.</summary>
    public static void Write(CodeWriter writer, Decl decl, VaryingInteger varying, EquatableArray<EnumConstant> constants, Emission emission)
    {
        writer.Space();
        CommonEmitter.Write(writer, decl, emission, remark: Remark(varying, emission.Module));
        WriteStruct(writer, new VaryingType(decl.ManagedName, decl.Id, varying), decl.Name, constants, emission);
    }

    /// <summary>Writes the struct of a type of C itself.</summary>
    public static void Write(CodeWriter writer, VaryingType type, Emission emission)
    {
        writer.Space();
        DocComment.Write(writer, null, [], [$"C's {type.Spelling}: {Remark(type.Integer, emission.Module)}"]);
        WriteStruct(writer, type, type.Spelling, [], emission);
    }

    private static void WriteStruct(CodeWriter writer, VaryingType type, string cName, EquatableArray<EnumConstant> constants, Emission emission)
    {
        var (name, varying, surface, visibility) = (CSharpName.Escape(type.Name), type.Integer, type.Integer.Surface.CSharp, emission.Style.Visibility);
        var variants = new Variants(cName, varying.Scalars.Targets, [varying.Scalars.GroupOf]);
        var storage = VaryingInteger.IntegerOf(varying.LargestSize, false).CSharp;
        var bits = $"{varying.LargestSize * 8}, {variants.Pick(varying.Scalars, scalar => scalar.Size * 8)}";
        var signs = variants.Pick(varying.Scalars, scalar => scalar.IsSigned ? 1 : 0);
        writer.Line($"[NativeTypeName({CSharpName.Literal(type.Spelling)})]");
        writer.Open($"{visibility} partial struct {name} : IEquatable<{name}>");
        writer.Line($"private {storage} _storage;");
        writer.Space();
        writer.Line("/// <summary>The size in bytes that C gives it on the running target; C#'s sizeof is the largest of all targets.</summary>");
        writer.Line($"{visibility} static int SizeOf => (int){variants.Pick(varying.Scalars, scalar => scalar.Size)};");
        writer.Space();
        writer.Line("/// <summary>The number.</summary>");
        writer.Line("/// <exception cref=\"OverflowException\">It is too large for the running target.</exception>");
        writer.Open($"{visibility} {surface} Value");
        writer.Line($"{emission.Dialect.Syntax.Getter} => {Get(surface, bits, signs)};");
        writer.Line($"set => _storage = unchecked(({storage})({Set(bits, signs)}));");
        writer.Close();
        writer.Lines(emission.Dialect.Support.VaryingMembers.Replace("NAME", name).Replace("SURFACE", surface));
        foreach (var size in varying.Scalars.Groups.Select(group => VaryingInteger.IntegerOf(group.Value.Size, group.Value.IsSigned).CSharp).Distinct())
        {
            writer.Space();
            writer.Lines(emission.Dialect.Support.VaryingFrom.Replace("NAME", name).Replace("SURFACE", surface).Replace("SIZE", size));
        }
        foreach (var constant in constants)
            WriteConstant(writer, constant, name, surface, emission);
        variants.Write(writer, emission);
        writer.Close();
    }

    private static void WriteConstant(CodeWriter writer, EnumConstant constant, string type, string surface, Emission emission)
    {
        writer.Space();
        DocComment.Write(writer, constant.Comment, [], []);
        CommonEmitter.WriteDeprecation(writer, constant.Deprecated);
        ConstantEmitter.WriteValue(
            writer, $"static {type} {CSharpName.Escape(constant.ManagedName)}", type, constant.Value, value => $"({type})({ConstantEmitter.Cast(value, surface)})", emission);
    }

    // By arithmetic, not through memory, so that the JIT keeps the struct in a register.
    private static string Get(string surface, string bits, string signs)
    {
        var (unsigned, signed) = ($"unchecked(({surface})NativeStorage.First(_storage, {bits}))", $"({surface})NativeStorage.FirstSigned(_storage, {bits})");
        return signs switch { "0" => unsigned, "1" => signed, _ => $"{signs} != 0 ? {signed} : {unsigned}" };
    }

    private static string Set(string bits, string signs)
    {
        var (unsigned, signed) = ($"NativeStorage.ToFirst(unchecked((ulong)value), {bits})", $"NativeStorage.ToFirstSigned((long)value, {bits})");
        return signs switch { "0" => unsigned, "1" => signed, _ => $"{signs} != 0 ? {signed} : {unsigned}" };
    }

    private static string Remark(VaryingInteger varying, AbiModule module) =>
        string.Join(", ", varying.Scalars.Groups.Select(group => $"{(group.Value.IsSigned ? "signed" : "unsigned")}, {group.Value.Size} {(group.Value.Size == 1 ? "byte" : "bytes")} on {string.Join(" ", module.Rids(group.Targets))}"))
        + ". In C's arrays one follows the other after SizeOf bytes.";
}

/// <summary>An integer that differs by target, as a type.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Spelling">What C calls it.</param>
/// <param name="Integer">What it is.</param>
internal sealed record VaryingType(string Name, string Spelling, VaryingInteger Integer);
