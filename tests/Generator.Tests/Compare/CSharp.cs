using System.Text.RegularExpressions;
using Interop.Abi.Managed;
using Interop.Abi.Model;

namespace Interop.Generator.Tests.Compare;

/// <summary>
/// Reads C# structs from few words: <c>[Pack=1] byte kind; byte[4] data; @8 double d; { int a; int b } pair</c>. A <c>bool4</c> is one of 4
/// bytes at the boundary, a <c>char1</c> one of 1, and <c>@8</c> a FieldOffset.
/// </summary>
internal static partial class CSharp
{
    private static readonly Dictionary<string, ManagedType> Types = new(StringComparer.Ordinal)
    {
        ["sbyte"] = new ManagedPrimitive(PrimitiveKind.SByte),
        ["byte"] = new ManagedPrimitive(PrimitiveKind.Byte),
        ["short"] = new ManagedPrimitive(PrimitiveKind.Int16),
        ["ushort"] = new ManagedPrimitive(PrimitiveKind.UInt16),
        ["int"] = new ManagedPrimitive(PrimitiveKind.Int32),
        ["uint"] = new ManagedPrimitive(PrimitiveKind.UInt32),
        ["long"] = new ManagedPrimitive(PrimitiveKind.Int64),
        ["ulong"] = new ManagedPrimitive(PrimitiveKind.UInt64),
        ["nint"] = new ManagedPrimitive(PrimitiveKind.NInt),
        ["nuint"] = new ManagedPrimitive(PrimitiveKind.NUInt),
        ["CLong"] = new ManagedPrimitive(PrimitiveKind.CLong),
        ["CULong"] = new ManagedPrimitive(PrimitiveKind.CULong),
        ["float"] = new ManagedPrimitive(PrimitiveKind.Single),
        ["double"] = new ManagedPrimitive(PrimitiveKind.Double),
        ["bool1"] = new ManagedBool(1),
        ["bool4"] = new ManagedBool(4),
        ["char1"] = new ManagedChar(1),
        ["char2"] = new ManagedChar(2),
        ["void*"] = new ManagedPointer(null, PointerForm.Raw),
        ["string"] = new ManagedString(ManagedEncoding.Ansi, ManagedStringForm.String),
        ["delegate"] = new ManagedFunctionPointer(null, ""),
        ["enum"] = new ManagedEnum("N.E", "E", PrimitiveKind.Int32),
        ["byteenum"] = new ManagedEnum("N.B", "B", PrimitiveKind.Byte),
    };

    /// <summary>The struct.</summary>
    public static ManagedStruct Struct(string text)
    {
        var layout = text.Contains("[Auto]", StringComparison.Ordinal) ? ManagedLayoutKind.Auto : Regex.Replace(text, "{[^}]*}", "").Contains('@') ? ManagedLayoutKind.Explicit : ManagedLayoutKind.Sequential;
        var fields = new List<ManagedField>();
        foreach (Match match in FieldPattern().Matches(text))
            fields.Add(new ManagedField(match.Groups["name"].Value, Type(match), match.Groups["at"] is { Success: true } at ? long.Parse(at.Value) : 0));
        return new ManagedStruct("S", layout, (int)Attribute(text, "Pack"), Attribute(text, "Size"), fields.ToEquatableArray());
    }

    /// <summary>An enumeration of members <c>A=1,B=2</c>.</summary>
    public static ManagedEnum Enum(string underlying, string members) => new("N.E", "E", ((ManagedPrimitive)Types[underlying]).Kind)
    {
        Members = members.Split(',').Select(member => member.Split('=')).Select(parts => new ManagedConstant(parts[0], Integer(long.Parse(parts[1])))).ToEquatableArray(),
    };

    /// <summary>An integer as the reader of C# gives it.</summary>
    public static ConstantValue Integer(long value) => new IntegerConstant(new IntegerValue(value, false));

    private static ManagedType Type(Match match)
    {
        var type = match.Groups["inner"].Success
            ? Struct(match.Groups["inner"].Value) with { Name = match.Groups["name"].Value, Id = match.Groups["id"].Value }
            : Types[match.Groups["type"].Value];
        return match.Groups["count"] is { Success: true } count ? new ManagedInlineArray(type, long.Parse(count.Value)) : type;
    }

    private static long Attribute(string text, string name) => Regex.Match(text, $@"^[^{{]*\[{name}=(\d+)\]") is { Success: true } match ? long.Parse(match.Groups[1].Value) : 0;

    [GeneratedRegex(@"(@(?<at>\d+) )?((?<id>[\w.]*)\{(?<inner>[^}]*)\}|(?<type>[\w*]+))(\[(?<count>\d+)\])? (?<name>\w+)(;|$)")]
    private static partial Regex FieldPattern();
}
