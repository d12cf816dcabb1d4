using System.Globalization;
using Interop.Abi.Carriers;
using Interop.Abi.Model;
using Interop.Generator.Emit.Dialects;

namespace Interop.Generator.Emit.Emitters;

internal static class ConstantEmitter
{
    public static void Write(CodeWriter writer, ConstantDecl decl, Emission emission)
    {
        writer.Space();
        CommonEmitter.Write(writer, decl, emission, remark: Remark(decl, emission));
        var spelling = $"[NativeTypeName({CSharpName.Literal($"#define {decl.Name}")})]";
        switch (decl.Value.First)
        {
            case IntegerConstant:
                WriteInteger(writer, decl.ManagedName, decl.Value.Map(value => ((IntegerConstant)value).Integer), IntegerType(decl, emission), spelling, emission);
                break;
            case FloatConstant:
                writer.Line(spelling);
                WriteFloat(writer, decl, emission);
                break;
            case StringConstant:
                writer.Line(spelling);
                StringEmitter.Write(writer, decl, emission);
                break;
            case PointerConstant:
                writer.Line(spelling);
                WritePointer(writer, decl, emission);
                break;
        }
    }

    /// <summary>Writes an integer as a constant, or, where it differs by target, as what the running target has.</summary>
    public static void WriteInteger(CodeWriter writer, string name, PerTarget<IntegerValue> value, string type, string attribute, Emission emission)
    {
        if (attribute.Length > 0)
            writer.Line(attribute);
        var head = $"{emission.Style.Visibility} ";
        if (!value.IsSame)
            WriteByTarget(writer, $"{head}static {type} {CSharpName.Escape(name)}", type, value, number => Cast(number, type), emission);
        else if (type is not ("IntPtr" or "UIntPtr") && (Fits(value.First, type) || type is not ("nint" or "nuint")))
            writer.Line($"{head}const {type} {CSharpName.Escape(name)} = {Cast(value.First, type)};{OnlyOn(value.Targets, emission.Module)}");
        else
            writer.Line($"{head}static {type} {CSharpName.Escape(name)} => {Cast(value.First, type)};{OnlyOn(value.Targets, emission.Module)}");
    }

    /// <summary>Writes an integer as a property of a type that C# has no constants of.</summary>
    public static void WriteValue(CodeWriter writer, string head, string type, PerTarget<IntegerValue> value, Func<IntegerValue, string> text, Emission emission)
    {
        if (value.IsSame)
            writer.Line($"{emission.Style.Visibility} {head} => {text(value.First)};{OnlyOn(value.Targets, emission.Module)}");
        else
            WriteByTarget(writer, $"{emission.Style.Visibility} {head}", type, value, text, emission);
    }

    /// <summary>The C# type of a macro's value: that of its C type if it has a fixed width, else the smallest that holds it on every target.</summary>
    private static string IntegerType(ConstantDecl decl, Emission emission)
    {
        var values = decl.Value.Groups.Select(group => ((IntegerConstant)group.Value).Integer).ToList();
        var carriers = decl.Type.Groups.Select(group => emission.Carriers.Value(group.Value, group.Targets)).Distinct().ToList();
        if (carriers is [Carrier { CSharp: "int" or "uint" or "long" or "ulong" or "byte" or "sbyte" or "short" or "ushort" or "nint" or "nuint" or "IntPtr" or "UIntPtr" } carrier])
            return carrier.CSharp;
        if (carriers is [Carrier { VariesInSize: false } named] && emission.Carriers.Source.Find(NamedId(decl)) is EnumDecl { Naming: not RecordNaming.Place })
            return named.CSharp;
        if (values.TrueForAll(value => value.FitsSigned(32)))
            return "int";
        if (values.TrueForAll(value => value.FitsUnsigned(32)))
            return "uint";
        return values.TrueForAll(value => value.FitsSigned(64)) ? "long" : "ulong";
    }

    private static string? Remark(ConstantDecl decl, Emission emission) => decl.Value.First switch
    {
        StringConstant => StringEmitter.Remark(decl, emission),
        FloatConstant when decl.Type.Groups.Any(group => group.Value is BuiltinType { Kind: BuiltinKind.LongDouble or BuiltinKind.Float128 }) =>
            $"A {decl.Type.First} in C, rounded to the precision of double.",
        _ => null,
    };

