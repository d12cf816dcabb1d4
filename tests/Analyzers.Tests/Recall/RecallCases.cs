using Interop.Testing;

namespace Interop.Analyzers.Tests.Recall;

/// <summary>Reads the cases of this folder. README.md beside them says what they look like.</summary>
public static class RecallCases
{
    /// <summary>What a case can be about.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "none",
        "Width", "PointerAsInteger", "CLong", "SizeFamily", "TargetType", "Bool", "Character", "FloatClass", "Sign", "PointeeWidth",
        "RecordSize", "FieldOffset", "HiddenWidth", "Packing", "BitnessOffsets", "ArrayCount", "FlexibleArray", "BitField",
        "EnumWidth", "EnumValue", "ConstantValue", "RegisterClass",
        "UnknownEntryPoint", "AbsentOnTarget", "WrongFunction", "Arity", "VoidReturn", "Indirection", "Variadic", "CallingConvention",
        "ReturnedString", "WritableString", "Encoding", "CallbackSignature", "StoredDelegate", "EscapingException", "MarshalSizeOf",
    ];

    /// <summary>Every case, by name.</summary>
    public static IReadOnlyList<RecallCase> All { get; } = Directory
        .GetFiles(Repository.At("tests", "Analyzers.Tests", "Recall"), "*.case")
        .Order(StringComparer.Ordinal)
        .Select(path => Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
        .ToList();

    /// <summary>Parses one file.</summary>
    /// <exception cref="FormatException">A key is missing, unknown or twice there; a part is unknown or twice there.</exception>
    public static RecallCase Parse(string name, string text)
    {
        var keys = new Dictionary<string, string>();
        var parts = new Dictionary<string, string> { ["c"] = "", ["wrong"] = "", ["right"] = "" };
        string? part = null;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("--- ", StringComparison.Ordinal))
                part = NewPart(name, parts, line[4..]);
            else if (part is not null)
                parts[part] += line + "\n";
            else
                AddKey(name, keys, line);
        }
        return Build(name, keys, parts);
    }

    private static RecallCase Build(string name, Dictionary<string, string> keys, Dictionary<string, string> parts)
    {
        string Key(string key) => keys.TryGetValue(key, out var value) ? value : throw new FormatException($"{name}: '{key}' is missing.");
        var reference = Key("reference").Split(" - ", 2);
        if (reference.Length != 2)
            throw new FormatException($"{name}: the reference has no reason.");
        var targets = keys.GetValueOrDefault("targets", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(name, reference[0], reference[1], Key("library"), Key("rule"), targets, parts["c"], parts["wrong"], parts["right"]);
    }

    private static string NewPart(string name, Dictionary<string, string> parts, string part) =>
        parts.TryGetValue(part, out var text) && text.Length == 0 ? part : throw new FormatException($"{name}: part '{part}' is unknown or there twice.");

    private static void AddKey(string name, Dictionary<string, string> keys, string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (!line.StartsWith("// ", StringComparison.Ordinal) || colon < 0 || line[3..colon] is not ("reference" or "library" or "rule" or "targets"))
            throw new FormatException($"{name}: not a key: {line}");
        if (!keys.TryAdd(line[3..colon], line[(colon + 2)..].Trim()))
            throw new FormatException($"{name}: twice there: {line}");
    }
}