    private static string OnlyOn(TargetSet targets, AbiModule module) =>
        targets == module.AllTargets ? "" : $" // only on {string.Join(", ", module.Rids(targets))}";

    private static string NamedId(ConstantDecl decl) => decl.Type.First is NamedType named ? named.Id : "";

    /// <summary>The number as an expression of that type.</summary>
    public static string Cast(IntegerValue value, string type)
    {
        var number = value.ToString();
        return type switch
        {
            "int" or "uint" or "long" or "ulong" or "byte" or "sbyte" or "short" or "ushort" or "nint" or "nuint" =>
                Fits(value, type) ? number : $"unchecked(({type}){Suffixed(value)})",
            "IntPtr" => $"unchecked((IntPtr)({Suffixed(value)}))",
            "UIntPtr" => $"unchecked((UIntPtr)({(value.IsNegative ? $"(ulong)({number}L)" : number + "UL")}))",
            _ => value.IsNegative ? $"unchecked(({type})({number}))" : $"({type}){number}",
        };
    }

    private static string Suffixed(IntegerValue value) => value.ToString() + (value.FitsSigned(64) ? "L" : "UL");

    private static bool Fits(IntegerValue value, string type) => type switch
    {
        "sbyte" => value.FitsSigned(8),
        "byte" => value.FitsUnsigned(8),
        "short" => value.FitsSigned(16),
        "ushort" => value.FitsUnsigned(16),
        // A constant of native width is one only within 32 bits (C# 9, native-sized integers).
        "int" or "nint" => value.FitsSigned(32),
        "uint" or "nuint" => value.FitsUnsigned(32),
        "long" => value.FitsSigned(64),
        _ => value.FitsUnsigned(64),
    };

    private static void WriteFloat(CodeWriter writer, ConstantDecl decl, Emission emission)
    {
        var isFloat = decl.Type.Groups.All(group => emission.Carriers.Value(group.Value, group.Targets) is Carrier { CSharp: "float" });
        var type = isFloat ? "float" : "double";
        string Number(ConstantValue value)
        {
            var number = ((FloatConstant)value).Value;
            if (double.IsNaN(number) || double.IsInfinity(number))
                return $"{type}.{(double.IsNaN(number) ? "NaN" : number > 0 ? "PositiveInfinity" : "NegativeInfinity")}";
            return type == "float" ? ((float)number).ToString("R", CultureInfo.InvariantCulture) + "f" : number.ToString("R", CultureInfo.InvariantCulture) + "d";
        }
        if (decl.Value.IsSame)
            writer.Line($"{emission.Style.Visibility} const {type} {CSharpName.Escape(decl.ManagedName)} = {Number(decl.Value.First)};");
        else
            WriteByTarget(writer, $"{emission.Style.Visibility} static {type} {CSharpName.Escape(decl.ManagedName)}", type, decl.Value, Number, emission);
    }

    private static void WritePointer(CodeWriter writer, ConstantDecl decl, Emission emission)
    {
        var type = ((Carrier)emission.Carriers.Value(decl.Type.First, decl.Type.Groups[0].Targets)).CSharp;
        string Address(ConstantValue value) => $"({type})({((PointerConstant)value).Address})";
        var head = $"{emission.Style.Visibility} static {type} {CSharpName.Escape(decl.ManagedName)}";
        if (decl.Value.IsSame)
            writer.Line($"{head} => {Address(decl.Value.First)};");
        else
            WriteByTarget(writer, head, type, decl.Value, Address, emission);
    }

    /// <summary>The JIT knows the running target when it compiles this, and leaves one value of it.</summary>
    public static void WriteByTarget<T>(CodeWriter writer, string head, string type, PerTarget<T> values, Func<T, string> text, Emission emission)
    {
        var name = head[(head.LastIndexOf(' ') + 1)..];
        emission.Dialect.Syntax.WriteChoice(writer, new Choice($"{head} =>", type, TargetLabels.Subject, $"throw NativeTargets.Unknown({CSharpName.Literal(name)})")
        {
            Cases = values.Groups.Select(group => (TargetLabels.Of(emission.Module, group.Targets), text(group.Value))).ToList(),
        });
    }
}
